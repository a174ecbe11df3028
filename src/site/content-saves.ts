import { relative, sep } from 'node:path';
import { contentFolders, WORDS_FOLDER } from '../source/folders.ts';
import { FONTS } from '../source/font/folder.ts';

/** What sees files change: that of Astro's server, which collections are given as well. */
interface Watcher {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

const SETTINGS = /^handbook(?:\.[^./]+)?\.ya?ml$/;
const watched: ReadonlySet<string> = new Set([...contentFolders, WORDS_FOLDER, FONTS]);
/** Editors save in several steps; this many milliseconds after the last one, the content is read again. */
const QUIET = 15;

/** Whether a path below a content folder is one of content. */
export function isContentPath(path: string): boolean {
  return SETTINGS.test(path) || watched.has(path.split('/')[0] ?? '');
}

/**
 * Does something after every burst of saves in a content folder, once at a time.
 * @returns what has it done although no file was seen to change.
 */
export function afterSaves(watcher: Watcher, root: string, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work, work);
    }, QUIET);
  };
  watcher.add(root);
  watcher.on('all', (_, path) => {
    if (isContentPath(relative(root, path).split(sep).join('/'))) schedule();
  });
  return schedule;
}
