import { type Diagnostic, diagnose, startOf } from '../diagnostic/diagnostic.ts';
import { slugify } from '../i18n/slug.ts';
import { isWithin, type Listed, listInside } from './inside.ts';
import { isTooLong, refused } from './refused.ts';
import type { Format } from './source.ts';

export type FileKind = 'config' | 'persona' | 'segment' | 'record' | 'guide';

/** One content file, known by its name alone. */
export interface ContentFile {
  /** Relative to the content folder, with `/`, NFC. */
  file: string;
  /** Where it really stands, links followed. */
  absolute: string;
  /** It is known to be there, and for some reason that is told it is not opened. */
  isRefused?: boolean;
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
  /** The kinds of which some files may be unknown, as a folder could not be entered. */
  unread: FileKind[];
}

/** Where each kind of content lives, and in which formats. */
export const folders: Record<Exclude<FileKind, 'config'>, { folder: string; extensions: string[] }> = {
  persona: { folder: 'personas', extensions: ['yaml', 'md', 'mdx'] },
  segment: { folder: 'segments', extensions: ['yaml'] },
  record: { folder: 'research', extensions: ['yaml', 'md'] },
  guide: { folder: 'guide', extensions: ['md', 'mdx'] },
};

const kinds = Object.keys(folders) as (keyof typeof folders)[];
/** Their names. */
export const contentFolders: readonly string[] = kinds.map((kind) => folders[kind].folder);

/** The names of the pictures that a page can show. */
export const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
/** Drafts and templates (`_x`), hidden files, a folder's README, an office program's lock file. */
const SET_ASIDE = /^(?:[._~]|README\b)/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)?$/;

/** Lists the content files below a folder, in the same order on every machine. Nothing is opened. */
export function walkContent(root: string): Walked {
  const walked: Walked = { files: [], diagnostics: [], unread: [] };
  const entries = listInside(root, '.');
  if (!Array.isArray(entries)) {
    refuse(walked, '.', entries, 'folder');
    return { ...walked, unread: kinds };
  }
  for (const entry of entries) {
    const match = /^handbook(?:\.([^.]+))?\.ya?ml$/.exec(entry.name);
    if (!match) continue;
    const isRefused = refuse(walked, entry.name, entry, 'file');
    const file = { file: entry.name, absolute: entry.target, isRefused, kind: 'config', format: 'yaml', id: 'handbook' } as const;
    walked.files.push(match[1] ? { ...file, language: match[1] } : file);
  }
  for (const kind of kinds) {
    const entry = entries.find(({ name }) => name === folders[kind].folder);
    if (!entry) continue;
    if (refuse(walked, entry.name, entry, 'folder')) walked.unread.push(kind);
    else walkFolders({ root, kind, walked, seen: new Set(), linked: [] }, { path: entry.name, target: entry.target });
  }
  return walked;
}

interface Walk {
  root: string;
  kind: keyof typeof folders;
  walked: Walked;
  /** Folders already entered, so that none is read twice. */
  seen: Set<string>;
  /** Folders that links lead to. They are entered last: what also stands in the folder itself goes by its own name. */
  linked: Folder[];
}

interface Folder {
  /** From the content folder. */
  path: string;
  /** Where it really stands. */
  target: string;
}

function walkFolders(walk: Walk, folder: Folder): void {
  walkFolder(walk, folder);
  for (let next = walk.linked.shift(); next; next = walk.linked.shift()) walkFolder(walk, next);
}

function walkFolder(walk: Walk, { path: folder, target }: Folder): void {
  const { root, kind, walked, seen } = walk;
  if (seen.has(target)) return;
  seen.add(target);
  const entries = listInside(root, folder);
  if (!Array.isArray(entries)) {
    if (refuse(walked, folder, entries, 'folder')) walked.unread.push(kind);
    return;
  }
  for (const entry of entries) {
    if (SET_ASIDE.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.state !== 'folder') addFile(path, entry, kind, walked);
    else if (isTooLong(path)) refuse(walked, path, entry, 'folder');
    else if (!entry.isLink) walkFolder(walk, { path, target: entry.target });
    // It leads to a folder that it stands in itself.
    else if (isWithin(entry.target, target)) walked.diagnostics.push(diagnose('file/link-loop', startOf(path.normalize('NFC')), {}));
    else walk.linked.push({ path, target: entry.target });
  }
}

/** Tells why something is not opened. Returns whether that is so. */
function refuse(walked: Walked, path: string, found: Pick<Listed, 'state'> & { reason?: string }, wanted: 'file' | 'folder'): boolean {
  const told = refused(path, found, wanted);
  if (told) walked.diagnostics.push(told);
  return told !== undefined;
}

function addFile(path: string, entry: Listed, kind: keyof typeof folders, walked: Walked): void {
  const file = path.normalize('NFC');
  // Whoever shows a picture looks at it; one that nobody shows is not opened.
  if (PICTURE.test(file)) return;
  const isRefused = refuse(walked, path, entry, 'file');
  const { folder, extensions } = folders[kind];
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, stem = name, extension = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const format = extension.toLowerCase().replace('yml', 'yaml');
  if (!extensions.includes(format)) {
    // What is refused may be a folder of files.
    if (isRefused) walked.unread.push(kind);
    else walked.diagnostics.push(diagnose('file/unexpected', startOf(file), { folder, extensions }));
    return;
  }
  const dot = stem.lastIndexOf('.');
  const language = dot > 0 && LANGUAGE.test(stem.slice(dot + 1)) ? stem.slice(dot + 1) : undefined;
  const typed = language ? stem.slice(0, dot) : stem;
  const id = slugify(typed);
  if (id !== typed && !isRefused) {
    const suggestion = id && `${id}${language ? `.${language}` : ''}.${format}`;
    walked.diagnostics.push(diagnose('file/name', startOf(file), { suggestion }));
  }
  if (!id) return;
  walked.files.push({ file, absolute: entry.target, isRefused, kind, format: format as Format, id, ...(language && { language }) });
}
