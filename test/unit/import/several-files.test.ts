import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';
import { bullet, docx, openDocument, p, pptx, styled, zipOf } from './office.ts';

const config = { 'handbook.yaml': 'company: Test\nlanguages: [fr]\n' };
const ana = docx(`${styled('Titre1', 'Ana Diaz')}${styled('Mien', 'Objectifs')}${bullet('Vendre')}`);

async function importing(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const root = await contentFolder({ ...config, ...files });
  const ran = await run(['import', ...args.map((arg) => join(root, arg)), '--dir', root, '--lang', 'en']);
  return { ...ran, root, written: await readdir(join(root, 'personas')).catch(() => []) };
}

describe('several files and folders are imported at once', () => {
  it('all in one report, without the locks that programs leave', async () => {
    const files = {
      'in/ana.docx': ana,
      'in/~$ana.docx': 'x',
      'in/été 東京.yaml': '- name: Léa Roux\n',
      'more.csv': 'Nom,Rôle\nZoé Petit,Gérante\n',
    };
    const { code, err, written } = await importing(files, 'in', 'more.csv');
    expect(code).toBe(0);
    expect(written.length).toBe(3);
    expect(written).toContain('lea-roux.yaml');
    expect(err).toContain('Left out in the folder: ~$ana.docx.');
  });

  it('or none, where one cannot be read: it is named', async () => {
    const { code, err, written } = await importing({ 'a.yaml': '- name: Ana Diaz\n', 'b.docx': 'x' }, 'a.yaml', 'b.docx');
    expect([code, written]).toEqual([1, []]);
    expect(err).toContain('b.docx does not open');
  });

  it('with the parts of one person joined, and those files left out that are about nobody', async () => {
    const files = {
      'people.csv': 'Name,Role\nAna Diaz,Buyer\nLéa Roux,Clerk\n',
      'ana.md': '# Ana Diaz\n\n## Goals\n\n- Sell faster\n- Sleep better\n',
      'minutes.md': '# Minutes of the meeting of 3 March\n\nThe budget was approved, and the next meeting is on Monday.\n',
    };
    const { code, err, written, root } = await importing(files, 'people.csv', 'ana.md', 'minutes.md');
    expect([code, written.sort()]).toEqual([0, ['ana-diaz.yaml', 'lea-roux.yaml']]);
    const text = await readFile(join(root, 'personas', 'ana-diaz.yaml'), 'utf8');
    for (const words of ['role: Buyer', 'Sell faster', 'Sleep better']) expect(text).toContain(words);
    expect(err).toContain('No person described, so left out: minutes.md.');
  });

  it('a second time says what is new, and writes nothing', async () => {
    const files = {
      'personas/ana-diaz.yaml': 'id: ana-diaz\nname: Ana Diaz\ngoals: [Vendre]\n',
      'in.yaml': '- name: Ana Diaz\n  goals: [Vendre, Dormir mieux]\n- name: Léa Roux\n',
    };
    const { code, err, written } = await importing(files, 'in.yaml');
    expect([code, written]).toEqual([1, ['ana-diaz.yaml']]);
    expect(err).toContain('New people in the source: personas/lea-roux.yaml.');
    expect(err).toContain('"Dormir mieux"');
    expect(err).not.toContain('"Vendre"');
  });
});

describe('a document is what it holds, whatever its name says', () => {
  it.each(['ana.docx', 'ana.xlsx', 'ana.zip', 'ana.pptx'])('%s', async (name) => {
    expect(await importing({ [name]: ana }, name)).toMatchObject({ code: 0 });
  });

  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const locked = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>',
  });
  const evil = '<!DOCTYPE x [<!ENTITY a "b">]>';

  it.each([
    ['under a password', 'p.docx', ole, 'is protected by a password'],
    ['under a password', 'p.odt', locked, 'is protected by a password'],
    ['cut short', 'p.docx', ana.subarray(0, 300), 'is not readable'],
    ['that declares entities', 'p.docx', docx('', { 'word/document.xml': `${evil}<w:document/>` }), 'does not open'],
    ['that is not closed', 'p.docx', docx('<w:p>'), 'does not open'],
    ['without a word', 'p.docx', docx(p('')), 'is empty'],
    ['without a word', 'p.pptx', pptx(['']), 'is empty'],
    ['of too many levels', 'p.docx', docx(`${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`), 'levels of nesting'],
    ['of too many levels', 'p.html', '<div>'.repeat(400), 'levels of nesting'],
    [
      'of rows without end',
      'p.ods',
      openDocument(
        'spreadsheet',
        '<table:table><table:table-row table:number-rows-repeated="9999999"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
      ),
      'rows',
    ],
    ['that somebody has to save anew', 'p.adoc', 'x', 'pandoc -t gfm'],
  ])('%s: %s is refused', async (_, name, bytes, sentence) => {
    const { code, err, written } = await importing({ [name]: bytes }, name);
    expect([code, written]).toEqual([1, []]);
    expect(err).toContain(sentence);
  });
});
