import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CachePlace, placeOf } from '../cache/place.ts';
import { SEAL_LENGTH, sealOf } from '../cache/seal.ts';
import { readInside } from '../source/inside.ts';
import { realPathOf } from '../source/real-path.ts';

/*
 * A build may write anywhere (`--out`), and one that is killed must be put right by the next start of any command, which knows
 * the content folder alone: so there is a note of each build under way. Whoever could write one could have folders renamed, so that
 * notes lie in a folder of the user, and carry a seal.
 */

const notes = ({ state }: CachePlace) => join(state, 'unfinished');

/** Another name for a site, the same however its path is written. */
export function siteName(site: string): string {
  return createHash('sha256').update(realPathOf(site)).digest('hex').slice(0, 24);
}

interface Note {
  /** The content folder, and the site that is built from it. */
  root: string;
  site: string;
}

/** Notes that a site is being built. Returns what strikes the note out again. */
export function noteBuild(root: string, site: string): () => void {
  const place = placeOf(root);
  const name = siteName(site);
  const file = join(notes(place), name);
  const note = JSON.stringify({ root: realPathOf(root), site } satisfies Note);
  try {
    mkdirSync(notes(place), { recursive: true, mode: 0o700 });
    writeFileSync(file, sealOf(place, name, note) + note);
  } catch {
    // Where nothing can be noted, the next build of the same site clears what this one leaves.
  }
  return () => rmSync(file, { force: true });
}

/** The sites whose builds began from this content folder and did not come to an end, or are under way; and one site, whoever builds it. */
export function unfinishedBuilds(root: string, site?: string): { site: string; forget: () => void }[] {
  const place = placeOf(root);
  const [from, own] = [realPathOf(root), site && siteName(site)];
  return namesIn(notes(place)).flatMap((name) => {
    const note = readNote(place, name);
    if (!note || (note.root !== from && name !== own)) return [];
    return [{ site: note.site, forget: () => rmSync(join(notes(place), name), { force: true }) }];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readNote(place: CachePlace, name: string): Note | undefined {
  const opened = readInside(notes(place), name, 100_000);
  if (opened.state !== 'open') return undefined;
  const text = opened.bytes.toString('utf8');
  const note = text.slice(SEAL_LENGTH);
  return text.slice(0, SEAL_LENGTH) === sealOf(place, name, note) ? JSON.parse(note) : undefined;
}
