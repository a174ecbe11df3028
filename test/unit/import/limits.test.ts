import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { tooMuch } from '../../../src/import/limits.ts';
import { Unreadable } from '../../../src/import/tree.ts';
import { languages } from '../../../src/languages/index.ts';
import { importText } from './support.ts';

const refused = (file: string, content: string | Uint8Array) =>
  importText(file, content).then(
    () => 'imported',
    (error: unknown) => (error instanceof Unreadable ? `${error.reason} ${error.detail}`.trim() : String(error)),
  );

interface Part {
  name: string;
  packed: Uint8Array;
  whole: number;
  times?: number;
  isStored?: boolean;
}

/** A zip of deflated parts whose sizes are what its list says. */
function zip(parts: readonly Part[]): Buffer {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  let count = 0;
  for (const { name, packed, whole, times = 1, isStored = false } of parts) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(isStored ? 0 : 8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt16LE(name.length, 26);
    const file = Buffer.concat([header, Buffer.from(name), packed]);
    files.push(file);
    for (let time = 0; time < times; time++) {
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(isStored ? 0 : 8, 10);
      entry.writeUInt32LE(packed.length, 20);
      entry.writeUInt32LE(whole, 24);
      entry.writeUInt16LE(name.length, 28);
      entry.writeUInt32LE(offset, 42);
      list.push(Buffer.concat([entry, Buffer.from(name)]));
      count++;
    }
    offset += file.length;
  }
  const body = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(body.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, body, end]);
}

/** A part that is packed, as often as given. */
const xml = (text: string, times = 1): Part => ({
  name: 'xl/sharedStrings.xml',
  packed: deflateRawSync(text, { level: 1 }),
  whole: Buffer.byteLength(text),
  times,
});
const stored = (text: string): Part => ({ name: 'xl/sharedStrings.xml', packed: Buffer.from(text), whole: text.length, isStored: true });
const letters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + ((at * at * 7) % 26))).join('');

describe('a workbook is judged before it is unzipped', () => {
  const zeros = deflateRawSync(Buffer.alloc(1_000_000));

  it.each([
    ['that unzips to gigabytes', [{ name: 'xl/worksheets/sheet1.xml', packed: zeros, whole: 900_000_000 }], 'too-large unzipped'],
    ['one small part many times', [{ name: 'a', packed: zeros, whole: 1_000_000, times: 100 }], 'too-large unzipped'],
    [
      'packed far too well',
      [{ name: 'xl/sharedStrings.xml', packed: deflateRawSync(Buffer.alloc(9_000_000, '<si/>')), whole: 9_000_000 }],
      'too-large ratio',
    ],
    ['of thousands of parts', [{ name: 'a', packed: zeros, whole: 1, times: 3000 }], 'too-large parts'],
    ['that says nothing of a size', [{ name: 'xl/workbook.xml', packed: zeros, whole: 0 }], 'binary'],
    ['that lies about a size', [{ name: 'xl/workbook.xml', packed: zeros, whole: 10 }], 'binary'],
    ['of more tags than a list of personas has', [xml(`<si><t/></si>`.repeat(70_000), 10)], 'too-large tags'],
    ['of columns without end', [xml('<col min="1" max="16384" width="9"/>'.repeat(200), 1)], 'too-large tags'],
    ['of one text without end', [xml(`<t>${letters(200_100)}</t>`)], 'too-large text'],
    [
      'of a text without end under another name',
      [{ ...xml(`\uFEFF <t>${letters(200_100)}</t>`), name: 'xl/media/1.png' }],
      'too-large text',
    ],
    ['of one text that is stored as it is', [{ ...stored(`<t>${letters(200_100)}`) }], 'too-large text'],
    ['whose part is no part', [{ ...xml('<t/>'), packed: Buffer.from('no deflate') }], 'binary'],
    ['of sizes too large to be written', [{ name: 'a', packed: zeros, whole: 0xffffffff }], 'too-large unzipped'],
  ])('%s', async (_, parts, told) => {
    expect(await refused('p.xlsx', zip(parts))).toBe(told);
  });

  it.each([
    ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
    ['without its list', (whole: Buffer) => Buffer.concat([whole.subarray(0, 30), whole.subarray(whole.length - 22)])],
    ['of nothing', () => Buffer.from('PK')],
  ])('%s', async (_, spoil) => {
    expect(await refused('p.xlsx', spoil(zip([{ name: 'a', packed: zeros, whole: 1_000_000 }])))).toBe('binary');
  });

  it('told to be too large where one cell stands far away', async () => {
    const far = (ref: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row><row r="${ref.replace(/\D/g, '')}"><c r="${ref}" t="inlineStr"><is><t>loin</t></is></c></row></sheetData></worksheet>`;
    const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const relations = 'http://schemas.openxmlformats.org';
    const book = (sheet: string) =>
      zip(
        Object.entries({
          '[Content_Types].xml': `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
          '_rels/.rels': `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
          'xl/workbook.xml': `<workbook xmlns="${relations}/spreadsheetml/2006/main" xmlns:r="${relations}/officeDocument/2006/relationships"><sheets><sheet name="P" sheetId="1" r:id="r1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
          'xl/worksheets/sheet1.xml': sheet,
        }).map(([name, text]) => ({ ...xml(text), name })),
      );
    expect(await refused('p.xlsx', book(far('XFD1048576')))).toBe('too-large cells');
    expect(await refused('p.xlsx', book(far('A60000')))).toBe('too-large rows');
    expect(await refused('p.xlsx', book(far('B2')))).toBe('imported');
  });

  it('told to be too large where one long text stands in thousands of cells, or is repeated by aliases', async () => {
    const long = 'mot '.repeat(20_000);
    const rows = [['Nom', 'Notes'], ...Array.from({ length: 700 }, (_, at) => [`Ana ${at}`, long])];
    expect(await refused('p.xlsx', await writeXlsx({ sheets: [{ name: 'P', rows }] }))).toBe('too-large letters');
    const people = Array.from({ length: 700 }, (_, at) => `  - { name: Ana ${at}, notes: *t }\n`).join('');
    expect(await refused('p.yaml', `x: &t "${long}"\npeople:\n${people}`)).toBe('too-large letters');
  });

  it('merged over everything', async () => {
    const sheet = {
      name: 'P',
      rows: [
        ['Nom', 'Objectifs'],
        ['Ana Diaz', 'Vendre'],
      ],
      merges: [{ startRow: 1, startCol: 1, endRow: 1_048_575, endCol: 16_383 }],
    };
    const { personas } = await importText('p.xlsx', await writeXlsx({ sheets: [sheet] }));
    expect(personas.map(({ id }) => id)).toEqual(['ana-diaz']);
  });
});

