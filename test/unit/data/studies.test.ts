import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { studyFiles } from '../../../src/data/studies.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { guidePage } from '../../../src/page-types/guide/guide.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { contentFolder, run } from '../../support/io.ts';
import { sure } from '../facts/small.ts';
import { handbookOf, today } from '../reading/sample.ts';

const day = ['--at', today];

/** What the check says of a study, as `rule key-line`. */
interface Told {
  rule: string;
  severity: string;
  file: string;
  line: number;
}

/** The study files of the kit, checked in a handbook that `handbook init` has made. */
async function checked(
  language: string,
  change: (text: string) => string = (text) => text,
): Promise<{ names: string[]; told: Told[]; lines: (one: Told) => string }> {
  const root = await contentFolder({});
  await run(['init', '--dir', root, '--lang', language, ...day]);
  const files = [...studyFiles(viewIn((await loadHandbook(root)).handbook, language, today))].map(
    ({ path, content }) => [basename(path), change(String(content))] as const,
  );
  await mkdir(join(root, 'research'), { recursive: true });
  for (const [name, text] of files) await writeFile(join(root, 'research', name), text);
  const { out } = await run(['check', '--format', 'json', '--dir', root, ...day]);
  const texts = new Map(files.map(([name, text]) => [`research/${name}`, text.split('\n')]));
  return {
    names: files.map(([name]) => name),
    told: JSON.parse(out),
    lines: ({ file, line }) => texts.get(file)?.[line - 1]?.trim() ?? '',
  };
}

/** A study as somebody has filled it in. */
function filledIn(text: string): string {
  const values: Record<string, string> = {
    date: '2026-11-20',
    role: 'Client',
    count: '6',
    size: '6',
    who: 'Six clients',
    how: 'Par écrit',
    keepUntil: '2027-11-20',
    text: 'Dit mot pour mot.',
    by: 'Cliente',
    value: '41',
  };
  return text
    .replace('given: false', 'given: true')
    .replace(/^([ -]*)(\w+):$/gm, (line, before: string, key: string) => (values[key] ? `${before}${key}: ${values[key]}` : line));
}

describe.each(['fr', 'en', 'de'])('the study files that the kit offers in %s', (language) => {
  it('lack only what nobody but their author knows, and are told line by line', async () => {
    const { names, told, lines } = await checked(language);
    expect(names).toHaveLength(10);
    expect(new Set(names).size).toBe(10);
    const errors = told.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['schema/missing-key']));
    expect(new Set(errors.map(lines))).toEqual(new Set(['date:', '- role:', 'text:']));
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['schema/missing-key', 'schema/empty-value']));
    for (const name of names) expect(errors.filter(({ file }) => file.endsWith(name)).length).toBeGreaterThan(2);
  });

  it('have no problem of any kind once they are filled in', async () => {
    const { told } = await checked(language, filledIn);
    expect(told).toEqual([]);
  });
});

describe('a study file of a page', () => {
  const guide = (body: string) =>
    handbookOf({ 'handbook.yaml': 'company: Banque du Test\n', 'guide/a.md': `---\nid: a\ntitle: A\n---\n${body}` });
  const block = (info: string) => `\`\`\`${info}\nid: x\n\`\`\`\n`;

  it('is a block of YAML that says which study it is, and no other block', async () => {
    const wanted = async (info: string) =>
      [...studyFiles(viewIn(await guide(block(info)), 'fr', today))].map(({ path, content }) => [path, content]);
    expect(await wanted('yaml research/x')).toEqual([['guide/a/x.yaml', 'id: x\n']]);
    for (const info of [
      'yaml',
      'yaml x.yaml',
      'yaml research/../x.yaml',
      'yaml research/.x',
      'json research/x.yaml',
      'yaml personas/x.yaml',
    ])
      expect([info, await wanted(info)]).toEqual([info, []]);
  });

  it('stands apart from what the page says, once', async () => {
    const view = viewIn(await guide(`Avant.\n\n${block('yaml research/x')}\n${block('yaml')}`), 'fr', today);
    const { body, studies } = guidePage(view, sure(view.handbook.guides.get('a')));
    expect(body?.tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'code']);
    expect(studies?.items.map(({ href, text }) => [href, text])).toEqual([['/guide/a/x.yaml', 'id: x\n']]);
  });

  it('names the page of the guide that it was copied from', async () => {
    for (const file of ['kit-buyer.md', 'kit-buyer.en.md']) {
      expect(await readFile(join(process.cwd(), 'guide', file), 'utf8')).toContain('\nguide: kit-buyer\n');
    }
  });
});
