import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';
import { dataFrom, importText } from './support.ts';

const config = { 'handbook.yaml': 'company: Test\nlanguages: [fr]\n' };
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

async function importing(file: string, content: string | Uint8Array, language: string, ...more: string[]) {
  const root = await contentFolder({ ...config, [`in/${file}`]: content });
  const ran = await run(['import', join(root, 'in', file), '--dir', root, '--lang', language, '--at', '2026-11-21', ...more]);
  return { ...ran, err: ran.err.replace(/[\u00A0\u202F]/g, ' '), written: await readdir(join(root, 'personas')).catch(() => []), root };
}

describe('a file that cannot be imported is refused with one sentence, and nothing is written', () => {
  it.each([
    ['p.yaml', '', 'p.yaml est vide : il n’y a rien à importer.', 'p.yaml is empty: there is nothing to import.'],
    ['p.csv', ' \n\n', 'p.csv est vide : il n’y a rien à importer.', 'p.csv is empty: there is nothing to import.'],
    ['p.md', Buffer.from([0, 1, 2, 3, 200, 201]), 'p.md n’est pas un texte que l’on sache lire', 'p.md is not readable as text'],
    ['p.xlsx', 'nom,rôle', 'p.xlsx ne s’ouvre pas', 'p.xlsx does not open'],
    ['p.docx', 'x', 'p.docx ne s’ouvre pas', 'p.docx does not open'],
    ['p.xls', 'x', 'Excel ou LibreOffice, choisissez « Fichier › Enregistrer sous »', 'Excel or LibreOffice, choose “File › Save As”'],
    ['p.xlsb', 'x', '« Classeur Excel (.xlsx) » ou « CSV UTF-8 (.csv) »', '“Excel Workbook (.xlsx)” or “CSV UTF-8 (.csv)”'],
    ['p.numbers', 'x', 'dans Numbers, choisissez « Fichier › Exporter vers › Excel', 'in Numbers, choose “File › Export To › Excel'],
    ['p.pages', 'x', 'dans Pages, choisissez « Fichier › Exporter vers › Word', 'in Pages, choose “File › Export To › Word'],
    ['p.doc', 'x', 'puis le type « Document Word (.docx) »', 'then the type “Word Document (.docx)”'],
    ['p.pdf', 'x', 'copiez son texte dans un document', 'copy its text into a document'],
    ['p.zip', 'x', 'un tableau en .xlsx ou en .csv', 'a table as .xlsx or .csv'],
    ['p.yaml', 'name: [a\nrole: b: c', 'p.yaml ne se lit pas, ligne 2', 'p.yaml cannot be read, line 2'],
    ['p.json', '{"name": "Ana"', 'p.json ne se lit pas, ligne 1', 'p.json cannot be read, line 1'],
    [
      'p.yaml',
      `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefg'].map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[at]}`).join(', ')}]`).join('\n')}\n`,
      'p.yaml est trop grand',
      'p.yaml is too large',
    ],
    [
      'p.yaml',
      'name: D\ngoals: &a [x, *a]\n',
      'p.yaml ne se lit pas, ligne 2 : l’alias « *a » se trouve dans ce qu’il désigne',
      'p.yaml cannot be read, line 2: the alias “*a” is inside its own anchor',
    ],
    ['p.yaml', 'just words', 'p.yaml ne contient aucun persona', 'p.yaml: no persona found'],
    [
      'p.csv',
      'Nom,Rôle\nAna,"Cheffe\nLéa,Gérante\n',
      'p.csv ne se lit pas, ligne 2 : le guillemet',
      'p.csv cannot be read, line 2: the quotation',
    ],
    ['p.csv', 'sep=;\nNom;Rôle\nAna;R\n"Léa" Roux;S\n"Zoé";T\n', 'p.csv ne se lit pas, ligne 4', 'p.csv cannot be read, line 4'],
    ['p.csv', 'Nom,Rôle\n', 'p.csv ne contient aucun persona', 'p.csv: no persona found'],
  ])('%s', async (file, content, french, english) => {
    for (const [language, sentence] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const { code, err, out, written } = await importing(file, content, language);
      expect(code).toBe(1);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect([out, written]).toEqual(['', []]);
    }
  });

  it('names a file that is missing, and asks for one', async () => {
    const root = await contentFolder(config);
    expect(await run(['import', 'no.md', '--dir', root, '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no.md does not exist'),
    });
    expect(await run(['import', '--dir', root, '--lang', 'fr'])).toMatchObject({ code: 2, err: expect.stringContaining('Il manque FILE') });
  });
});

