import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../src/cli/main.ts';
import { openFixture } from '../test/support/fixture.ts';

// Writes all that we make of the sample and of the fixtures into a folder, so that two states of the code can be compared with
// `diff -r`: what moves no behaviour changes no file.  node bench/outputs.ts FOLDER [sample|sound|check|words]…
// Names that hang on a hash lose it; dates are those of a fixed day.
const [target = '', ...asked] = process.argv.slice(2);
if (!target) throw new Error('Say which folder to write into.');
const root = join(import.meta.dirname, '..');
const today = '2026-11-21';
const languages = ['fr', 'en'];

const makers: Readonly<Record<string, () => Promise<void>>> = {
  sample: async () => {
    await build(root, 'sample');
    await build(root, 'sample-research', '--audience', 'research', '--no-print', '--no-pictures');
  },
  sound: () => build(join(root, 'test/fixtures/sound'), 'sound'),
  check: async () => {
    for (const name of readdirSync(join(root, 'test/fixtures/broken'))) await check(join(root, 'test/fixtures/broken', name), name);
    await check(join(root, 'test/fixtures/many-faults'), 'many-faults');
    await check(root, 'sample');
  },
  words: async () => {
    for (const language of languages) {
      for (const command of ['', 'init', 'check', 'dev', 'build', 'preview', 'print', 'import'])
        write(`words/${language}/${command || 'handbook'}.txt`, await run([...(command ? [command] : []), '--help', '--lang', language]));
    }
  },
};
for (const [name, make] of Object.entries(makers)) if (asked.length === 0 || asked.includes(name)) await make();

/** What a command says, and how it ends. */
async function run(args: string[], cwd = root): Promise<string> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), env: process.env, cwd, colour: false };
  const exitCode = await main(args, io);
  return `${out.join('\n')}\n--- ${exitCode}\n${err.join('\n')}\n`;
}

async function check(folder: string, name: string): Promise<void> {
  // A fixture is checked outside of this repository, whose history is not its own.
  const { root: dir, remove } = folder === root ? { root, remove: async () => {} } : await openFixture(folder);
  for (const language of languages) {
    for (const format of ['json', 'pretty']) {
      const said = await run(['check', '--dir', dir, '--at', today, '--no-cache', '--lang', language, '--format', format]);
      write(`check/${name}.${language}.${format}`, said.replaceAll(dir, '.'));
    }
  }
  await remove();
}

async function build(content: string, name: string, ...more: string[]): Promise<void> {
  const out = join(target, name);
  rmSync(out, { recursive: true, force: true });
  const said = await run(['build', '--dir', content, '--out', out, '--at', today, '--no-cache', '--lang', 'en', ...more]);
  write(
    `${name}.txt`,
    said
      .replace(/^.*…(?: \d+ \/ \d+)?\n/gm, '')
      .replace(/\d+(\.\d+)? s\b/g, 'N s')
      .replaceAll(target, ''),
  );
  withoutHashes(out);
}

/** Styles and scripts are named by what they hold, and scoped by where they lie. */
function withoutHashes(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (/\.(html|css|js|json|txt|svg|xml|md)$/.test(entry.name)) writeFileSync(path, plain(readFileSync(path, 'utf8')));
    if (plain(entry.name) !== entry.name) renameSync(path, join(entry.parentPath, plain(entry.name)));
  }
}

function plain(text: string): string {
  return text.replace(/(\.|-)[\w-]{8}(?=\.(?:js|css)\b)/g, '$1HASH').replace(/\b(data-astro-cid-|astro-)[a-z0-9]{8}\b/g, '$1HASH');
}

function write(path: string, text: string): void {
  mkdirSync(join(target, path, '..'), { recursive: true });
  writeFileSync(join(target, path), text);
}
