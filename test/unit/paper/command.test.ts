import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run, soundContent } from '../../support/io.ts';
import { readPdf, squeezed } from '../../support/pdf.ts';

const files = {
  ...soundContent,
  'handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\nsite: https://personas.example.com\nbase: /clients/\n',
  'personas/clara.yaml': `${soundContent['personas/clara.yaml']}guidance: { support: { tone: Calme } }\n`,
  'segments/jeunes.yaml': 'id: jeunes\nname: Jeunes\n',
  'personas/old.yaml': 'id: old\nname: Paul Livret\nrole: Épargnant\nstate: retired\nsuccessor: clara\n',
  'personas/kept.yaml': 'id: kept\nname: Réservée\nrole: Cliente\nstate: proto\nvisibility: restricted\n',
};
const jo = { 'personas/jo.yaml': 'id: jo\nname: Jo Petit\nrole: Client\nstate: draft\naliases: [joseph]\n' };
const listing = (root: string) => readdir(join(root, 'print')).catch((): string[] => []);

describe('handbook print', () => {
  it('prints all personas in use that staff may read, each in a file', async () => {
    const root = await contentFolder(files);
    const { code, out } = await run(['print', '--dir', root, '--at', '2026-11-21']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 fichier \(1 fiche\) dans .*print en [\d,]+ s\.$/);
    expect(await listing(root)).toEqual(['clara.poster-a4.pdf']);
    const { text } = await readPdf(await readFile(join(root, 'print', 'clara.poster-a4.pdf')));
    expect(text).toContain('personas.example.com/clients/personas/clara');
  });

  it('says that a file could not be written, however late that comes to light', async () => {
    const root = await contentFolder({ ...files, 'print/clara.poster-a4.pdf/mine.txt': 'mine' });
    const { code, out, err } = await run(['print', '--dir', root, '--at', '2026-11-21']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('clara.poster-a4.pdf n’est pas ce qui est attendu là');
    expect(await listing(root)).toEqual(['clara.poster-a4.pdf']);
  });

  it('prints the whole handbook as one book', async () => {
    const root = await contentFolder(files);
    const { code, out } = await run(['print', '--format', 'booklet-a4', '--dir', root, '--at', '2026-11-21']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 fichier \(1 fiche\)/);
    expect(await listing(root)).toEqual(['handbook.booklet-a4.pdf']);
    const { text } = await readPdf(await readFile(join(root, 'print', 'handbook.booklet-a4.pdf')));
    expect(text).toContain(squeezed('La version vivante et accessible de ce livret : personas.example.com/clients'));
    expect(text).toContain('personas.example.com/clients/personas/clara');
    expect(text).not.toMatch(/Épargnant|Réservée/);
  });

  it('prints what is named, in formats and in a place of one’s own', async () => {
    const root = await contentFolder(files);
    const out = join(root, 'ailleurs');
    const call = [
      'print',
      'old',
      'clara',
      '--retired',
      '--format',
      'poster-a4,poster-a3',
      '--grey',
      '--lang',
      'en',
      '--out',
      out,
      '--dir',
      root,
    ];
    expect((await run(call)).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      'clara.poster-a3.grey.en.pdf',
      'clara.poster-a4.grey.en.pdf',
      'old.poster-a3.grey.en.pdf',
      'old.poster-a4.grey.en.pdf',
    ]);
    const { text } = await readPdf(await readFile(join(out, 'old.poster-a4.grey.en.pdf')));
    expect(text).toContain(squeezed('Clara Martin.'));
  });

  it.each([
    [['clarra'], /pas de persona ni de segment «\sclarra\s».*«\sclara\s»/],
    [['kept'], /pas de persona ni de segment «\skept\s»/],
    [['old'], /retirée.*--retired/],
    [['--format', 'poster-a5'], /pas de format «\sposter-a5\s».*poster-a0/],
    [['--forma', 'poster-a4'], /--format/],
    [['jeunes', '--format', 'poster-a4'], /Aucun des formats.*«\sjeunes\s».*--format segment-a4/],
    [['clara', '--format', 'segment-a4'], /Aucun des formats.*«\sclara\s».*--format poster-a4/],
    [['clara', '--department', 'suport'], /pas de service «\ssuport\s».*«\ssupport\s»/],
    [['clara', '--department', 'Relation clients'], /pas de service «\sRelation clients\s».*«\ssupport\s»/],
    [['clara', '--audience', 'Relation client'], /pas de public «\sRelation client\s».*«\ssupport\s»/],
    [['--department', 'support', '--format', 'poster-a4'], /--format department-a4/],
    [['clara', '--department', 'sales'], /rien à imprimer au format department-a4/],
    [['--format', 'cards-a6', '--large-print'], /carte est trop petite.*--format poster-a4/],
    [['--format', 'booklet-a4', '--bleed'], /livret s’imprime sans fond perdu.*--bleed/],
    [['--audience', 'marketting'], /«\smarketing\s»/],
    [['--compare', 'clara,clarra'], /pas de persona «\sclarra\s» à comparer.*«\sclara\s»/],
    // What these readers may not read is there for them no more than what is not there.
    [['--compare', 'clara,kept'], /pas de persona «\skept\s» à comparer/],
    [['--compare', 'clara,old'], /«\sold\s» est retirée/],
    [['--compare', 'clara'], /deux à quatre personas.*en voici 1/],
    [['--compare', ''], /en voici 0/],
    [['--compare', 'a,b,c,d,e'], /en voici 5/],
    [['--compare', 'clara,jo,clara'], /deux fois «\sclara\s»/],
    // One persona under two of its names.
    [['--compare', 'jo,joseph'], /deux fois «\sjo\s»/],
    [['--compare', 'clara,jo', 'clara'], /sans autre nom/],
    [['--compare', 'clara,jo', '--format', 'poster-a4'], /sans autre nom, ni --format/],
    [['--compare', 'clara,jo', '--one'], /--one/],
    [['--compare', 'clara,jo', '--department', 'support'], /--department/],
    [['--compare', 'clara,old', '--retired'], /--retired/],
  ])('refuses a call that it cannot carry out: %j', async (call, sentence) => {
    const root = await contentFolder({ ...files, ...jo });
    const { code, err, out } = await run(['print', ...call, '--dir', root]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(await listing(root)).toEqual([]);
  });

  it('prints segments by their names, and what each department is told', async () => {
    const root = await contentFolder(files);
    expect((await run(['print', 'jeunes', 'clara', '--dir', root])).code).toBe(0);
    expect((await run(['print', '--department', 'support', '--dir', root])).code).toBe(0);
    expect((await run(['print', '--format', 'segment-a4,department-a4', '--one', '--lang', 'en', '--dir', root])).code).toBe(0);
    expect((await listing(root)).sort()).toEqual([
      'clara.department-a4.support.pdf',
      'clara.poster-a4.pdf',
      'jeunes.segment-a4.pdf',
      'personas.department-a4.en.pdf',
      'segments.segment-a4.en.pdf',
    ]);
  });

  it('prints a comparison in the order in which it names people, by former names, too', async () => {
    const root = await contentFolder({ ...files, ...jo });
    const call = ['print', '--compare', 'joseph, clara', '--grey', '--lang', 'en', '--dir', root, '--at', '2026-11-21'];
    const { code, out } = await run(call);
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 file \(1 sheet\)/)]);
    expect(await listing(root)).toEqual(['jo+clara.compare-a4.grey.en.pdf']);
    const { pages, text } = await readPdf(await readFile(join(root, 'print', 'jo+clara.compare-a4.grey.en.pdf')));
    expect(pages).toBe(1);
    expect(text).toContain('personas.example.com/clients/en/compare/?with=jo,clara');
    expect(text.indexOf('JoPetit')).toBeLessThan(text.indexOf('ClaraMartin'));
  });

  it('tells what is too long for a comparison where it is written, in the file of whoever it is', async () => {
    const role = `Cliente ${'très '.repeat(2000)}fidèle`;
    const root = await contentFolder({ ...files, 'personas/b.yaml': `id: b\nname: Bea\nstate: draft\nrole: ${role}\n` });
    const { code, err } = await run(['print', '--compare', 'clara,b', '--dir', root]);
    expect(code).toBe(1);
    expect(err).toMatch(/personas\/b\.yaml:4:1 {2}error {2}print\/overflow {2}La fiche de Clara Martin et Bea ne tient pas/);
    expect(await listing(root)).toEqual([]);
  });

  it('tells that the colour of the company is too pale for words', async () => {
    const brand = `${files['handbook.yaml']}brand: { colour: "#ffcc00" }\n`;
    const { code, err } = await run(['print', '--dir', await contentFolder({ ...files, 'handbook.yaml': brand })]);
    expect(code).toBe(0);
    expect(err).toMatch(/handbook\.yaml:5:\d+ {2}warning {2}config\/pale-colour/);
  });

  it('prints the others where one does not fit, and ends with a fault', async () => {
    const goals = Array.from({ length: 90 }, (_, n) => `  - But ${n}`).join('\n');
    const root = await contentFolder({ ...files, 'personas/b.yaml': `id: b\nname: Bea\nrole: Cliente\nstate: draft\ngoals:\n${goals}\n` });
    const { code, err } = await run(['print', '--dir', root]);
    expect(code).toBe(1);
    expect(err).toMatch(/personas\/b\.yaml:5:1 {2}error {2}print\/overflow {2}La fiche de Bea ne tient pas/);
    expect(await listing(root)).toEqual(['clara.poster-a4.pdf']);
  });

  it('prints nothing of content that is at fault', async () => {
    const root = await contentFolder({ ...files, 'personas/clara.yaml': 'id: clara\nname: Clara\n' });
    const { code, err } = await run(['print', '--dir', root]);
    expect(code).toBe(1);
    expect(err).toMatch(/Rien n’a été imprimé/);
    expect(await listing(root)).toEqual([]);
  });

  it('says that a site without address has no code to scan', async () => {
    const root = await contentFolder(soundContent);
    const { code, err } = await run(['print', '--dir', root]);
    expect(code).toBe(0);
    expect(err).toMatch(/pas de code à scanner.*site/);
  });
});
