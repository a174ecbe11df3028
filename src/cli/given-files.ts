import { join } from 'node:path';
import { listGiven } from '../source/inside.ts';

/** The files that a call names, folders opened. */
export interface GivenFiles {
  paths: string[];
  /** What stands in a folder that was named and is not read: locks of programs, folders, formats that nobody asked for. */
  left: string[];
}

/** What may be a list of personas. */
const READ = /\.(?:ya?ml|json|md|markdown|txt|csv|tsv|html?|rst|rtf|pdf|xls[xm]?|doc[xm]?|ppt[xm]?|od[stp])$/i;
/** What Office and LibreOffice put beside a file that is open, and what systems hide. */
const LOCK = /^(?:~\$|\.)/;

/**
 * Opens the folders among what a call names: the files straight in them, in the order of their names. Files that are named are read
 * whatever they are, and what cannot be listed is told when it is read.
 */
export function givenFiles(root: string, named: readonly string[]): GivenFiles {
  const paths = new Set<string>();
  const left: string[] = [];
  for (const path of named) {
    const listed = listGiven(root, path);
    if (!Array.isArray(listed)) {
      paths.add(path);
      continue;
    }
    for (const { name, state } of listed) {
      if (state === 'file' && READ.test(name) && !LOCK.test(name)) paths.add(join(path, name));
      // What a system hides is nobody's: only a lock looks like a document.
      else if (!name.startsWith('.') || name.startsWith('.~')) left.push(name);
    }
  }
  return { paths: [...paths], left };
}
