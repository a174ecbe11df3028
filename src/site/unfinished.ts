import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A build may write anywhere (`--out`), and one that is killed must be put right by the next start of any command, which knows
 * the content folder alone: so the folder keeps a note of each build under way.
 */

const notes = (root: string) => join(root, '.handbook', 'unfinished');

/** Notes that a site is being built. Returns what strikes the note out again. */
export function noteBuild(root: string, site: string): () => void {
  const file = join(notes(root), createHash('sha1').update(site).digest('hex').slice(0, 12));
  try {
    mkdirSync(notes(root), { recursive: true });
    writeFileSync(file, site);
  } catch {
    // A content folder that cannot be written to: the next build of the same site puts it right itself.
  }
  return () => rmSync(file, { force: true });
}

/** The sites whose builds began here and did not come to an end, or are under way. */
export function unfinishedBuilds(root: string): { site: string; forget: () => void }[] {
  try {
    return readdirSync(notes(root)).map((name) => {
      const file = join(notes(root), name);
      return { site: readFileSync(file, 'utf8'), forget: () => rmSync(file, { force: true }) };
    });
  } catch {
    return [];
  }
}
