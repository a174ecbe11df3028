import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import { type Snapshot, sealOf, snapshotSchema } from '../schema/snapshot.ts';
import type { Path } from '../schema/walk.ts';
import { placeAt } from '../source/decode.ts';
import { readJson } from '../source/json.ts';
import type { ReadFile } from '../source/read.ts';
import { placesOfJson } from './json-places.ts';

/** A snapshot with the file that it stands in. */
export interface SnapshotFile {
  file: string;
  snapshot: Snapshot;
}

const schema = snapshotSchema();

/** The snapshots of the portfolio among the files of a folder, the oldest first. One that is not as it was measured is told, and not shown. Pure. */
export function snapshotsIn(files: readonly ReadFile[]): { snapshots: SnapshotFile[]; diagnostics: Diagnostic[] } {
  const read = files.flatMap((file) => (file.kind === 'snapshot' && file.text !== undefined ? [readSnapshot(file, file.text)] : []));
  const sound = read.flatMap((one) => ('snapshot' in one ? [one] : []));
  return {
    snapshots: sound.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    diagnostics: read.flatMap((one) => ('snapshot' in one ? [] : [one])),
  };
}

function readSnapshot({ file, id }: ReadFile, text: string): SnapshotFile | Diagnostic {
  const fault = readJson(text);
  if (fault) return diagnose('snapshot/damaged', placeAt(text, fault.at, fault.length, file), { problem: 'json' });
  const data: unknown = JSON.parse(text);
  const place = (path: Path, aim?: 'key') => (path.length === 0 ? startOf(file) : placesOfJson(text, file, data)(path, aim));
  const { data: snapshot, error } = schema.safeParse(data);
  if (!snapshot) {
    const [issue] = error.issues;
    const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
    const [unknown] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const at = unknown === undefined ? path : [...path, unknown];
    const key = at.join('.');
    return diagnose('snapshot/damaged', place(at, unknown === undefined ? undefined : 'key'), { problem: 'shape', ...(key && { key }) });
  }
  if (snapshot.at !== id) return diagnose('snapshot/damaged', place(['at']), { problem: 'day', day: snapshot.at });
  const { seal, ...rest } = isRecord(data) ? data : {};
  return seal === sealOf(rest) ? { file, snapshot } : diagnose('snapshot/edited', place(['seal']), {});
}
