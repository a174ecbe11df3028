import type { Config } from '../../schema/index.ts';

/** Who an output is made for: `staff`, `research`, or the id of a department. */
export type Readers = string;

/** Every audience that a handbook can be made for: all staff, research, and each department. */
export function readersOf({ departments }: Config): Readers[] {
  return [...new Set(['staff', 'research', ...departments.map(({ id }) => id)])];
}

/** Whether an audience may read what has a visibility. What nobody can tell apart is kept from everybody but research. */
export function mayRead(audience: Readers, visibility: string | undefined): boolean {
  return (
    visibility === undefined ||
    visibility === 'staff' ||
    audience === 'research' ||
    (visibility === audience && visibility !== 'restricted')
  );
}

/** No id has a colon, so that this is never the name of anything. */
const RESERVED = 'reserved:';

/** What stands in for a reference to evidence that an audience may not read: it counts, and says no more than who may. */
export function reservedReference(visibility: string): string {
  return `${RESERVED}${visibility}`;
}

/** Who may read the evidence that such a reference stands for; undefined for any other reference. */
export function reservedFor(reference: string): string | undefined {
  return reference.startsWith(RESERVED) ? reference.slice(RESERVED.length) : undefined;
}
