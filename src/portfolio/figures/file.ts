import { hash } from 'node:crypto';
import type { Snapshot } from './shape.ts';

/** What tells that nobody has changed a figure by hand since it was measured. */
export function sealOf(snapshot: Omit<Snapshot, 'seal'>): string {
  const { seal: _, ...rest } = { seal: '', ...snapshot };
  return hash('sha256', JSON.stringify(rest), 'hex').slice(0, 16);
}

/** The bytes of a snapshot. A row of numbers stands on one line, so that a change can be read. */
export function snapshotText(snapshot: Omit<Snapshot, 'seal'>): string {
  const whole = JSON.stringify({ ...snapshot, seal: sealOf(snapshot) }, null, 2);
  return `${whole.replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
