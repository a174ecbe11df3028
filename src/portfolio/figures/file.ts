import { type Snapshot, sealOf } from '../../schema/snapshot.ts';

/** The bytes of a snapshot. A row of numbers stands on one line, so that a change can be read. */
export function snapshotText(snapshot: Omit<Snapshot, 'seal'>): string {
  const whole = JSON.stringify({ ...snapshot, seal: sealOf(snapshot) }, null, 2);
  return `${whole.replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
