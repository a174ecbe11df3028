import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The files that a call names, folders opened. */
export interface GivenFiles {
  paths: string[];
  /** What stands in a folder that was named and is not read: locks of programs, folders, formats that nobody asked for. */
  left: string[];
}

/** What may be a list of personas. */
const READ = /\.(?:ya?ml|json|md|markdown|txt|csv|tsv|html?|xls[xm]|ods|docx|docm|odt|pptx|pptm|odp|docm?|ppt|xls|rtf|pdf|rst)$/i;
/** What Office and LibreOffice put beside a file that is open, and what systems hide. */
const LOCK = /^(?:~\$|\.)/;

/** Opens the folders among what a call names: the files straight in them, in the order of their names. Files that are named are read whatever they are. */
export function givenFiles(named: readonly string[]): GivenFiles {
  const found: GivenFiles = { paths: [], left: [] };
  for (const path of named) {
    if (!isFolder(path)) {
      found.paths.push(path);
      continue;
    }
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const isRead = entry.isFile() && READ.test(entry.name) && !LOCK.test(entry.name);
      if (isRead) found.paths.push(join(path, entry.name));
      // What a system hides is nobody's: only a lock looks like a document.
      else if (!entry.name.startsWith('.') || entry.name.startsWith('.~')) found.left.push(basename(entry.name));
    }
  }
  found.paths = [...new Set(found.paths)];
  return found;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
