import type { z } from 'zod';
import type { segmentFigure } from '../schema/figure.ts';
import { type MeasuredKey, type MeasuredSegment, measuredNumber, type Snapshot } from '../schema/snapshot.ts';
import { aliasesOf, type Entity } from './handbook.ts';
import type { SnapshotFile } from './snapshots.ts';

type Figure = z.output<ReturnType<typeof segmentFigure>>;
interface Measure {
  date: string;
  value: number;
  base?: number | undefined;
}

/**
 * Segments whose figures say what was measured, where they name it: a measured figure beats a typed one, but for one of a later day. What was typed
 * and measured on other days is how the figure moved. Pure.
 */
export function withMeasuredFigures(
  segments: ReadonlyMap<string, Entity<'segment'>>,
  snapshots: readonly SnapshotFile[],
): ReadonlyMap<string, Entity<'segment'>> {
  if (snapshots.length === 0) return segments;
  return new Map([...segments].map(([id, segment]) => [id, measured(segment, snapshots)]));
}

function measured(segment: Entity<'segment'>, snapshots: readonly SnapshotFile[]): Entity<'segment'> {
  const { figures } = segment.data;
  if (!figures?.some((one) => one.measured)) return segment;
  return { ...segment, data: { ...segment.data, figures: figures.map((one) => measuredFigure(segment, one, snapshots)) } };
}

function measuredFigure(segment: Entity<'segment'>, figure: Figure, snapshots: readonly SnapshotFile[]): Figure {
  if (!figure.measured) return figure;
  const days = new Map<string, Measure>();
  for (const one of figure.series ?? []) days.set(one.date, one);
  days.set(figure.date, { ...days.get(figure.date), date: figure.date, value: figure.value });
  for (const one of measuresOf(segment, figure.measured, snapshots)) days.set(one.date, one);
  const all = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = all.at(-1);
  if (!last) return figure;
  const { date, value } = last;
  return { ...figure, date, value, ...(all.length > 1 && { series: all }) };
}

/** A segment in a snapshot, under its name or a former one; undefined where it is not counted. */
export function countedAs(
  { segments }: Snapshot,
  segment: Pick<Entity<'segment'>, 'id' | 'data'>,
): { id: string; own: MeasuredSegment } | undefined {
  for (const id of [segment.id, ...aliasesOf(segment)]) {
    const own = segments[id];
    if (own) return { id, own };
  }
  return undefined;
}

/** What snapshots tell of a segment, the oldest first; those that withhold it tell nothing. */
export function measuresOf(
  segment: Pick<Entity<'segment'>, 'id' | 'data'>,
  key: MeasuredKey,
  snapshots: readonly SnapshotFile[],
): { date: string; value: number }[] {
  return snapshots.flatMap(({ snapshot }) => {
    const counted = countedAs(snapshot, segment);
    const value = counted && measuredNumber(counted.own, key);
    return value === undefined ? [] : [{ date: snapshot.at, value }];
  });
}
