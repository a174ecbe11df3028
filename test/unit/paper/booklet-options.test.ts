import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { contentFolder } from '../../support/io.ts';
import { readPdf, squeezed } from '../../support/pdf.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';
import { print, printOne } from './sheets.ts';
import { signsOf } from './signs.ts';

const formats = ['booklet-a4'] as const;
const long = 'anticonstitutionnellement'.repeat(4).slice(0, 80);
const config = 'company: Banque du Test\nlanguages: [fr, en]\n';
const persona = 'id: a\nname: Ana\nrole: Cliente\nstate: draft\n';
const read = async (...[handbook, ids, options]: Parameters<typeof print>) =>
  readPdf(await printOne(handbook, ids, { formats, ...options }));
const bookOf = async (files: Record<string, string>) => handbookOf({ 'handbook.yaml': config, 'personas/a.yaml': persona, ...files });
const told = async (handbook: Handbook) => {
  const [file] = await print(handbook, ['a'], { formats, content: handbook });
  expect(file?.bytes).toBeUndefined();
  return file?.diagnostics.map(({ rule, file: at, line, column, params }) => [rule, at, line, column, signsOf(params)]);
};

describe('an extract of the booklet', () => {
  it('holds those who are named and where they belong, in the language asked for, and nothing else', async () => {
    const { outline, text, language } = await read(await sample(), ['clara-morel', 'bruno-sarrat'], { language: 'en' });
    expect(language).toBe('en');
    expect(outline.map(({ title, children }) => [title, children.map((one) => one.title)])).toEqual([
      ['Digital customers', ['Clara Morel']],
      ['Growing aerospace supplier', ['Bruno Sarrat']],
    ]);
    expect(text).toContain(squeezed('What holds them back'));
    expect(text).not.toContain(squeezed('Quels pièges guettent'));
  });

  it('is set in 16 points or more in large print, however many pages that takes', async () => {
    const { places, pages } = await read(await sample(), ['sylvie-amiel'], { largePrint: true });
    expect(places.filter(({ text, size }) => text.trim() && size < 15.9)).toEqual([]);
    expect(pages).toBeGreaterThan(15);
  });

  it('has a retired persona where it is asked for, with what to read in its place', async () => {
    const { text } = await read(await sample(), ['julie-connectee']);
    expect(text).toContain(squeezed('Fiche retirée'));
  });

  it('shows its readers what is for them', async () => {
    const files = {
      'personas/a.yaml': `${persona}fieldVisibility: { notes: restricted }\nnotes: Le canari chante\n`,
      'segments/s.yaml': 'id: s\nname: Le segment caché\nvisibility: restricted\n',
    };
    const handbook = await bookOf(files);
    const staff = await read(handbook, ['a']);
    expect(staff.text).not.toMatch(/canari|segmentcaché/);
    const view = viewIn(visibleTo(handbook, 'research'), 'fr', today);
    const research = await read(handbook, ['a'], { view });
    expect(research.text).toContain(squeezed('Le canari chante'));
    expect(research.outline.map(({ title }) => title)).toContain('Le segment caché');
  });
});

