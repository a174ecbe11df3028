import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { News } from '../../../src/news/news.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { checkFolder, logOf } from '../../../src/site/checked-folder.ts';
import { forReaders } from '../../../src/site/for-readers.ts';
import { newsOf } from '../../../src/site/news.ts';
import { contentFolder } from '../../support/io.ts';
import { git, repositoryOf, type Step } from '../../support/repository.ts';

const today = '2026-11-21';
const SETTINGS = 'company: Rive\nlanguages: [fr, en]\nsite: https://personas.example.com\n';
const clara = (rest = '') => `id: clara\nname: Clara Morel\nrole: Responsable\nstate: draft\n${rest}`;

const repository = (...steps: Step[]) => repositoryOf({ 'handbook.yaml': SETTINGS }, ...steps);

async function siteOf(root: string, { audience = 'staff', reuse = false, at = today } = {}) {
  const checked = await checkFolder({ root, today: at, reuse });
  const { handbook } = forReaders(audience, at, checked);
  const log = await logOf(root, 'fr', () => {});
  const news = await newsOf({ root, handbook, whole: checked.handbook, files: checked.files, log, today: at, reuse });
  const pages = pagesOf(handbook, { today: at, history: log.history, news });
  return { news, pages };
}

const told = (news: News, language = 'fr') =>
  news.state === 'known'
    ? news.entries.map(({ day, id, began, parts }) => [day, id, began ? 'new' : parts[language]?.join(' ; ').replace(/\s/g, ' ')])
    : news.state;
const newsIn = async (root: string, options?: Parameters<typeof siteOf>[1]) => told((await siteOf(root, options)).news);

describe('what is told of a history', () => {
  it('is one entry a day and a thing, in words, newest first', async () => {
    const root = await repository(
      ['2026-01-10', { 'personas/clara.yaml': clara() }],
      ['2026-02-01', { 'personas/clara.yaml': clara('goals: [Gagner du temps]\n') }],
      ['2026-02-01', { 'personas/clara.yaml': clara('goals: [Gagner du temps, Dormir]\n') }],
    );
    expect(await newsIn(root)).toEqual([
      ['2026-02-01', 'clara', '2 objectifs ajoutés (« Gagner du temps », « Dormir »)'],
      ['2026-01-10', 'clara', 'new'],
    ]);
  });

  it('is nothing for what no reader sees: comments, order of keys, what was undone the same day', async () => {
    const root = await repository(
      ['2026-01-10', { 'personas/clara.yaml': clara() }],
      ['2026-02-01', { 'personas/clara.yaml': `# A comment\n${clara()}` }],
      ['2026-02-02', { 'personas/clara.yaml': 'state: draft\nrole: Responsable\nname: Clara Morel\nid: clara\n' }],
      ['2026-02-03', { 'personas/clara.yaml': clara('goals: [Dormir]\n') }],
      ['2026-02-03', { 'personas/clara.yaml': clara() }],
    );
    expect(await newsIn(root)).toEqual([['2026-01-10', 'clara', 'new']]);
  });

  it('goes no further than the day of the run, and says why where nobody can tell', async () => {
    const root = await repository(
      ['2026-01-10', { 'personas/clara.yaml': clara() }],
      ['2026-12-24', { 'personas/clara.yaml': clara('goals: [Dormir]\n') }],
    );
    expect(await newsIn(root)).toEqual([['2026-01-10', 'clara', 'new']]);
    const place = await mkdtemp(join(tmpdir(), 'handbook-clone-'));
    onTestFinished(() => rm(place, { recursive: true, force: true }));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(place, 'x')]);
    const { news, pages } = await siteOf(join(place, 'x'));
    expect(told(news)).toBe('shallow');
    expect(JSON.stringify(pages.at('news'))).toContain('fetch-depth: 0');
    expect(await newsIn(await contentFolder({ 'handbook.yaml': SETTINGS, 'personas/clara.yaml': clara() }))).toBe('absent');
  });

  it('follows a file to its present name', async () => {
    const root = await repository(['2026-01-10', { 'personas/clara.yaml': clara() }]);
    await rename(join(root, 'personas/clara.yaml'), join(root, 'personas/clara-morel.yaml'));
    await writeFile(
      join(root, 'personas/clara-morel.yaml'),
      `${clara('aliases: [clara]\ngoals: [Dormir]\n').replace('id: clara', 'id: clara-morel')}`,
    );
    git(root, '2026-02-01', 'add', '-A');
    git(root, '2026-02-01', 'commit', '-qm', 'renamed');
    const news = await newsIn(root);
    expect(news[0]).toEqual(['2026-02-01', 'clara-morel', expect.stringMatching(/^un objectif ajouté/)]);
    expect(news[1]).toEqual(['2026-01-10', 'clara-morel', 'new']);
  });

  it('is the same from the cache', async () => {
    const root = await repository(
      ['2026-01-10', { 'personas/clara.yaml': clara() }],
      ['2026-02-01', { 'personas/clara.yaml': clara('goals: [Dormir]\n') }],
    );
    const fresh = await newsIn(root);
    expect(await newsIn(root, { reuse: true })).toEqual(fresh);
    expect(await newsIn(root, { reuse: true })).toEqual(fresh);
  });
});

