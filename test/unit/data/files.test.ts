import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dataFiles } from '../../../src/data/index.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { handbookOf, sample } from '../reading/sample.ts';

const handbook = visibleTo(await sample(), 'staff');
const files = await filesOf(handbook);
const textOf = (path: string) => String(files.find((file) => file.path === path)?.content);
const dataOf = (path: string) => JSON.parse(textOf(path));

describe('the files for other tools', () => {
  it('are one JSON for each entity and language, and one for all, which parse', () => {
    for (const { path, content } of files) if (path.endsWith('.json')) expect(() => JSON.parse(String(content)), path).not.toThrow();
    for (const suffix of ['', '.en']) {
      for (const [folder, all] of [
        ['personas', handbook.personas],
        ['segments', handbook.segments],
        ['icps', handbook.icps],
        ['research', handbook.records],
        ['guide', handbook.guides],
      ] as const) {
        for (const id of all.keys())
          expect(dataOf(`api/${folder}/${id}${suffix}.json`)).toMatchObject({ id, language: suffix ? 'en' : 'fr' });
        expect(dataOf(`api/handbook${suffix}.json`)[folder]).toHaveLength(all.size);
      }
    }
  });

  it('resolve names, addresses, standing and evidence, and link both ways', () => {
    const didier = dataOf('api/personas/didier-cazal.json');
    const brakes = didier.data.brakes as { id: string }[];
    expect(brakes.find(({ id }) => id === 'honte')).toMatchObject({
      standing: 'supported',
      url: 'https://personas.example.com/personas/didier-cazal/#honte',
      evidence: expect.arrayContaining([
        expect.objectContaining({
          stance: 'supports',
          kind: 'verbatim',
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          url: 'https://personas.example.com/research/entretiens-credit-2026-02/#v5',
        }),
      ]),
    });
    expect(didier.data.segments[0]).toEqual({
      id: 'reserve-active',
      name: 'Réserve active',
      url: 'https://personas.example.com/segments/reserve-active/',
    });
    expect(dataOf('api/segments/reserve-active.json').linkedFrom).toContainEqual(
      expect.objectContaining({ type: 'persona', id: 'didier-cazal', key: 'segments' }),
    );
    expect(JSON.stringify(dataOf('api/research/entretiens-credit-2026-02.json').data.verbatims)).toContain('/personas/didier-cazal/#honte');
  });

  it('translate what is translated, and say what is not', () => {
    const english = dataOf('api/personas/clara-morel.en.json');
    expect(english.data.role).toMatch(/^Communications manager/);
    expect(english.url).toBe('https://personas.example.com/en/personas/clara-morel/');
    expect(english.untranslated).not.toContain('role');
    expect(dataOf('api/personas/yanis-bellair.en.json').untranslated).toContain('role');
    expect(dataOf('api/personas/leila-aubert.json').untranslated).toEqual([]);
  });

  it('carry neither a path of a source file nor the address of a person', () => {
    for (const { path, content } of files) {
      if (content instanceof Uint8Array || path.includes('/schemas/')) continue;
      // The guide names the settings.
      const words = content.replaceAll('`handbook.yaml`', '');
      expect([path, /\.(?:ya?ml|mdx?)\b|[\w.-]+@[\w-]+\.\w/.exec(words)?.[0]]).toEqual([path, undefined]);
      expect([path, content.includes(process.cwd())]).toEqual([path, false]);
    }
  });

  it('are the same bytes for the same content, on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    onTestFinished(() => void vi.useRealTimers());
    const again = await filesOf(handbook);
    for (const [at, file] of again.entries())
      expect(Buffer.compare(Buffer.from(file.content), Buffer.from(files[at]?.content ?? ''))).toBe(0);
  });

  it('are made of an empty handbook too', async () => {
    const empty = await handbookOf({ 'handbook.yaml': 'company: X\nbase: /perso\n' });
    const made = await filesOf(empty);
    expect(made.map(({ path }) => path)).toContain('exports/personas.xlsx');
    expect(String(made.find(({ path }) => path === 'llms.txt')?.content)).toContain('(/perso/api/handbook.json)');
  });
});

describe('llms.txt', () => {
  it('is a title, a summary, and links of which none leads nowhere', () => {
    for (const [path, language] of [
      ['llms.txt', 'fr'],
      ['en/llms.txt', 'en'],
    ] as const) {
      const text = textOf(path);
      expect(text).toMatch(/^# .+\n\n> .+\n/);
      const pages = pagesOf(handbook)
        .addresses()
        .map(({ path }) => `${path}/`);
      const known = new Set([...pages, ...files.map((file) => file.path)]);
      const links = [...text.matchAll(/\]\(https:\/\/personas\.example\.com\/([^)#]*)\)/g)].map((match) => match[1] ?? '');
      expect(links.length).toBeGreaterThan(20);
      expect([language, links.filter((link) => !known.has(link))]).toEqual([language, []]);
    }
  });

  it('comes with all words in one file, hypotheses marked', () => {
    expect(textOf('llms-full.txt')).toContain('(hypothèse)');
    expect(textOf('en/llms-full.txt')).toContain('(hypothesis)');
    for (const { data } of handbook.personas.values()) expect(textOf('llms-full.txt')).toContain(`# ${data.name}\n`);
  });
});

/** Every file whole, as it stands in a site. */
async function filesOf(of: Handbook): Promise<{ path: string; content: string | Uint8Array }[]> {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, content, more } of dataFiles(of)) files.set(path, more ? `${files.get(path)}${content}` : content);
  return [...files].map(([path, content]) => ({ path, content }));
}
