import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EDITOR_FOLDER, editorFiles } from '../data/editor/files.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { placeFor, readInside } from '../source/inside.ts';

/** More than any of them holds. */
const LIMIT = 20_000_000;

/** A folder, or a file, that a link leads out of the content folder. */
export class LedOut extends Error {}

/** Whether a content folder has what editors go by, and so wants it kept up to date. */
export async function hasEditorFiles(root: string): Promise<boolean> {
  const found = await stat(join(root, EDITOR_FOLDER)).catch(() => undefined);
  return found?.isDirectory() === true;
}

/**
 * Brings what editors go by up to date with the content, all of it or nothing. Returns the files that changed.
 * @throws {LedOut}
 */
export async function refreshEditorFiles(root: string, handbook: Handbook): Promise<string[]> {
  const changed = editorFiles(handbook)
    .filter(({ file, text }) => textAt(root, file) !== text)
    .map((one) => ({ ...one, place: placeFor(root, join(root, one.file)) }));
  if (changed.some(({ place }) => place === undefined)) throw new LedOut(EDITOR_FOLDER);
  const drafts = changed.flatMap(({ text, place }) => (place ? [{ text, place, draft: `${place}.${process.pid}` }] : []));
  try {
    for (const { draft, text } of drafts) {
      await mkdir(dirname(draft), { recursive: true });
      writeFileSync(draft, text, { flag: 'wx' });
    }
    for (const { draft, place } of drafts) renameSync(draft, place);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
  return changed.map(({ file }) => file);
}

function textAt(root: string, file: string): string | undefined {
  const opened = readInside(root, file, LIMIT);
  return opened.state === 'open' ? opened.bytes.toString('utf8') : undefined;
}
