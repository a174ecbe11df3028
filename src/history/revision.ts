import { hash } from 'node:crypto';
import { decode } from '../source/decode.ts';
import { contentFolders, contentPath, WORDS_FOLDER } from '../source/folders.ts';
import { readInside } from '../source/inside.ts';
import { MAX_BYTES, type ReadFile } from '../source/read.ts';
import { PICTURE } from '../source/walk.ts';
import { ask, askBytes, type Repository } from './git.ts';
import type { Past } from './past.ts';

/** The content folder as a commit holds it. */
export interface Revision {
  /** What `readContent` would give of it. Links and other repositories in it are not followed. */
  files: ReadFile[];
  /** What tells one picture from another of the same name: the ids of their bytes, by the path from the content folder. */
  pictures: ReadonlyMap<string, string>;
}

/** Texts by the ids that git gives their bytes: what many commits have in common is read and decoded once. */
export type Blobs = Map<string, string | undefined>;

const MOST = 512 * 1024 * 1024;
const PATIENCE = 60_000;

/** A regular file; links and other repositories are none. */
const REGULAR = /^100(?:644|755|664)$/;

/** One file of a tree of git. */
interface TreeEntry {
  /** From the content folder, NFC. */
  path: string;
  id: string;
  bytes: number;
}

/**
 * The content of a folder at a commit, by git's objects alone: nothing is checked out, and no program of the repository is run.
 * Undefined where git does not give it.
 * @param blobs what is known already; what is read is added.
 */
export async function contentAt({ repository }: Past, commit: string, blobs: Blobs = new Map()): Promise<Revision | undefined> {
  const tree = await treeAt(repository, commit);
  if (!tree) return undefined;
  const content = tree.flatMap(({ path, id, bytes }) => {
    const named = contentPath(path);
    if (!named) return [];
    const { suggestion: _, ...name } = named;
    return [{ file: path, absolute: path, ...name, blob: id, bytes }];
  });
  const missing = content.filter(({ blob, bytes }) => !blobs.has(blob) && bytes <= MAX_BYTES);
  if (!(await readBlobs(repository, [...new Set(missing.map(({ blob }) => blob))], blobs))) return undefined;
  const files = content.map(({ blob, bytes: _, ...file }): ReadFile => ({ ...file, text: blobs.get(blob) }));
  return {
    files: withOneSettings(files),
    pictures: new Map(tree.flatMap(({ path, id }) => (PICTURE.test(path) ? [[path, id]] : []))),
  };
}

/** Texts as they are now by the ids that git gives them where nothing was changed: of the past, only the rest has to be read. */
export function blobsOf(files: readonly ReadFile[], length = 40): Blobs {
  return new Map(files.flatMap(({ text }) => (text === undefined ? [] : [[blobId(Buffer.from(text), length), text]])));
}

/** The largest picture that is looked at again. */
const MAX_PICTURE = 64 * 1024 * 1024;

/** The ids of pictures as they are now, of those that a commit holds. */
export function picturesNow(root: string, then: Revision['pictures']): Revision['pictures'] {
  const found = [...then].flatMap(([path, id]): [string, string][] => {
    const opened = readInside(root, path, MAX_PICTURE);
    return opened.state === 'open' ? [[path, blobId(opened.bytes, id.length)]] : [];
  });
  return new Map(found);
}

/** The pictures that are others under the same name. */
export function otherPictures(before: Revision['pictures'], after: Revision['pictures']): ReadonlySet<string> {
  return new Set([...before].flatMap(([path, id]) => (after.has(path) && after.get(path) !== id ? [path] : [])));
}

/** The id that git gives some bytes. */
export function blobId(bytes: Buffer, length = 40): string {
  return hash(length === 64 ? 'sha256' : 'sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), 'hex');
}

/** The files of a content folder at a commit: those that stand in it, and all of its folders of content. */
async function treeAt(repository: Repository, commit: string): Promise<TreeEntry[] | undefined> {
  const below = repository.below && `${repository.below}/`;
  const list = ['ls-tree', '-z', '-l', '--full-tree'];
  const folders = [...contentFolders, WORDS_FOLDER].map((folder) => `${below}${folder}/`);
  const answers = await Promise.all([
    ask(repository, [...list, commit, ...(below ? ['--', below] : [])], MOST, PATIENCE),
    ask(repository, [...list, '-r', commit, '--', ...folders], MOST, PATIENCE),
  ]);
  if (answers.some(({ fault }) => fault)) return undefined;
  return answers.flatMap(({ out }) => parseTree(out, below));
}

/** What `ls-tree -z -l` says of regular files. */
export function parseTree(out: string, below: string): TreeEntry[] {
  return out.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    if (tab < 0 || !REGULAR.test(mode) || !path.startsWith(below)) return [];
    return [{ path: path.slice(below.length).normalize('NFC'), id, bytes: Number(size) }];
  });
}

/** Reads blobs into those that are known. Returns whether git gave them all. */
export async function readBlobs(repository: Repository, ids: readonly string[], blobs: Blobs): Promise<boolean> {
  if (ids.length === 0) return true;
  const { out, fault } = await askBytes(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`, MOST, PATIENCE);
  if (fault) return false;
  let at = 0;
  for (const id of ids) {
    const end = out.indexOf(10, at);
    const [said, , size] = out.subarray(at, end).toString().split(' ');
    // A partial clone lacks some.
    if (end < 0 || said !== id || size === undefined) return false;
    blobs.set(id, decode(out.subarray(end + 1, end + 1 + Number(size)), id).text);
    at = end + 2 + Number(size);
  }
  return true;
}

/** Of `handbook.yaml` and `handbook.yml`, the first is read. */
function withOneSettings(files: ReadFile[]): ReadFile[] {
  const [, ...others] = files
    .filter(({ kind, language }) => kind === 'config' && !language)
    .toSorted((a, b) => Number(b.file.endsWith('.yaml')) - Number(a.file.endsWith('.yaml')));
  return files.filter((file) => !others.includes(file));
}