describe('nothing comes back through history', () => {
  const study = (verbatim: string) =>
    `id: etude\ntitle: Entretiens\nkind: interview\ndate: 2026-01-05\nverbatims:\n  - id: v1\n    text: ${verbatim}\n`;
  const study2 = 'id: canary-study\ntitle: Canary étude\nkind: interview\ndate: 2026-01-05\nverbatims: [{ id: v1, text: Canary parole }]\n';

  /** All that a site says of its news, in every file. */
  async function allOf(root: string, audience: string): Promise<string> {
    const { news, pages } = await siteOf(root, { audience });
    const made = await Promise.all(pages.addresses().map(async ({ make }) => JSON.stringify(await make())));
    return [JSON.stringify(news), ...made, ...pages.files().map((path) => pages.file(path) ?? '')].join('\n');
  }

  it('neither what was removed, nor what is reserved today, nor who wrote it', async () => {
    const root = await repository(
      [
        '2026-01-10',
        {
          'personas/clara.yaml': clara('notes: Canary note\ngoals: [Canary but]\ndemographics: { age: 34, income: Canary revenu }\n'),
          'personas/zoe.yaml': clara('').replaceAll('clara', 'zoe').replace('Clara Morel', 'Canary Zoé'),
          'research/etude.yaml': study('Canary verbatim'),
          'research/canary-study.yaml': study2,
        },
      ],
      [
        '2026-02-01',
        {
          'personas/clara.yaml': clara(
            'notes: Canary autre note\ngoals: [{ id: but, text: Canary but écrit autrement, evidence: [canary-study#v1] }]\ndemographics: { age: 35, income: Canary 40 000 }\nrelated: [{ persona: zoe, note: Canary }]\n',
          ),
          'research/etude.yaml': study('Canary verbatim redit'),
        },
      ],
      [
        '2026-03-01',
        {
          'personas/clara.yaml': clara(
            'goals: [{ id: but, text: Un but }]\ndemographics: { age: 36 }\nfieldVisibility: { notes: restricted }\nnotes: Canary encore\n',
          ),
          'personas/zoe.yaml': clara('visibility: restricted\n').replaceAll('clara', 'zoe').replace('Clara Morel', 'Canary Zoé'),
          'research/etude.yaml': study('Une parole'),
        },
      ],
    );
    git(root, '2026-03-02', 'rm', '-q', 'research/canary-study.yaml');
    git(root, '2026-03-02', 'commit', '-qm', 'erased');
    const staff = await allOf(root, 'staff');
    expect(staff).toContain('2026-02-01');
    expect(staff).not.toMatch(/canary|\bsecret\b|author@/i);
    const research = await allOf(root, 'research');
    // They read the note that is reserved, and the name of Zoé.
    expect(research.replaceAll(/Canary encore|Canary Zoé/g, '')).not.toMatch(/canary|\bsecret\b/i);
  });
});

describe('the files of news', () => {
  it('keep the names of their entries when a page gets another address', async () => {
    const root = await repository(['2026-01-10', { 'personas/clara.yaml': clara() }]);
    const idsIn = async () => (await siteOf(root)).pages.file('news/feed.xml')?.match(/<id>.*#.*<\/id>/g) ?? [];
    const before = await idsIn();
    expect(before).toEqual(['<id>https://personas.example.com/personas/clara/#2026-01-10</id>']);
    await rename(join(root, 'personas/clara.yaml'), join(root, 'personas/clara-morel.yaml'));
    await writeFile(join(root, 'personas/clara-morel.yaml'), clara('aliases: [clara]\n').replace('id: clara', 'id: clara-morel'));
    git(root, '2026-02-01', 'add', '-A');
    git(root, '2026-02-01', 'commit', '-qm', 'renamed');
    expect(await idsIn()).toEqual(expect.arrayContaining(before));
  });

  it('tell many new pages of the guide as one line that leads to all of them', async () => {
    const guides = Array.from({ length: 6 }, (_, at) => [`guide/page-${at}.md`, `---\ntitle: Page ${at}\n---\n\nMots\n`]);
    const { pages } = await siteOf(await repository(['2026-01-10', Object.fromEntries(guides)]));
    expect(pages.file('news/latest.md')).toContain('\n- [6 nouvelles pages du guide](https://personas.example.com/guide/)\n');
  });

  it('are a feed with whole addresses, a text for an e-mail, and what old sheets ask for', async () => {
    const root = await repository(
      ['2026-01-10', { 'personas/clara.yaml': clara() }],
      ['2026-02-01', { 'personas/clara.yaml': clara('goals: ["<b> & *gras*"]\n') }],
    );
    const { pages } = await siteOf(root);
    const feed = pages.file('news/feed.xml') ?? '';
    expect(feed).toContain('<id>https://personas.example.com/personas/clara/#2026-02-01</id>');
    expect(feed).toContain('&lt;b> &amp;');
    expect(pages.file('en/news/feed.xml')).toContain('What we have learnt');
    expect(pages.file('news/latest.md')).toContain('[Clara Morel](https://personas.example.com/personas/clara/)');
    expect(JSON.parse(pages.file('news/personas/clara.json') ?? '')).toMatchObject({
      language: 'fr',
      days: [{ day: '2026-02-01' }, { day: '2026-01-10' }],
    });
    const codes: Record<string, { changes?: string }> = JSON.parse(pages.file('p/codes.json') ?? '{}');
    expect(Object.values(codes).map(({ changes }) => changes)).toEqual(['/news/personas/clara.json', '/en/news/personas/clara.json']);
  });
});
