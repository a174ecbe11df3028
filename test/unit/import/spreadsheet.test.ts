import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/import.ts';
import { noMapping } from '../../../src/import/mapping-file.ts';
import { namesOf } from '../../../src/import/names/names.ts';

const names = namesOf([]);
const options = { names, mapping: noMapping, known: new Map(), today: '2026-11-21', language: 'fr' } as const;

async function imported(sheet: Omit<WriteSheet, 'name'>) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Clients', ...sheet }] });
  const { personas, told } = await importFile(bytes, { ...options, file: 'clients.xlsx' });
  return { text: personas.map(({ text }) => text).join('\n'), told };
}

const csv = async (text: string) => importFile(new TextEncoder().encode(text), { ...options, file: 'clients.csv' });

describe('spreadsheets', () => {
  it.each([
    [1000, '00000', '01000'],
    [612345678, '0#" "##" "##" "##" "##', '06 12 34 56 78'],
    [0.25, '0 %', '25 %'],
    [1234.5, '#,##0.00\\ "€"', '1 234,50 €'],
    [1_000_000, '#,##0\\ [$€-40C]', '1 000 000 €'],
    [42, '0" ans"', '42 ans'],
    [0.5, '# ?/?', '1/2'],
    [1.25, '# ??/??', '1 1/4'],
    [0.7 + 0.1, undefined, '0.8'],
    [42, '0.00', '42'],
    [42, undefined, '42'],
  ])('%s in the format %s is what Excel shows: %s', async (value, numFmt, shown) => {
    const cells = new Map([['1,2', { value, ...(numFmt && { style: { numFmt } }) }]]);
    const { text } = await imported({
      rows: [
        ['Nom', 'Rôle', 'Remarque'],
        ['Zoé Petit', 'Cliente', value],
      ],
      cells,
    });
    expect(text.replace(/[\u00A0\u202F]/g, ' ')).toMatch(new RegExp(`[ "]${shown.replace(/[.$]/g, '\\$&')}"?$`, 'm'));
  });

  it('days are days, and hours are told as hours', async () => {
    const { text } = await imported({
      rows: [
        ['Nom', 'Rôle', 'Créé', 'Rendez-vous'],
        ['Zoé Petit', 'Cliente', new Date('2026-04-03T00:00:00Z'), new Date('2026-04-03T18:00:00Z')],
      ],
    });
    expect(text).toMatch(/^created: 2026-04-03$/m);
    expect(text).toContain('2026-04-03 18:00');
    expect(text).not.toContain('T18:00');
  });

  it('hours that are counted past a day, and what is true or false, are what Excel shows', async () => {
    const elapsed = { value: new Date(Date.UTC(1900, 0, 1, 12)), style: { numFmt: '[h]:mm' } };
    const { text } = await imported({
      rows: [
        ['Nom', 'Rôle', 'Temps passé', 'Actif', 'Inscrit'],
        ['Zoé Petit', 'Cliente', elapsed.value, true, false],
      ],
      cells: new Map([['1,2', elapsed]]),
    });
    expect(text).toMatch(/36:00/);
    expect(text).toMatch(/VRAI[\s\S]*FAUX/);
  });

  it('names along the first row or column are names, whatever stands in the corner', async () => {
    for (const corner of ['', 'Critère', 'Champs']) {
      const byColumn = await csv(`${corner};Zoé Petit;Émile Noël\nRôle;Acheteuse;Gérant\nObjectifs;Vite;Bien\n`);
      expect(byColumn.personas.map(({ id }) => id)).toEqual(['zoe-petit', 'emile-noel']);
    }
    const byRow = await csv(';Rôle;Objectifs\nZoé Petit;Acheteuse;Vite\n');
    expect(byRow.personas.map(({ id }) => id)).toEqual(['zoe-petit']);
    const numbered = await csv(';Rôle;Objectifs\n1;Acheteuse;Vite\n2;Gérant;Bien\n');
    expect(numbered.personas.map(({ id }) => id)).toEqual(['acheteuse', 'gerant']);
  });

  it('rows and columns without a name are told: as more of the person before, or as somebody else', async () => {
    const head = 'Nom;Rôle;Âge;Objectifs';
    const rows = await csv(`${head}\nZoé Petit;Acheteuse;45;Vite\n;;;Bien\n;Comptable;32;Mieux\nÉmile Noël;Gérant;;Fort\n;Gérant;;Loin\n`);
    expect(rows.personas.map(({ id }) => id)).toEqual(['zoe-petit', 'comptable', 'emile-noel']);
    expect(rows.told).toContainEqual({ kind: 'no-name', place: '3', persona: 'Zoé Petit' });
    expect(rows.told).toContainEqual({ kind: 'somebody-else', place: '4', persona: 'Comptable' });
    expect(rows.told).toContainEqual({ kind: 'no-name', place: '6', persona: 'Émile Noël' });
    const columns = await csv(
      'Nom;Zoé Petit;;Émile Noël\nRôle;Acheteuse;Comptable;Gérant\nObjectifs;Vite;Bien;Fort\nFreins;Prix;Peur;Rien\n',
    );
    expect(columns.told).toContainEqual({ kind: 'somebody-else', place: 'C', persona: 'Comptable' });
    const sheet = await imported({
      rows: [
        ['Nom', 'Objectifs'],
        ['Zoé Petit', 'Vite'],
        ['', 'Bien'],
      ],
    });
    expect(sheet.told).toContainEqual({ kind: 'no-name', place: 'Clients!3', persona: 'Zoé Petit' });
  });

  it('cells that report an error and rows that only count are told', async () => {
    const { told } = await csv(
      'Nom;Rôle;Âge;Objectifs\nZoé Petit;Acheteuse;####;#REF!\nPaul Vert;Client;#VALEUR!;#1 du marché\nTotal;2;;\n',
    );
    expect(told.filter(({ kind }) => kind === 'error' || kind === 'total')).toEqual([
      { kind: 'error', place: 'C2' },
      { kind: 'error', place: 'D2' },
      { kind: 'error', place: 'C3' },
      { kind: 'total', place: '4' },
    ]);
    expect(
      (
        await imported({
          rows: [
            ['Nom', 'Objectifs'],
            ['Zoé Petit', 'Vite'],
            ['Moyenne', '3'],
          ],
        })
      ).told,
    ).toContainEqual({
      kind: 'total',
      place: 'Clients!3',
    });
  });

  it('hidden rows and columns are told', async () => {
    const { text, told } = await imported({
      rows: [
        ['Nom', 'Rôle', 'Notes internes'],
        ['Zoé Petit', 'Cliente', 'discret'],
        ['Paul Vert', 'Client', ''],
      ],
      columns: [{}, {}, { hidden: true }],
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    expect(text).toContain('discret');
    expect(told.filter(({ kind }) => kind === 'hidden-cells')).toEqual([
      { kind: 'hidden-cells', place: 'Clients!3' },
      { kind: 'hidden-cells', place: 'Clients!C' },
    ]);
  });

  it('a date that can be read in two ways is told, one that cannot is read', async () => {
    const { personas, told } = await csv('Name,Role,Created,Reviewed\nZoe,Client,03/04/2026,12/25/2025\n');
    expect(personas[0]?.text).toMatch(/^created: 2026-04-03$/m);
    expect(personas[0]?.text).toMatch(/^reviewed: 2025-12-25$/m);
    expect(told).toContainEqual({ kind: 'ambiguous-date', persona: 'Zoe', text: '03/04/2026 → 2026-04-03' });
    expect(told.filter(({ kind }) => kind === 'ambiguous-date')).toHaveLength(1);
  });
});
