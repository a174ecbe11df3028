import { renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from '../engine.ts';
import { ExportFaults, firstLine } from '../export/fault.ts';
import { text } from '../sql.ts';
import type { Movement } from './movement.ts';

/** Writes which contact is in which segment, for the next snapshot to be compared with: never into what is shared. */
export async function keepContacts(engine: Engine, path: string, at: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  const remove = () => rmSync(draft, { force: true });
  process.once('exit', remove);
  try {
    const rows = `SELECT _id AS contact_id, _segment AS segment, ${text(at)} AS "at" FROM assigned ORDER BY _id`;
    await engine.run(`COPY (${rows}) TO ${text(draft)} (FORMAT csv, HEADER, DELIMITER ';')`);
    renameSync(draft, path);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/**
 * Who moved since a snapshot whose contacts were kept, and its day.
 * @throws {ExportFaults}
 */
export async function movedSince(engine: Engine, path: string, at: string): Promise<{ previous: string; moved: Movement }> {
  const file = basename(path);
  const columns = `{'contact_id': 'VARCHAR', 'segment': 'VARCHAR', 'at': 'DATE'}`;
  try {
    await engine.run(
      `CREATE TABLE before AS SELECT * FROM read_csv(${text(path)}, auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', columns = ${columns})`,
    );
  } catch (error) {
    throw new ExportFaults([{ kind: 'damaged', file, detail: firstLine(error) }]);
  }
  const [days = {}] = await engine.rows(
    'SELECT min("at") AS first, max("at") AS last, count(*) AS n, count(DISTINCT contact_id) AS ids, count(segment) AS named FROM before',
  );
  const isSound = days.first === days.last && days.n === days.ids && days.n === days.named;
  if (!isSound || typeof days.first !== 'string' || days.first >= at)
    throw new ExportFaults([{ kind: 'not-before', file, detail: String(days.last ?? '') }]);
  const rows = await engine.rows(
    `SELECT coalesce(b.segment, 'new') AS source, coalesce(a._segment, 'gone') AS target, count(*) AS n FROM before b FULL JOIN assigned a ON a._id = b.contact_id GROUP BY 1, 2`,
  );
  const moved = new Map<string, Map<string, number>>();
  for (const { source, target, n } of rows) {
    const row = moved.get(String(source)) ?? new Map<string, number>();
    moved.set(String(source), row.set(String(target), Number(n)));
  }
  return { previous: days.first, moved };
}
