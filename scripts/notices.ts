// Writes THIRD-PARTY-NOTICES: the licences of what the package carries of others, whose code is compiled into lib/renderer/ and whose fonts
// lie in lib/fonts/ and src/design/web-fonts/. Run by hand (`npm run notices`) after `npm pack`, whenever it says that something is missing;
// `--check`, with which each pack ends, only says so.
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faceFiles } from '../src/paper/fonts/fonts.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
export const noticesFile = join(root, 'THIRD-PARTY-NOTICES');

/** The packages of fonts, which are licensed apart from the programs that come with them. */
const fonts = [...new Set(faceFiles.map((file) => `@expo-google-fonts/${file.split('/')[0]}`))];

/** The packages whose code is compiled into a renderer. The bundler names the module that each part comes from; the search is Pagefind’s. */
export function packagesIn(renderer: string): string[] {
  const code = globSync('code/**/*.mjs', { cwd: renderer }).map((file) => readFileSync(join(renderer, file), 'utf8'));
  const named = code.flatMap((text) => [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name = '']) => name));
  return [...new Set([...named, 'pagefind', ...fonts])].sort();
}

/** The packages that a file of notices speaks of. */
export function packagesOf(notices: string): string[] {
  return [...notices.matchAll(/^## (\S+)/gm)].map(([, name = '']) => name);
}

/** Their licences, word for word. */
export function noticesOf(packages: readonly string[]): string {
  const [first, ...rest] = packages.map(noticeOf);
  return `# What this package carries of others

The compiled renderer, the search of a site and the fonts hold work of these packages. What npm installs beside this one has its licences with it.

${[first, ...rest].join('\n')}`;
}

function noticeOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isFont = fonts.includes(name);
  // Some keep several in a folder.
  const paths = globSync(isFont ? ['LICENSE_FONT'] : ['{licen[cs]e,LICEN[CS]E,Licen[cs]e,COPYING}{,.*,/*}'], { cwd: folder }).sort();
  const files = paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
  const text = files.map((path) => readFileSync(path, 'utf8').replace(/\r/g, '').trim()).join('\n\n');
  return `## ${name} ${version} (${isFont ? 'OFL-1.1' : license})\n\n${(text || `Its package holds no text of the licence; it comes from ${urlOf(repository)}`).replace(/^## /gm, ' ## ')}\n`;
}

function urlOf(repository: string | { url: string } | undefined): string {
  return typeof repository === 'string' ? repository : (repository?.url ?? 'npm');
}

if (import.meta.main) {
  const renderer = join(root, 'lib/renderer');
  if (!existsSync(renderer)) throw new Error('There is no lib/renderer/ to look into: run npm pack first.');
  const notices = noticesOf(packagesIn(renderer));
  const isWritten = existsSync(noticesFile) && readFileSync(noticesFile, 'utf8') === notices;
  if (process.argv.includes('--check')) {
    if (!isWritten) console.error('THIRD-PARTY-NOTICES is not up to date: run npm run notices, and commit it.');
    process.exitCode = isWritten ? 0 : 1;
  } else writeFileSync(noticesFile, notices);
}
