import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, diagnose, startOf } from '../diagnostic/diagnostic.ts';
import { slugify } from '../i18n/slug.ts';
import type { Format } from './source.ts';

export type FileKind = 'config' | 'persona' | 'segment' | 'record' | 'guide';

/** One content file, known by its name alone. */
export interface ContentFile {
  /** Relative to the content folder, with `/`, NFC. */
  file: string;
  absolute: string;
  kind: FileKind;
  format: Format;
  /** The file name without language and extension: the id of what the file holds. */
  id: string;
  /** Set on a translation: `clara.en.yaml`. */
  language?: string;
}

export interface Walked {
  files: ContentFile[];
  diagnostics: Diagnostic[];
}

/** Where each kind of content lives, and in which formats. */
export const folders: Record<Exclude<FileKind, 'config'>, { folder: string; extensions: string[] }> = {
  persona: { folder: 'personas', extensions: ['yaml', 'md', 'mdx'] },
  segment: { folder: 'segments', extensions: ['yaml'] },
  record: { folder: 'research', extensions: ['yaml', 'md'] },
  guide: { folder: 'guide', extensions: ['md', 'mdx'] },
};

/** The names of the pictures that a page can show. */
export const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
/** Drafts and templates (`_x`), hidden files, a folder's README, an office program's lock file. */
const SET_ASIDE = /^(?:[._~]|README\b)/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$/;

/** Lists the content files below a folder, in the same order on every machine. */
export async function walkContent(root: string): Promise<Walked> {
  const home = await realpath(root);
  const walked: Walked = { files: [], diagnostics: [] };
  for (const entry of await entriesOf(root)) {
    const match = /^handbook(?:\.([^.]+))?\.ya?ml$/.exec(entry.name);
    if (!match) continue;
    const file = { file: entry.name, absolute: join(root, entry.name), kind: 'config', format: 'yaml', id: 'handbook' } as const;
    walked.files.push(match[1] ? { ...file, language: match[1] } : file);
  }
  for (const kind of Object.keys(folders) as (keyof typeof folders)[]) {
    await walkFolder(join(root, folders[kind].folder), kind, { root, home, seen: new Set() }, walked);
  }
  return walked;
}

interface Bounds {
  root: string;
  /** The content folder with its own links resolved: nothing outside it is read. */
  home: string;
  /** Folders already entered, so that a link to a folder above does not loop. */
  seen: Set<string>;
}

async function walkFolder(folder: string, kind: keyof typeof folders, bounds: Bounds, walked: Walked): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (SET_ASIDE.test(entry.name)) continue;
    const absolute = join(folder, entry.name);
    const file = relative(bounds.root, absolute).split(sep).join('/').normalize('NFC');
    const target = entry.isFile() ? { path: absolute, isFolder: false } : await resolveEntry(absolute);
    if (!target) {
      walked.diagnostics.push(diagnose('file/unreadable', startOf(file), { reason: 'ENOENT' }));
    } else if (entry.isSymbolicLink() && !`${target.path}${sep}`.startsWith(`${bounds.home}${sep}`)) {
      walked.diagnostics.push(diagnose('file/link-outside', startOf(file), {}));
    } else if (target.isFolder) {
      if (bounds.seen.has(target.path)) continue;
      bounds.seen.add(target.path);
      await walkFolder(absolute, kind, bounds, walked);
    } else {
      addFile(file, absolute, kind, walked);
    }
  }
}

function addFile(file: string, absolute: string, kind: keyof typeof folders, walked: Walked): void {
  if (PICTURE.test(file)) return;
  const { folder, extensions } = folders[kind];
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, stem = name, extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const format = extension.toLowerCase().replace('yml', 'yaml');
  if (!extensions.includes(format)) {
    walked.diagnostics.push(diagnose('file/unexpected', startOf(file), { folder, extensions }));
    return;
  }
  const dot = stem.lastIndexOf('.');
  const language = dot > 0 && LANGUAGE.test(stem.slice(dot + 1)) ? stem.slice(dot + 1) : undefined;
  const typed = language ? stem.slice(0, dot) : stem;
  const id = slugify(typed);
  if (id !== typed) {
    const suggestion = id && `${id}${language ? `.${language}` : ''}.${format}`;
    walked.diagnostics.push(diagnose('file/name', startOf(file), { suggestion }));
  }
  if (!id) return;
  walked.files.push({ file, absolute, kind, format: format as Format, id, ...(language && { language }) });
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

async function resolveEntry(absolute: string): Promise<{ path: string; isFolder: boolean } | undefined> {
  try {
    const [path, stats] = await Promise.all([realpath(absolute), stat(absolute)]);
    return { path, isFolder: stats.isDirectory() };
  } catch {
    return undefined;
  }
}
