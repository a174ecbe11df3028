import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version, files } = JSON.parse(read('package.json')) as { version: string; files: string[] };
/** The blocks of code in a language. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'))].map(([, code = '']) => code);

describe.each([
  ['README.md', 'en', 600],
  ['LISEZMOI.md', 'fr', 660],
] as const)('%s', (file, language, words) => {
  const text = read(file);

  it(`is read in a minute: ${words} words at most`, () => {
    expect(text.split(/[ \t\n]+/).filter(Boolean).length).toBeLessThanOrEqual(words);
  });

  it('has two commands to set the clone up, each on one line, and three lines to start with', () => {
    const [build, test, start, ...more] = blocks(text, 'sh');
    expect([build, test, more]).toEqual(['npm ci && npm run build', 'npm ci && npm test', []]);
    expect(start?.split('\n')).toHaveLength(3);
    expect(start).toContain(`./persona-handbook-handbook-${version}.tgz`);
  });

  it('shows pictures that are there, and light', () => {
    const pictures = [...text.matchAll(/<img src="([^"]+)" width="\d+%" alt="[^"]+">/g)].map(([, path = '']) => path);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThan(150_000);
  });

  it('leads to files alone that the package brings', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    const shipped = (link: string) => ['README.md', ...files].some((one) => link === one || link.startsWith(`${one}/`));
    expect(links.filter((link) => !shipped(link))).toEqual([]);
  });

  it('shows a message as the check writes it', async () => {
    const [message = ''] = blocks(text, 'text');
    const quote = /> 5 \| (.+)/.exec(message)?.[1] ?? '';
    const persona = ['id: clara', 'name: Clara Morel', 'role: x', 'state: draft', quote].join('\n');
    const folder = await contentFolder({ 'handbook.yaml': 'company: x\n', 'personas/clara.yaml': persona });
    const { out } = await run(['check', '--dir', folder, '--lang', language]);
    expect(out).toContain(message);
  });

  it('shows a persona that a handbook just started takes', async () => {
    const folder = await contentFolder({});
    await run(['init', '--dir', folder, '--lang', language]);
    await writeFile(join(folder, 'personas/clara.yaml'), blocks(text, 'yaml')[0] ?? '');
    const { code, out } = await run(['check', '--dir', folder, '--lang', language]);
    expect(code, out).toBe(0);
  });
});

it('the two say the same, in the same order', () => {
  const shape = (file: string) => ({
    headings: read(file).match(/^##? /gm)?.length,
    rows: read(file).match(/^\| /gm)?.length,
    pages: [...read(file).matchAll(/\]\((docs\/[a-z-]+\.md)/g)].map(([, page]) => page),
  });
  const english = shape('README.md');
  expect(shape('LISEZMOI.md')).toEqual({ ...english, pages: english.pages.filter((page) => !/glossary|release/.test(page ?? '')) });
});
