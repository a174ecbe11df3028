import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { bookletOf, sheetsIn } from '../../../src/paper/booklet/booklet.ts';
import type { Standing } from '../../../src/reading/block.ts';
import { entityTitle, titleOf } from '../../../src/reading/label.ts';
import { entityValue, valueAtPath } from '../../../src/reading/value.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { wordsOf } from '../../../src/text/nodes.ts';
import { pageOf } from '../../support/page-of.ts';
import { type ReadPdf, readPdf, squeezed } from '../../support/pdf.ts';
import { sample, today } from '../reading/sample.ts';
import { printOne } from './sheets.ts';

const handbook = await sample();
const inUse = [...handbook.personas.values()].filter(({ data }) => data.state !== 'retired');
const ids = inUse.map(({ id }) => id);
const formats = ['booklet-a4'] as const;
const view: View = viewIn(visibleTo(handbook, 'staff'), 'fr', today);
const personas = ids.flatMap((id) => view.handbook.personas.get(id) ?? []);

let bytes: Uint8Array;
let pdf: ReadPdf;
/** The text of each page, without what stands at its head and its foot. */
let pages: string[];
let text: string;
beforeAll(async () => {
  bytes = await printOne(handbook, ids, { formats });
  pdf = await readPdf(bytes);
  const body = pdf.places.filter(({ y }) => y > 60 && y < 785);
  pages = Array.from({ length: pdf.pages }, (_, at) => squeezed(body.flatMap((one) => (one.page === at + 1 ? one.text : [])).join('')));
  text = pages.join('');
}, 120_000);

/** What is said of somebody, in the order of the page; a journey is told stage by stage. Evidence stands on the living page. */
function statementsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  const { type, items, steps, rows } = value as Record<string, never[] | undefined> & { type?: unknown };

  if (type === 'statements' && items) return items.map((one: { text: { text: string } }) => one.text.text);
  if (type === 'channels' && items) return items.map((one: { channel: { text: string } }) => one.channel.text);
  if (type === 'scales' && items)
    return items.flatMap((one: { label?: { text: string }; left: { text: string } }) => [one.label?.text ?? one.left.text]);
  if (type === 'journey' && steps && rows)
    return steps.flatMap((step: { stage: { text: string } }, at) => [
      step.stage.text,
      ...rows.flatMap(({ cells }: { cells: unknown[] }) => statementsIn(cells[at])),
    ]);
  return Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' || key === 'citedBy' ? [] : statementsIn(inner)));
}

/** What is claimed of somebody, in words, as the schema counts it. */
function claimsOf(persona: Entity<'persona'>) {
  const whole = entityValue(view, persona);
  const claims = persona.facts.items.filter(({ claim, path }) => claim && path[0] !== 'quote');
  return claims.map((item) => ({ ...item, words: titleOf(valueAtPath(whole, item.path)).text }));
}

/** What a book leaves out: what is shown on request, where a link leads, what is said of a drawing, labels of what speaks for itself, and answers, which their guidance gives. */
const left = new Set(['evidence', 'citedBy', 'answers', 'emotionTitle', 'link', 'alt']);

