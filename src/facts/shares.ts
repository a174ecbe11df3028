import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import type { Path } from '../schema/walk.ts';
import { append, ofHandbook } from './relations.ts';

/** The part of its customers that a segment is, as its file writes it. */
export interface SegmentShare {
  /** Where the figure stands in the file of the segment. */
  path: Path;
  /** Of a hundred. */
  value: number;
  /** Shares that bear one label are parts of one whole. */
  label: string;
}

/**
 * The share that each segment gives of the customers. No key of the model holds it: it is the percentage that most segments give under the same id, two of
 * them at least. What one segment alone counts is no measure of all.
 */
export const sharesOf = ofHandbook((handbook: Handbook): ReadonlyMap<string, SegmentShare> => {
  const byId = new Map<string, [Entity<'segment'>, SegmentShare][]>();
  for (const segment of allOf(handbook, 'segment'))
    for (const [index, { id, label, value, unit }] of (segment.data.figures ?? []).entries())
      if (unit?.trim() === '%' && value >= 0 && value <= 100) append(byId, id, [segment, { path: ['figures', index], value, label }]);
  const [most] = [...byId.values()].filter((all) => all.length > 1).sort((a, b) => b.length - a.length);
  return new Map((most ?? []).map(([{ id }, share]) => [id, share]));
});
