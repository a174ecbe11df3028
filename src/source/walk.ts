import { lstat } from 'node:fs/promises';
import { diagnose, startOf } from '../diagnostics/diagnostic.ts';
import {
  contentName,
  type FolderKind,
  folderKinds,
  folders,
  namePartsOf,
  rootFile,
  SET_ASIDE,
  snapshotPath,
  WORDS_FOLDER,
} from './folders.ts';
import { isWithin, type Listed, listInside } from './inside.ts';
import { tellElsewhere } from './misplaced.ts';
import { type Met, tellNotRead, tellWindowsName } from './not-read.ts';
import { isTooLong, refused } from './refused.ts';
import { tellMeantSettings } from './settings-name.ts';
import type { Walked } from './walked.ts';

/** The names of pictures, of which a page can show the most; of the others whoever shows one is told. */
export const PICTURE = /\.(?:png|jpe?g|jpe|jfif|webp|avif|gif|svg|heic|heif|tiff?|bmp|jxl)$/i;

/** Lists the content files below a folder, in the same order on every machine. Of them, nothing is opened. */
export function walkContent(root: string): Walked {
  const walked: Walked = { files: [], diagnostics: [], pictures: [], unread: [] };
  const entries = listInside(root, '.');
  if (!Array.isArray(entries)) {
    refuse(walked, '.', entries, 'folder');
    return { ...walked, unread: folderKinds };
  }
  for (const entry of entries) {
    const named = rootFile(entry.name);
    if (named)
      walked.files.push({ file: entry.name, absolute: entry.target, isRefused: refuse(walked, entry.name, entry, 'file'), ...named });
  }
  tellMeantSettings(walked, entries);
  for (const kind of folderKinds) {
    const entry = entries.find(({ name }) => name === folders[kind].folder);
    if (!entry) continue;
    if (refuse(walked, entry.name, entry, 'folder')) walked.unread.push(kind);
    else walkFolders({ root, kind, walked, others: [], seen: new Set(), linked: [] }, { path: entry.name, target: entry.target });
  }
  const words = entries.find(({ name }) => name === WORDS_FOLDER);
  if (words && !refuse(walked, words.name, words, 'folder')) walkWords(root, walked);
  tellElsewhere(root, entries, walked);
  return walked;
}

/** Lists the files in which a company says the words of the interface. They stand side by side. */
function walkWords(root: string, walked: Walked): void {
  const entries = listInside(root, WORDS_FOLDER);
  if (!Array.isArray(entries)) {
    refuse(walked, WORDS_FOLDER, entries, 'folder');
    return;
  }
  for (const entry of entries) {
    if (SET_ASIDE.test(entry.name)) continue;
    const file = `${WORDS_FOLDER}/${entry.name}`.normalize('NFC');
    tellWindowsName(walked, file);
    const { stem, extension } = namePartsOf(file);
    if (extension.toLowerCase() === 'json') {
      const isRefused = refuse(walked, file, entry, 'file');
      walked.files.push({ file, absolute: entry.target, isRefused, kind: 'words', format: 'yaml', id: stem });
    } else walked.diagnostics.push(diagnose('file/unexpected', startOf(file), { folder: WORDS_FOLDER, extensions: ['json'] }));
  }
}

interface Walk {
  root: string;
  kind: FolderKind;
  walked: Walked;
  /** Files whose names are none of content. */
  others: Met[];
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
  tellNotRead(walk.walked, walk.kind, walk.others);
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
    tellWindowsName(walked, path.normalize('NFC'), entry.state === 'folder' ? undefined : kind);
    if (entry.state !== 'folder') addFile(path, entry, walk);
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

function addFile(path: string, entry: Listed, { kind, walked, others }: Walk): void {
  const file = path.normalize('NFC');
  // Whoever shows a picture looks at it; one that nobody shows is not opened.
  if (PICTURE.test(file)) {
    walked.pictures.push(file);
    return;
  }
  const isRefused = refuse(walked, path, entry, 'file');
  const snapshot = snapshotPath(file);
  const named = contentName(file, kind);
  if (snapshot) walked.files.push({ file, absolute: entry.target, isRefused, ...snapshot });
  // What is refused may be a folder of files.
  else if (!named && isRefused) walked.unread.push(kind);
  else if (!named) others.push({ file, absolute: entry.target });
  if (snapshot || !named) return;
  const { suggestion, ...name } = named;
  if (suggestion !== undefined && !isRefused) walked.diagnostics.push(diagnose('file/name', startOf(file), { suggestion }));
  if (name.id) walked.files.push({ file, absolute: entry.target, isRefused, kind, ...name });
}

/** What tells one state of a content folder from another without reading it: names, sizes and times of its files. */
export async function contentFingerprint(root: string): Promise<string> {
  const { files, diagnostics } = walkContent(root);
  const states = await Promise.all(
    files.map(async ({ file, absolute }) => {
      const { mtimeMs = 0, size = 0 } = (await lstat(absolute).catch(() => undefined)) ?? {};
      return `${file}:${mtimeMs}:${size}`;
    }),
  );
  return [...states, ...diagnostics.map(({ file, rule }) => `${file}:${rule}`)].join('\n');
}