describe('what is too much is told', () => {
  it.each([
    ['p.csv', `Nom,Rôle\n${'Ana Diaz,R\n'.repeat(50_001)}`, 'too-large rows'],
    ['p.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'too-large depth'],
    ['p.yaml', Buffer.alloc(50_000_001, 'a'), 'too-large bytes'],
    ['p.yaml', 'name: D\ngoals: &a [x, *a]\n', 'alias-loop 2 a'],
    ['p.yaml', 'name: D\ngoals: &a\n  k: { deep: [*a] }\n', 'alias-loop 3 a'],
    ['p.yaml', 'name: D\ngoals: &a [x]\nbrakes: [*a, *a]\n', 'imported'],
  ])('%s: %#', async (file, content, told) => {
    expect(await refused(file, content)).toBe(told);
  });

  it('in a sentence that says of what, and how to mend it', () => {
    expect(languages.fr.importing.unreadable['too-large']('p.csv', tooMuch('rows', 'fr')).replace(/[\u00A0\u202F]/g, ' ')).toBe(
      'p.csv est trop grand pour une importation (plus de 50 000 lignes) : partagez-le en plusieurs fichiers.',
    );
    expect(languages.en.importing.unreadable['too-large']('p.csv', tooMuch('rows', 'en'))).toBe(
      'p.csv is too large to be imported (more than 50,000 rows): split it into several files.',
    );
  });
});

describe('ids', () => {
  it('are cut between words where a name is too long for a file', async () => {
    const { personas } = await importText(
      'p.csv',
      `Nom,Rôle\n${'Anne Marie '.repeat(30)},R\n${'x'.repeat(300)},R\n${'Anne Marie '.repeat(30)},S\n`,
    );
    expect(personas.map(({ id }) => id.length <= 90)).toEqual([true, true, true]);
    expect(new Set(personas.map(({ id }) => id)).size).toBe(3);
    expect(personas[0]?.id).toMatch(/^(?:anne-marie-)+anne-marie$/);
  });

  it('are numbered, however many are equal', async () => {
    const { personas } = await importText('p.csv', `Nom,Rôle\n${'Ana Diaz,Cheffe\n'.repeat(400)}`);
    expect(new Set(personas.map(({ id }) => id)).size).toBe(400);
  });
});

describe('a number that begins a line', () => {
  it.each([
    // Found by fresh seeds: `#1.` with its signs taken out.
    [' 1.', ['1']],
    ['1)', ['1']],
    ['> 1.', ['1']],
    ['- 1.', ['1']],
    ['1. un\n3. trois', ['un', '3', 'trois']],
    ['7. sept\n7. encore', ['7', 'sept', 'encore']],
    ['- a\n  1.\n  2. b', ['a', '1', 'b']],
    ['1.\n   un', ['1', 'un']],
  ])('%j is kept where it does not count', async (text, words) => {
    const { personas } = await importText('p.md', `# Ana Diaz\n\n## Objectifs\n\n${text}\n`);
    for (const word of words) expect(personas[0]?.text).toMatch(new RegExp(`(?<![\\w])${word}(?![\\w])`));
  });

  it.each(['1. un\n2. deux', '1. un\n1. deux'])('%j is the order of a list', async (text) => {
    const { personas } = await importText('p.md', `# Ana Diaz\n\n## Objectifs\n\n${text}\n`);
    expect(personas[0]?.text).toContain('- un\n  - deux');
  });
});
