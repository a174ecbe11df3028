import { aliasesOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import { countedAs } from '../handbook/measured-figures.ts';
import { type MeasuredSegment, OTHERS, type Snapshot } from '../schema/snapshot.ts';
import { peopleInUse } from './people.ts';

/** A segment in one snapshot. */
export interface Counted {
  snapshot: Snapshot;
  /** The name that it has there. */
  id: string;
  own: MeasuredSegment;
}

/** The snapshots that count a segment, under this name or a former one, the oldest first. */
export function countedIn({ snapshots }: Pick<Handbook, 'snapshots'>, segment: Pick<Entity<'segment'>, 'id' | 'data'>): Counted[] {
  return snapshots.flatMap(({ snapshot }) => {
    const counted = countedAs(snapshot, segment);
    return counted ? [{ snapshot, ...counted }] : [];
  });
}

/** A segment of the last snapshot; without an entity those whom no segment takes in, and those of segments that are no more. */
export interface CountedPart {
  id: string;
  segment?: Entity<'segment'>;
  own: MeasuredSegment;
  /** Whether a persona in use tells who they are. */
  isDescribed: boolean;
}

/** The whole customer base as it was last counted, largest segments first, those of none last; undefined before it was. */
export function portfolioOf(handbook: Handbook): { snapshot: Snapshot; parts: CountedPart[] } | undefined {
  const snapshot = handbook.snapshots.at(-1)?.snapshot;
  if (!snapshot) return undefined;
  const byName = new Map(
    [...handbook.segments.values()].flatMap((segment) => [segment.id, ...aliasesOf(segment)].map((name) => [name, segment] as const)),
  );
  const parts = Object.entries(snapshot.segments).map(([id, own]): CountedPart => {
    const segment = byName.get(id);
    return { id, ...(segment && { segment }), own, isDescribed: segment !== undefined && peopleInUse(handbook, segment).length > 0 };
  });
  const rank = ({ id, own }: CountedPart) => (id === OTHERS ? -2 : (own.size ?? -1));
  return { snapshot, parts: parts.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)) };
}

/**
 * The part of all customers that is in segments with a persona, from 0 to 1, and of their value; undefined where what is withheld leaves it open.
 */
export function describedShare(parts: readonly CountedPart[], key: 'share' | 'valueShare'): number | undefined {
  const described = parts.filter(({ isDescribed }) => isDescribed).map(({ own }) => own[key]);
  return described.includes(null) ? undefined : described.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
