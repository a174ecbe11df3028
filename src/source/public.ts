import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { isWithin, type Listed, listInside } from './inside.ts';
import { refused } from './refused.ts';

/** A file that a company puts beside its pages. */
interface PublicFile {
  /** Its address below the site, with `/`. */
  path: string;
  /** Where it really stands, links followed. */
  absolute: string;
}

interface PublicFiles {
  files: PublicFile[];
  diagnostics: Diagnostic[];
}

const FOLDER = 'public';
/** What is met behind links to folders: a few of them, each to a folder of others, would open more than any disk holds. */
const MOST_BEHIND_LINKS = 10_000;

/**
 * The files of `public/`, hidden ones included: the one list of what is served beside the pages. A link is followed within
 * `public/` alone: whatever else it showed, all readers would see, whoever may read it.
 */
export function publicFiles(root: string): PublicFiles {
  const entries = listInside(root, '.');
  const folder = Array.isArray(entries) ? entries.find(({ name }) => name === FOLDER) : undefined;
  if (!folder) return { files: [], diagnostics: [] };
  const walk: Walk = { root, home: folder.target, left: MOST_BEHIND_LINKS, files: [], diagnostics: [] };
  const told = refused(FOLDER, folder, 'folder') ?? (folder.isLink ? leaves(FOLDER) : undefined);
  if (told) walk.diagnostics.push(told);
  else gather(walk, FOLDER, folder.target, undefined);
  return { files: walk.files, diagnostics: walk.diagnostics };
}

interface Walk extends PublicFiles {
  root: string;
  /** Where `public/` really stands. */
  home: string;
  /** How many more entries may be met behind links. */
  left: number;
}

/** @param link the link that the folder was reached through. */
function gather(walk: Walk, folder: string, target: string, link: string | undefined): void {
  const entries = listInside(walk.root, folder);
  if (!Array.isArray(entries)) {
    const told = refused(folder, entries, 'folder');
    if (told) walk.diagnostics.push(told);
    return;
  }
  for (const entry of entries) {
    if (link !== undefined && walk.left-- <= 0) {
      tellOnce(walk, diagnose('file/link-loop', startOf(link), {}));
      return;
    }
    const path = `${folder}/${entry.name}`;
    const told = faultOf(walk, path, target, entry);
    if (told) walk.diagnostics.push(told);
    else if (entry.state === 'folder') gather(walk, path, entry.target, link ?? (entry.isLink ? path : undefined));
    else walk.files.push({ path: path.slice(FOLDER.length + 1), absolute: entry.target });
  }
}

function faultOf({ home }: Walk, path: string, folder: string, entry: Listed): Diagnostic | undefined {
  // Of a name that is no text its bytes are lost, and with them the way to the file.
  if (path.includes('\uFFFD')) return diagnose('file/unreadable', startOf(path), { reason: 'EILSEQ' });
  const told = refused(path, entry, entry.state === 'folder' ? 'folder' : 'file');
  if (told || !entry.isLink) return told;
  if (!isWithin(home, entry.target)) return leaves(path);
  // It leads to a folder that it stands in itself.
  const isLoop = entry.state === 'folder' && isWithin(entry.target, folder);
  return isLoop ? diagnose('file/link-loop', startOf(path), {}) : undefined;
}

function leaves(path: string): Diagnostic {
  return diagnose('file/link-public', startOf(path), {});
}

function tellOnce({ diagnostics }: Walk, told: Diagnostic): void {
  if (!diagnostics.some(({ rule, file }) => rule === told.rule && file === told.file)) diagnostics.push(told);
}