describe('the booklet, with content that nobody foresaw', () => {
  it('holds a person of whom nothing is known, in a handbook without anything else', async () => {
    const { outline, tags } = await read(await bookOf({}), ['a']);
    expect(outline.map(({ title }) => title)).toEqual(['Sans segment', 'Index']);
    expect(tags.flatMap(({ alt }) => alt ?? [])).toContain('Initiales\u00A0: A');
  });

  it('breaks words of eighty letters within their columns, and loses none of them', async () => {
    const everywhere = `goals: [${long}]\nquote: ${long}\nsummary: ${long}\nchannels: [{ channel: ${long}, intensity: 0 }]\nattitudes: [{ left: ${long}, right: ${long}, position: 10 }]\njourney: [{ stage: ${long}, emotion: 1, action: ${long} }, { stage: Deux, emotion: 2 }]\nguidance: { marketing: { tone: ${long}, do: [${long}] } }\n`;
    const guide = `---\nid: g\ntitle: ${long}\n---\n# ${long}\n\n| A | ${long} |\n| --- | --- |\n| ${long} | b |\n\n- a\n  - ${long}\n\n> ${long}\n`;
    const handbook = await bookOf({
      'personas/a.yaml': `id: a\nname: ${long}\nrole: ${long}\nstate: draft\n${everywhere}`,
      'guide/g.md': guide,
    });
    const { text, places } = await read(handbook, ['a']);
    // Its nine places in the persona, its five in the guide, and once more wherever a name is listed.
    expect(text.split(long).length - 1).toBeGreaterThanOrEqual(16);
    expect(Math.max(...places.map(({ x }) => x))).toBeLessThan(595 - 16 * 2.83);
  });

  it('goes on over more pages rather than cutting or shrinking', async () => {
    const goals = Array.from({ length: 240 }, (_, n) => `  - But numéro ${n}, qui tient à peu près sur une ligne de colonne`).join('\n');
    const { text } = await read(await bookOf({ 'personas/a.yaml': `${persona}goals:\n${goals}\n` }), ['a']);
    for (let n = 0; n < 240; n++) expect(text).toContain(squeezed(`But numéro ${n},`));
  });

  it('sets what looks like code as words, in texts and in the guide', async () => {
    const { text } = await read(
      await bookOf({
        'personas/a.yaml': `${persona}goals: ["#set page(width: 1cm)", "$x^2$ @ref \\\\ #panic()"]\n`,
        'guide/g.md': '---\nid: g\ntitle: "#import z"\n---\nVoir `#let a = 1` et $a$ @b\n\n    #panic("x")\n',
      }),
      ['a'],
    );
    for (const words of ['#set page(width: 1cm)', '$x^2$', '#panic()', '#import z', '#let a = 1', '#panic("x")'])
      expect(text).toContain(squeezed(words));
  });

  it('renders the guide as it is written', async () => {
    const guide =
      '---\nid: g\ntitle: Guide\n---\n## Un\n\n#### Deux\n\nVoir [Ana](/personas/a/), [plus loin](#un) et [dehors](https://example.com/).\n\n1. a\n2. b\n   - c\n\n| H | I |\n| --- | --- |\n| j | k |\n\n> dit\n';
    const { tags, text } = await read(await bookOf({ 'guide/g.md': guide }), ['a']);
    const roles = tags.map(({ role }) => role);
    for (const role of ['H3', 'H4', 'LI', 'Table', 'TH', 'TD', 'Link']) expect(roles).toContain(role);
    expect(text).toContain(squeezed('Voir Ana, plus loin et dehors.'));
  });

  it('carries a table on over pages, with its head', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => `| ligne ${n} | [Ana](/personas/a/) |`).join('\n');
    const guide = `---\nid: g\ntitle: Guide\n---\n| [Colonne](/personas/a/) | Autre |\n| --- | --- |\n${rows}\n`;
    const { text } = await read(await bookOf({ 'guide/g.md': guide }), ['a']);
    expect(text.split('Colonne').length - 1).toBeGreaterThan(2);
    expect(text).toContain('ligne119Ana');
  });

  it('takes headings wherever an author puts them', async () => {
    const everywhere = ['story', 'notes', 'environment']
      .map((key) => `${key}: "# Titre de ${key}\\n\\n#### Plus bas\\n\\nMots."\n`)
      .join('');
    const handbook = await bookOf({
      'personas/a.yaml': `${persona}${everywhere}goals: [{ id: but, text: Un but, note: "## En note" }]\nguidance: { sales: { do: ["# Agir"] } }\n`,
      'guide/g.md':
        '---\nid: g\ntitle: Guide\n---\n#### Bas\n\n# Haut\n\n- # Dans une liste\n-\n\n> ### Dit\n\n#\n\n| A | B |\n| --- | --- |\n| seul |\n| a | b | de trop |\n',
      'segments/s.yaml': 'id: s\nname: Segment\ndefinition: "### Bas\\n\\n# Haut"\nnotes: "# Notes"\n',
    });
    const { text } = await read(handbook, ['a']);
    for (const words of ['Titre de story', 'Titre de notes', 'En note', 'Dans une liste']) expect(text).toContain(squeezed(words));
  });

  it('sets bold words of a list as bold as those of a paragraph', async () => {
    const words = '**mmmmmmmmmmmm** fin';
    const { places } = await read(await bookOf({ 'personas/a.yaml': `${persona}story: "${words}"\ngoals: ["${words}"]\n` }), ['a']);
    const starts = places.filter(({ text }) => /^m{12}$/.test(text));
    const widths = starts.map(({ x, y, page }) => {
      const next = places.find((other) => other.page === page && Math.abs(other.y - y) < 0.1 && other.x > x && other.text.includes('fin'));
      return (next?.x ?? 0) - x;
    });
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeGreaterThan(90);
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 1);
  });

  it('shows the pictures of the guide, and says in words what cannot be drawn', async () => {
    const root = await contentFolder({
      'handbook.yaml': config,
      'personas/a.yaml': persona,
      'guide/g.md':
        '---\nid: g\ntitle: Guide\n---\nVoir ![Un rond](images/rond.svg) et ![Une photo rare](images/photo.avif)\n\n![](images/rond.svg)\n',
      'guide/images/rond.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#6b2140"/></svg>',
    });
    const { tags, text } = await read((await loadHandbook(root)).handbook, ['a'], { images: openImages(root) });
    expect(tags.flatMap(({ alt }) => alt ?? [])).toContain('Un rond');
    expect(text).toContain(squeezed('[Une photo rare]'));
  });

  it('tells each sign that its fonts lack in the file that brings it, and makes no file', async () => {
    const handbook = await bookOf({
      'personas/a.yaml': `${persona}segments: [s]\ngoals:\n  - Rire 京 souvent\n`,
      'segments/s.yaml': 'id: s\nname: Jeunes 東\n',
      'guide/g.md': '---\nid: g\ntitle: Guide\n---\nUn mot.\n\nEn 日本.\n',
    });
    expect(await told(handbook)).toEqual([
      ['print/missing-glyph', 'segments/s.yaml', 2, 14, '東'],
      ['print/missing-glyph', 'personas/a.yaml', 7, 10, '京'],
      ['print/missing-glyph', 'guide/g.md', 7, 4, '日本'],
    ]);
  });
});

it('leads to no address that is longer than the typesetter takes, and piles no more than four accents on a letter', async () => {
  const body = `---\ntitle: Tarifs\n---\n\n[Très loin](http://a.example/${'x'.repeat(9000)}) et z${'\u0301'.repeat(5000)}urich.\n`;
  const { text } = await read(await bookOf({ 'guide/tarifs.md': body }), ['a']);
  expect(text).toContain(squeezed('Très loin et'));
  expect(text).toContain('urich.');
});

it('sets lists and quotations of any depth, those below the tenth level side by side', async () => {
  const levels = Array.from({ length: 39 }, (_, at) => at);
  const list = levels.map((at) => `${'  '.repeat(at)}- Palier ${at}`).join('\n');
  const body = `---\ntitle: Tarifs\n---\n\n${list}\n\nEnsuite.\n\n${'> '.repeat(39)}Parole.\n`;
  const { text } = await read(await bookOf({ 'guide/tarifs.md': body }), ['a']);
  for (const at of levels) expect(text).toContain(squeezed(`Palier ${at}`));
  expect(text).toContain('Parole.');
});
