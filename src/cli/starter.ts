import { lstatSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { monthsAfter } from '../languages/calendar.ts';
import { fallbackLanguage, type LanguageCode } from '../languages/index.ts';
import { keysOf } from '../schema/own.ts';
import { contentFolders } from '../source/folders.ts';
import { faultCode } from '../source/quietly.ts';
import { type PackageManager, withManager } from './package-manager.ts';

// As far from src/cli/ as from lib/cli/, its compiled form.
const starters = fileURLToPath(new URL('../../starter/', import.meta.url));
const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
/** The guide of the sample handbook, of which the package holds the pages that are written for any company. */
const sampleGuide = fileURLToPath(new URL('../../guide/', import.meta.url));

/** The forges that a handbook can be checked and published by, with the file of `deploy/` that each file is. */
const forgeFiles = {
  github: {
    '.github/workflows/handbook.yml': 'github-pages.yml',
    '.github/workflows/handbook-comment.yml': 'github-comment.yml',
    '.github/workflows/handbook-reviews.yml': 'github-reviews.yml',
    '.github/CODEOWNERS': 'CODEOWNERS',
  },
  gitlab: { '.gitlab-ci.yml': 'gitlab-pages.yml', '.gitlab/CODEOWNERS': 'CODEOWNERS' },
} as const;

export const forges = keysOf(forgeFiles);

/** A file to write, by its path from the content folder with forward slashes. */
interface StarterFile {
  file: string;
  text: string;
}

/** How long the example of a study is kept, as an adopter may keep an interview of their own. */
const MONTHS_KEPT = 30;

/** The files of a small handbook that teaches by example, with the research kit; in English where nobody has written it in a language. */
export async function starterContent(language: LanguageCode, today: string): Promise<StarterFile[]> {
  const folder = join(starters, language);
  const keepUntil = monthsAfter(today, MONTHS_KEPT);
  const own = await filesIn(isFolder(folder) ? folder : join(starters, fallbackLanguage), (text) =>
    text.replaceAll('{{today}}', today).replaceAll('{{keepUntil}}', keepUntil),
  );
  const written = new Set(own.map(({ file }) => file));
  return [...own, ...(await starterKit(language)).filter(({ file }) => !written.has(file))];
}

/** The language that the sample is written in, and the pages of its guide that are the research kit. */
const [WRITTEN, KIT] = ['fr', /^kit(?:-[a-z0-9-]+)?\.md$/] as const;

/** The research kit of the sample as pages of a guide of its own, in English where it is not there in a language. */
async function starterKit(language: LanguageCode): Promise<StarterFile[]> {
  const all = await readdir(sampleGuide);
  const names = all.filter((name) => KIT.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const original = await readFile(join(sampleGuide, name), 'utf8');
      if (language === WRITTEN) return { file: `guide/${name}`, text: original };
      const own = [language, fallbackLanguage].map((code) => name.replace(/md$/, `${code}.md`)).find((one) => all.includes(one));
      return { file: `guide/${name}`, text: own ? asOriginal(original, await readFile(join(sampleGuide, own), 'utf8')) : original };
    }),
  );
}

const FENCE = '---\n';

/** A translation as a page that stands alone: with the keys that it has from its original. */
function asOriginal(original: string, translation: string): string {
  const [, keys = ''] = original.split(FENCE);
  const [, translated = '', ...body] = translation.split(FENCE);
  const own = new Map(translated.split('\n').map((line) => [keyOf(line), line]));
  const lines = keys.split('\n').map((line) => own.get(keyOf(line)) ?? line);
  return ['', lines.join('\n'), ...body].join(FENCE);
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

/** The files that editors and git go by. npm leaves dot files out of packages, so ours begin with an underscore. */
export function starterTools(): Promise<StarterFile[]> {
  return filesIn(join(starters, 'tools'), (text) => text);
}

/** What a forge goes by to check each change, to ask for a review, and to publish; for a package manager. */
export function starterForge(forge: (typeof forges)[number], manager: PackageManager): Promise<StarterFile[]> {
  const files = Object.entries(forgeFiles[forge]);
  return Promise.all(files.map(async ([file, from]) => ({ file, text: withManager(await readFile(join(deploy, from), 'utf8'), manager) })));
}

async function filesIn(folder: string, fill: (text: string) => string): Promise<StarterFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      file: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
        .replace(/^_/, '.'),
      text: fill(await readFile(path, 'utf8')),
    })),
  );
}

/** Whether a folder holds content already, be it a single persona. */
export async function holdsContent(root: string): Promise<boolean> {
  if (await stat(join(root, 'handbook.yaml')).catch(() => undefined)) return true;
  for (const folder of contentFolders) {
    const names = await readdir(join(root, folder)).catch((): string[] => []);
    if (names.some((name) => !name.startsWith('.'))) return true;
  }
  return false;
}

/** What stands in the way of a folder, at its path or above it: anything that is none, a link that leads nowhere included. */
export function obstacleAt(folder: string): string | undefined {
  for (let path = folder; ; path = dirname(path)) {
    if (dirname(path) === path || isFolder(path)) return undefined;
    if (isThere(path)) return path;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether anything stands at a path; below what is no folder, nothing does. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Writes a file unless there is one. Returns whether it was written. */
export async function writeNew(root: string, { file, text }: StarterFile): Promise<boolean> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}
