import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { guidePage } from '../../../src/page-types/guide/guide.ts';
import { printedBlocks } from '../../../src/paper/booklet/prose.ts';
import { compiledBodies } from '../../../src/reading/body.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { checkFolder } from '../../../src/site/checked-folder.ts';
import { contentFolder } from '../../support/io.ts';
import { mdxFiles } from '../../support/mdx-site.ts';

const today = '2026-11-21';
const names = ['Quiz', 'Sondage'];
const folder = async (more: Record<string, string> = {}) => join(await contentFolder({ ...mdxFiles, ...more }), 'content');
const rulesOf = (diagnostics: readonly { rule: string }[]) =>
  [...new Set(diagnostics.map(({ rule }) => rule))].filter((rule) => rule.startsWith('mdx/'));

describe('pages in MDX that may run', () => {
  it('are read and refused where no code says that they may, whatever content says', async () => {
    const root = await folder({
      'content/handbook.yaml':
        'company: Banque du Test\nlanguages: [fr, en]\nmdx:\n  components:\n    Quiz: ../components/Quiz.astro\ntrusted: true\n',
      'content/astro.config.mjs': 'export default { mdx: true, trusted: ["Quiz"] }',
      'content/package.json': '{ "handbook": { "mdx": "../components" } }',
    });
    const { handbook, diagnostics } = await checkContent(root, { today });
    expect(rulesOf(diagnostics).sort()).toEqual(['mdx/component', 'mdx/expression', 'mdx/import']);
    expect(compiledBodies(handbook).size).toBe(0);
    expect(JSON.stringify([...handbook.guides.values()].map(({ source }) => source.body))).not.toContain('trusted');
  });

  it('are no business of these rules where it does, but for what nobody brings', async () => {
    expect(rulesOf((await checkContent(await folder(), { today, trusted: names })).diagnostics)).toEqual([]);
    const { diagnostics } = await checkContent(await folder(), { today, trusted: ['Sondage'] });
    expect(diagnostics.filter(({ rule }) => rule === 'mdx/component').map(({ file, line }) => `${file}:${line}`)).toEqual([
      'guide/quiz.en.mdx:5',
      'guide/quiz.mdx:15',
    ]);
  });

  it('are not taken from what was kept of a run that did not trust them', async () => {
    const root = await folder();
    const first = await checkFolder({ root, today });
    expect(rulesOf(first.diagnostics)).toContain('mdx/import');
    const second = await checkFolder({ root, today, trusted: names });
    expect(rulesOf(second.diagnostics)).toEqual([]);
    expect(rulesOf((await checkFolder({ root, today })).diagnostics)).toContain('mdx/import');
  });

  it('are compiled as their readers may read them, on the lines that they stand on', async () => {
    const { handbook } = await checkContent(await folder(), { today, trusted: names });
    const bodies = compiledBodies(visibleTo(handbook, 'staff'));
    expect([...bodies.keys()]).toEqual(['personas/clara.mdx', 'guide/quiz.mdx', 'guide/quiz.en.mdx']);
    expect(JSON.stringify([...bodies.values()])).not.toMatch(/Canari|secret/);
    expect(bodies.get('guide/quiz.mdx')).toMatchObject({ line: 6, text: expect.stringMatching(/^import Sondage/) });
    expect(bodies.get('guide/quiz.mdx')?.text).toContain('Encore l’ombre');
    expect(JSON.stringify([...compiledBodies(visibleTo(handbook, 'research')).values()])).toMatch(/CanariCorps[\s\S]*|secret/);
    expect([...compiledBodies(visibleTo(handbook, 'research')).keys()]).toContain('guide/reserve.mdx');
  });

  it('give their words to the search and to paper, and none of their code', async () => {
    const { handbook } = await checkContent(await folder(), { today, trusted: names });
    const records = [...searchRecords(visibleTo(handbook, 'staff'))];
    const words = (href: string) => JSON.stringify(records.find((one) => one.href === href)?.places);
    expect(words('/guide/quiz/')).toMatch(/Qui tient le cahier[\s\S]*Une cheffe/);
    expect(words('/guide/quiz/')).not.toMatch(/import Sondage|export const|=>/);
    expect(words('/personas/clara/')).toContain('Clara en trois mots');
    const view = viewIn(visibleTo(handbook, 'staff'), 'fr');
    const guide = view.handbook.guides.get('quiz');
    const body = guide && guidePage(view, guide).body;
    const paper = JSON.stringify(body && printedBlocks(body, (href) => ({ url: href })));
    expect(paper).toMatch(/Qui tient .*le cahier/);
    expect(paper).toContain('"name":"Persona"');
    expect(paper).not.toMatch(/import |"Quiz"|"Sondage"/);
  });

  it('are reserved with the field that they fill', async () => {
    const clara = mdxFiles['content/personas/clara.mdx'].replace('state: proto', 'state: proto\nfieldVisibility:\n  story: restricted');
    const { handbook } = await checkContent(await folder({ 'content/personas/clara.mdx': clara }), { today, trusted: names });
    expect(compiledBodies(visibleTo(handbook, 'staff')).has('personas/clara.mdx')).toBe(false);
  });
});
