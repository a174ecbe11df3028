import { describe, expect, it } from 'vitest';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';

const formats = ['group-a4'] as const;

describe('the sheet of a buying group', () => {
  it('is made of every profile of the sample, each on one sheet, and of no segment', async () => {
    const handbook = await sample();
    for (const language of ['fr', 'en']) {
      const files = await print(handbook, [...handbook.segments.keys(), ...handbook.icps.keys()], { formats, language });
      expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
      expect(files.map(({ ids }) => ids)).toEqual([['eti-pharmaceutique'], ['sous-traitant-aeronautique']]);
      for (const { bytes } of files) expect((await readPdf(bytes ?? new Uint8Array())).pages).toBe(1);
    }
  });

  it('says who weighs when as a table, what they look at, and who is missing', async () => {
    const { text, title, tags } = await readPdf(await printOne(await sample(), ['eti-pharmaceutique'], { formats }));
    expect(title).toBe('Fiche groupe d’achat\u00A0: ETI pharmaceutique qui fabrique elle-même');
    for (const words of [
      'Nadia Benkirane 5 4 1 – 4 –',
      'Patrick Lenoir – 5 2 4 5 –',
      'Patrick Lenoir (5, mène) : Aptitude au nettoyage, Pièces de rechange.',
      'Quelqu’un qui décide',
      'Quelqu’un qui achète',
      'Une voix à l’étape « Fidélité »',
      'personas.example.com/icps/eti-pharmaceutique/buying-group',
    ])
      expect(text).toContain(squeezed(words));
    expect(tags.filter(({ role }) => role === 'TH').length).toBeGreaterThanOrEqual(7);
  });

  it('quotes criteria that clash as they are written, with what must be known of them', async () => {
    const { text } = await readPdf(await printOne(await sample(), ['sous-traitant-aeronautique'], { formats }));
    expect(text).toContain(squeezed('Bruno Sarrat, coût : « Le prix passe avant tout le reste » ≠ contesté'));
    expect(text).toContain(squeezed('Clara Morel, temps : « Le temps rendu, avant le tarif »'));
  });

  it('holds one member of whom nothing is known, and twelve of whom much is', async () => {
    const member = (id: string, more = '') =>
      `id: ${id}\nname: ${id.toUpperCase()}\nrole: Une responsable de service au nom assez long\nstate: draft\n${more}`;
    const twelve = Array.from({ length: 12 }, (_, at) => `membre-${at + 1}`);
    const rich = (at: number) =>
      `buying: { roles: [buyer], weights: [{ stage: un, weight: ${at % 6} }, { stage: deux, weight: 5 }] }\njourney: [{ stage: un, criteria: [Prix, Délai], brakes: [Rien ne presse] }, { stage: deux, criteria: [Prix] }]\n`;
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\nlanguages: [fr]\nstages: [{ id: un, name: Un }, { id: deux, name: Deux }]\n',
      'segments/seul.yaml': 'id: seul\nkind: icp\nname: Seul\nbuyingGroup: [seule]\n',
      'segments/douze.yaml': `id: douze\nkind: icp\nname: Douze\nbuyingGroup: [${twelve.join(', ')}]\n`,
      'personas/seule.yaml': member('seule'),
      ...Object.fromEntries(twelve.map((id, at) => [`personas/${id}.yaml`, member(id, rich(at))])),
    });
    const files = await print(handbook, ['seul', 'douze'], { formats });
    expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const [alone] = await Promise.all(files.map(({ bytes }) => readPdf(bytes ?? new Uint8Array())));
    expect(alone?.text).toContain(squeezed('Pas assez de critères pour le dire'));
  });
});