describe('an import overwrites nothing', () => {
  it.each(['yaml', 'md'])('not even one of several personas, as .%s', async (end) => {
    const root = await contentFolder({
      ...config,
      [`personas/lea-roux.${end}`]: 'mine',
      'in.yaml': '- name: Ana Diaz\n- name: Léa Roux\n',
    });
    const ran = await run(['import', join(root, 'in.yaml'), '--dir', root, '--lang', 'fr']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`personas/lea-roux.${end} existe déjà`);
    expect((await run(['import', join(root, 'in.yaml'), '--dir', root, '--lang', 'en'])).err).toContain('Nothing was written');
    expect(await readdir(join(root, 'personas'))).toEqual([`lea-roux.${end}`]);
    expect(await readFile(join(root, `personas/lea-roux.${end}`), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind where the folder cannot be written', async () => {
    const root = await contentFolder({ ...config, 'in.yaml': '- name: Ana Diaz\n' });
    await writeFile(join(root, 'personas'), 'a file');
    const { code } = await run(['import', join(root, 'in.yaml'), '--dir', root]);
    expect(code).not.toBe(0);
    expect(await readFile(join(root, 'personas'), 'utf8')).toBe('a file');
  });
});

describe('what is unusual is kept and told', () => {
  const table = 'Nom;Rôle;Objectifs\nÉlodie Fèvre;Gérante;Réduire les coûts\n';
  it.each([
    ['UTF-16', utf16(table), 'lu comme UTF-16', 'read as UTF-16'],
    ['Windows-1252', Buffer.from(table, 'latin1'), 'lu comme Windows-1252', 'read as Windows-1252'],
  ])('%s', async (_, bytes, french, english) => {
    const { code, err, root } = await importing('p.csv', bytes, 'fr');
    expect(code).toBe(0);
    expect(err).toContain(french);
    expect(await readFile(join(root, 'personas/elodie-fevre.yaml'), 'utf8')).toContain('Réduire les coûts');
    expect((await importing('p.csv', bytes, 'en')).err).toContain(english);
  });

  it('a byte order mark', async () => {
    expect(await dataFrom('p.csv', `\uFEFF${table}`)).toMatchObject([{ name: 'Élodie Fèvre', goals: ['Réduire les coûts'] }]);
  });

  it('HTML, as its words', async () => {
    const source =
      '# Ana Diaz\n\n## Goals\n\n- Save <b>time</b><br>and see <a href="https://example.com/x">this</a> as a <role>\n<!-- check -->\n';
    const [data] = await dataFrom('p.md', source);
    expect(JSON.stringify(data)).toMatch(/Save time and see \(https:\/\/example\.com\/x\) this as a \\\\<role>/);
    expect(JSON.stringify(data)).toContain('check');
    expect((await importing('p.md', source, 'fr')).err).toContain('Balises HTML retirées, leurs mots gardés : Ana Diaz: <b>');
    expect((await importing('p.md', source, 'en')).err).toContain('HTML tags removed, their words kept: Ana Diaz: <b>');
  });

  it('names that are equal, or only a first name', async () => {
    const source = 'Nom,Rôle\nClara,Cheffe de projet web\nClara,Acheteuse\nLéa Roux,A\nLéa Roux,B\nLéa Roux,B\n';
    const { personas } = await importText('p.csv', source);
    expect(personas.map(({ id }) => id)).toEqual(['clara-cheffe-de-projet', 'clara-acheteuse', 'lea-roux', 'lea-roux-b', 'persona-p']);
    expect((await importing('p.csv', source, 'fr')).err).toContain('Identifiants déjà pris dans ce fichier');
    expect((await importing('p.csv', source, 'en')).err).toContain('Duplicate ids in this file');
  });

  it('490 characters, emoji and Japanese', async () => {
    const long = `${'Gagner du temps chaque semaine '.repeat(16)}!`.slice(0, 490).trim();
    const source = `# 田中 さくら\n\n## Objectifs\n\n- ${long}\n- 🎉 Fêter\n\n## 好み\n\n- 静かな店\n`;
    const [data] = await dataFrom('p.md', source);
    expect(data).toMatchObject({ id: 'persona-p', name: '田中 さくら', goals: [long, '🎉 Fêter'], notes: '**好み**: 静かな店' });
    const { code, root } = await importing('p.md', source, 'fr');
    expect(code).toBe(0);
    expect((await run(['check', '--dir', root, '--lang', 'en'])).code).toBe(0);
  });

  it('invisible characters, and files that stay behind', async () => {
    const source = '- name: Ana Diaz\n  role: "A\\u202Eb"\n  goals: ["see [the plan](plan.pdf)"]\n';
    expect(await dataFrom('p.yaml', source)).toMatchObject([{ role: 'A b', goals: ['see the plan (plan.pdf)'] }]);
    const { err } = await importing('p.yaml', source, 'fr');
    expect(err).toContain('Caractères invisibles remplacés par une espace : Ana Diaz: U+202E');
    expect(err).toContain('gardés comme textes, sans le fichier : Ana Diaz: plan.pdf');
    const english = await importing('p.yaml', source, 'en');
    expect(english.err).toContain('Invisible characters replaced by a space');
    expect(english.err).toContain('kept as text, without the file');
  });

  it('a role that is missing, which the check names', async () => {
    const { err, root } = await importing('p.yaml', '- name: Ana Diaz\n', 'fr');
    expect(err).toContain('Sans rôle dans la source, à préciser : Ana Diaz.');
    expect((await importing('p.yaml', '- name: Ana Diaz\n', 'en')).err).toContain('No role in the source, to be completed: Ana Diaz.');
    const checked = await run(['check', '--dir', root, '--lang', 'en']);
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('persona/placeholder') });
  });

  it('formulas and merged cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Personas',
          rows: [
            ['Nom', 'Rôle', 'Objectifs', 'Âge'],
            ['Léa Roux', 'Gérante', 'Vendre plus', 30],
            [null, null, 'Dormir mieux', null],
            ['Ana Diaz', 'Cheffe', 'Embaucher', 41],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
          cells: new Map([['3,3', { value: 41, type: 'formula', formula: '40+1', formulaResult: 41 }]]),
        },
      ],
    });
    expect(await dataFrom('p.xlsx', bytes)).toMatchObject([
      { id: 'lea-roux', goals: ['Vendre plus', 'Dormir mieux'], demographics: { age: 30 } },
      { id: 'ana-diaz', goals: ['Embaucher'], demographics: { age: 41 } },
    ]);
    const { err } = await importing('p.xlsx', bytes, 'fr');
    expect(err).toContain('Formules remplacées par leur dernière valeur : Personas!D4.');
    expect(err).toContain('Cellules fusionnées : la valeur vaut pour toutes celles qu’elles couvrent : Personas!A2:A3.');
    const english = await importing('p.xlsx', bytes, 'en');
    expect(english.err).toContain('Formulas replaced by their last value');
    expect(english.err).toContain('Merged cells');
  });
});
