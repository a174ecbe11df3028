import { describe, expect, it } from 'vitest';
import { personasSheet } from '../../../src/data/workbook/personas.ts';
import { statementsSheet } from '../../../src/data/workbook/statements.ts';
import { workbookFile } from '../../../src/data/workbook/workbook.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { unzip } from '../../support/unzip.ts';
import { handbookOf, sampleIn } from '../reading/sample.ts';

const fr = await sampleIn('fr');

describe('the workbook', () => {
  const sheet = personasSheet(fr);
  const cell = (id: string, header: string) => sheet.rows.find((row) => row[0]?.value === id)?.[sheet.header.indexOf(header)]?.value;

  it('has a row for each persona, under headers that people read', () => {
    expect(sheet.rows).toHaveLength(fr.handbook.personas.size);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.header.length);
    expect(sheet.header).toEqual(
      expect.arrayContaining(['Nom', 'Rôle', 'Profil – Âge', 'Conseils par service – Relation client', 'Rapport au risque']),
    );
    expect(cell('bruno-sarrat', 'Profil – Âge')).toBe(48);
    expect(cell('clara-morel', 'État')).toBe('Validé');
    expect(cell('clara-morel', 'Relu le')).toEqual(new Date('2026-11-18T00:00:00Z'));
    expect(cell('bruno-sarrat', 'Métier – Autres intitulés')).toBe('Acheteur industriel\nResponsable approvisionnements');
  });

  it('has a row for each statement, with how well it is grounded and on what', () => {
    const { header, rows } = statementsSheet(fr);
    const claims = [...fr.handbook.personas.values()].reduce((sum, { facts }) => sum + facts.items.filter(({ claim }) => claim).length, 0);
    expect(rows.length).toBeGreaterThanOrEqual(claims);
    const standings = new Set(rows.map((row) => row[header.indexOf('Appui')]?.value));
    expect([...standings].sort()).toEqual(['appuyé', 'contesté', 'hypothèse', undefined]);
    const supported = rows.filter((row) => row[header.indexOf('Appui')]?.value === 'appuyé');
    expect(supported.every((row) => String(row[header.indexOf('Preuves')]?.value).length > 10)).toBe(true);
  });

  it('opens as a workbook of two sheets whose headers stay in sight', async () => {
    const { path, content } = await workbookFile(await sampleIn('en'));
    expect(path).toBe('exports/personas.en.xlsx');
    const parts = unzip(Buffer.from(content));
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Personas".*name="Statements"/s);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<col [^>]*width="/);
    expect(parts.get('xl/sharedStrings.xml')).toContain('Communications manager at an aerospace supplier');
  });

  it('takes what looks like a formula for words, and cuts what no cell can hold', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': 'company: X\n',
      'personas/a.yaml': `id: a\nname: '=1+1'\nrole: R\nstate: proto\nstory: ${'mot '.repeat(10_000)}\n`,
    });
    const view = viewIn(handbook, 'fr');
    const [row] = personasSheet(view).rows;
    expect(Math.max(...(row ?? []).map((one) => String(one?.value ?? '').length))).toBe(32_767);
    const parts = unzip(Buffer.from((await workbookFile(view)).content));
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});
