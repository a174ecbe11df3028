import { describe, expect, it } from 'vitest';
import { knownSheets } from '../../../src/sheets/printed-sheets.ts';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample, sampleIn } from '../reading/sample.ts';
import { print } from './sheets.ts';

const formats = ['department-a4'] as const;
const textOf = async (bytes: Uint8Array | undefined) => (await readPdf(bytes ?? new Uint8Array())).text;

describe('the sheet of a persona for a department', () => {
  it('is made for every department that has something to do with a persona, and fits', async () => {
    const handbook = await sample();
    const inUse = [...handbook.personas.values()].filter(({ data }) => data.state !== 'retired').map(({ id }) => id);
    const files = await print(handbook, inUse, { formats });
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('leads back to what the page says to that department', async () => {
    const pages = knownSheets(await sampleIn('fr')).filter(({ subject }) => subject.department === 'support');
    expect(pages.map(({ page }) => page)).toContain('/personas/clara-morel/#guidance-support');
  });

  it('says all that the department is told, what one needs of the person, and nothing meant for others', async () => {
    const [file] = await print(await sample(), ['clara-morel'], { formats, departments: ['support'] });
    expect(file).toMatchObject({ name: 'clara-morel.department-a4.support.pdf', department: 'support', ids: ['clara-morel'] });
    const { text, tags, pages, title } = await readPdf(file?.bytes ?? new Uint8Array());
    expect([pages, title]).toEqual([1, 'Fiche Relation client\u00A0: Clara Morel']);
    for (const words of [
      'Relation client',
      'Messagerie, réponse dans l’heure un jour de salon',
      'Calme et rapide, la solution avant l’explication',
      '«je vois»',
      '«merci de patienter»',
      'Regarder les pièces du dossier avant d’écrire',
      'La renvoyer vers une page d’aide qu’elle a déjà lue',
      // Of the person, what one needs beside it.
      'pas pour recopier des tickets',
      'On lui redemande un document déjà donné',
      'Elle joint une capture d’écran à son premier message',
      'personas.example.com/personas/clara-morel',
      `Fiche ${file?.codes[0]}`,
    ])
      expect(text).toContain(squeezed(words));
    expect(text).not.toContain(squeezed('Laisser la DAF fixer une limite haute'));
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
  });

  it('sets each objection beside its answer, and what is offered under its stage', async () => {
    const [file] = await print(await sample(), ['clara-morel'], { formats, departments: ['sales'] });
    const text = await textOf(file?.bytes);
    const order = [
      'Offres',
      'Comparaison',
      'Trois cartes pendant soixante jours',
      'Objections',
      'Ce n’est pas moi qui signe.',
      'Votre DAF demandera le prix',
    ];
    const places = order.map((words) => text.indexOf(squeezed(words)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells a sign that its fonts lack in the name of a stage, too', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\n',
      'personas/a.yaml':
        'id: a\nname: Ana\nrole: Cliente\nstate: draft\nguidance:\n  support:\n    offers: [{ text: Une offre, stage: Essai 東 }]\n',
    });
    const [file] = await print(handbook, ['a'], { formats });
    expect(file?.bytes).toBeUndefined();
    expect(file?.diagnostics).toMatchObject([{ rule: 'print/missing-glyph', line: 7, params: { signs: [{ character: '東' }] } }]);
  });

  it('tells what is too long, where it is written', async () => {
    const deeds = Array.from({ length: 120 }, (_, n) => `      - Geste numéro ${n}, qui tient à peu près sur une ligne de colonne`).join(
      '\n',
    );
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\n',
      'personas/a.yaml': `id: a\nname: Ana\nrole: Cliente\nstate: draft\nguidance:\n  support:\n    do:\n${deeds}\n`,
    });
    const [file] = await print(handbook, ['a'], { formats });
    expect(file?.bytes).toBeUndefined();
    expect(file?.diagnostics).toMatchObject([{ rule: 'print/overflow', line: 5, params: { name: 'Ana', format: 'department-a4' } }]);
    const [large] = await print(handbook, ['a'], { formats, largePrint: true });
    expect(await textOf(large?.bytes)).toContain(squeezed('Geste numéro 119,'));
  });
});