/** Every text of a part of a page. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...more } = value as { text?: unknown; tree?: unknown; lang?: unknown };
  if (typeof text === 'string' && Object.keys(more).every((key) => key === 'tree' || key === 'lang')) return [text];
  const { quiet, bare, type, key: name } = value as Record<string, unknown>;
  if (name === 'evidence') return [];
  const counts = (key: string) =>
    (key === 'summary' && Array.isArray(value[key as never])) ||
    (key === 'standing' && (value as { standing?: Standing }).standing?.kind === 'supported');
  const skipped = (key: string) =>
    left.has(key) || counts(key) || (key === 'label' && (quiet || bare)) || (key === 'title' && type === 'journey');
  return Object.entries(value).flatMap(([key, inner]) => (skipped(key) ? [] : textsIn(inner)));
}

const byLastName = (name: string) => name.replace(/^(.*) (\S+)$/, '$2, $1');

describe('the booklet of the sample handbook', () => {
  it.each(ids)('holds every statement, in reading order: %s', (id) => {
    const persona = view.handbook.personas.get(id);
    if (!persona) throw new Error(id);
    const said = statementsIn(personaPage(view, persona).sections);
    const claims = claimsOf(persona).map(({ words }) => words);
    expect(claims.filter((claim) => !said.includes(claim))).toEqual([]);

    const listed = pdf.outline.flatMap(({ children }) => children).find(({ title }) => title === persona.data.name);
    const own = pages.slice((listed?.page ?? 0) - 1).join('');
    let from = 0;
    for (const words of said) {
      const at = own.indexOf(squeezed(words), from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('holds every field of every page that it has, and all words of the guide', () => {
    const lost = sheetsIn(bookletOf(view, personas)).flatMap(({ mark }) => {
      const [kind, ...id] = mark.split('-');
      const page = pageOf(view, kind as 'persona', id.join('-'));
      if (!page || page.type === 'moved') return [mark];
      // People side by side, what research keeps saying and what was decided are for the screen.
      const sections = page.sections
        .filter(({ anchor }) => anchor !== 'patterns' && anchor !== 'file' && anchor !== 'decisions')
        .map(({ voice: _, ...section }) => ({
          ...section,
          fields: section.fields.filter(({ anchor }) => !['side-by-side', 'personas', 'themes'].includes(anchor)),
        }));
      const body = page.type === 'guide' ? (page.body?.tree?.children ?? []) : [];
      const paragraphs = body.flatMap((node) => ('children' in node && node.type === 'paragraph' ? [wordsOf(node)] : []));
      return [...textsIn([page.head.name, page.head.summary, page.head.role, sections]), ...paragraphs]
        .flatMap((words) => words.split('\n'))
        .filter((words) => !text.includes(squeezed(words)));
    });
    expect(lost).toEqual([]);
  });

  it('marks what rests on nothing and what is contested, and says on what a persona rests and until when it holds', () => {
    for (const words of [
      'D’après 6 entretiens, 612 réponses à nos enquêtes, 14 participants à nos ateliers',
      '(20 hypothèses, 1 contestée)',
      'À relire avant le 18 novembre 2027.',
      'personas.example.com/personas/clara-morel',
    ])
      expect(pdf.text).toContain(squeezed(words));
    const claims = personas.flatMap(claimsOf).filter(({ path }) => path[0] !== 'attitudes');
    const bare = claims.filter(({ supports, contradicts }) => supports + contradicts === 0);
    expect(bare.length).toBeGreaterThan(100);
    expect(bare.filter(({ words }) => !text.includes(`${squeezed(words)}hypothèse`))).toEqual([]);
    const contested = claims.filter(({ contradicts }) => contradicts > 0);
    expect(contested.filter(({ words }) => !text.includes(`${squeezed(words)}≠contesté`))).toEqual([]);
  });

  it('is structured as it looks: headings without a gap, lists, tables, pictures that are told', () => {
    const roles = (role: string) => pdf.tags.filter((tag) => tag.role === role);
    const levels = pdf.tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(roles('H1').length).toBeGreaterThanOrEqual(view.handbook.segments.size + view.handbook.icps.size + 2);
    expect(roles('H2').length).toBeGreaterThanOrEqual(ids.length);
    expect(roles('LI').length).toBeGreaterThan(1000);
    expect(roles('TOCI').length).toBeGreaterThanOrEqual(ids.length);
    expect(roles('TH').length).toBeGreaterThan(20);
    expect(roles('Link').length).toBeGreaterThan(ids.length);
    expect(roles('Figure').length).toBeGreaterThanOrEqual(2 * ids.length);
    expect(roles('Figure').filter(({ alt }) => !alt)).toEqual([]);
  });

  it('is found one’s way in: each chapter and persona in the outline, in the contents with its page, and in the index', () => {
    const chapters = pdf.outline.map(({ title }) => squeezed(title));
    const audiences = [...view.handbook.segments.values(), ...view.handbook.icps.values()].map((one) =>
      squeezed(entityTitle(view, one as never).text),
    );
    expect(chapters).toEqual(expect.arrayContaining([...audiences, 'Guide', 'Index']));
    const contents = pdf.places.filter(({ page }) => page === 3).map(({ text }) => text);
    const linesOf = pdf.text.slice(0, pdf.text.indexOf(squeezed('Un chiffre d’usage')));
    const listed = pdf.outline.flatMap(({ children }) => children).filter(({ title }) => inUse.some(({ data }) => data.name === title));
    expect(listed).toHaveLength(ids.length);
    for (const { title, page } of listed) {
      expect(contents.join('')).toContain(title);
      const role = inUse.find(({ data }) => data.name === title)?.data.role ?? '';
      expect(linesOf).toContain(squeezed(`${title}${role}${page}`));
      expect(
        pdf.places
          .filter((place) => place.page === page && place.size > 15)
          .map(({ text }) => text)
          .join(''),
      ).toContain(title);
      expect(
        pdf.places
          .filter((place) => place.page === pdf.pages)
          .map(({ text }) => text)
          .join(''),
      ).toContain(`${byLastName(title)} ${page}`);
    }
  });

  it('is set in 8.5 points or more, opens chapters on the right, and leaves out whom nobody uses any more', () => {
    expect(pdf.places.filter(({ text, size }) => text.trim() && size < 8.4)).toEqual([]);
    expect(pdf.outline.filter(({ page }) => page % 2 === 0)).toEqual([]);
    expect(pdf.text).not.toContain(squeezed('Julie connectée'));
    expect(pdf).toMatchObject({ language: 'fr', title: 'Les personas de Rive & Sorbier' });
  });

  it('has no page of a few lines, and says nothing of the life of its files', () => {
    // The cover shows faces, and the page before a chapter may be blank.
    const lines = Array.from({ length: pdf.pages - 1 }, (_, at) => {
      const own = pdf.places.filter(({ page, y, text }) => page === at + 2 && y > 60 && y < 785 && text.trim());
      return { page: at + 2, lines: new Set(own.map(({ x, y }) => `${x < 300} ${Math.round(y)}`)).size };
    });
    expect(lines.filter(({ lines: count }) => count > 0 && count < 6)).toEqual([]);
    expect(pdf.text).not.toContain(squeezed('La vie de cette fiche'));
    expect(pdf.text).not.toContain(squeezed('Anciens identifiants'));
    expect(pdf.text).toContain(squeezed('Dessin composé à partir d’une banque d’avatars libre'));
  });

  it('goes in its index by last names, and by the first words that say something', () => {
    const last = pdf.places.filter(({ page }) => page >= pdf.pages - 1);
    const index = last.map(({ text }) => text).join('');
    for (const words of ['Morel, Clara', 'Rouvier, Inès et Tom', 'Construire un persona', 'Grille d’entretien', 'IA, pour quoi faire'])
      expect(index).toContain(words);
    for (const words of ['Comment ', 'La grille', 'L’IA', 'Quels ', 'Quand ']) expect(index).not.toContain(words);
    const names = bookletOf(view, personas).index?.names.map(({ text }) => text) ?? [];
    expect(names).toEqual(names.toSorted(view.formats.compare));
  });

  it('is the same file when it says the same', async () => {
    expect(Buffer.compare(bytes, await printOne(handbook, ids, { formats }))).toBe(0);
  });
});
