import { z } from 'zod';
import { keys, object, withRole } from './field.ts';
import { measuredKeys } from './snapshot.ts';
import { date, id, inline, line, ref } from './text.ts';

/** One of the measures of a figure over time. */
const measure = () =>
  object('measure', {
    date: date(),
    value: z.number(),
    base: z.number().int().positive().optional(),
  });

const dated = () =>
  object('figure', {
    id: id(),
    label: line(),
    value: z.number(),
    unit: line().optional(),
    date: date(),
    series: z.array(measure()).optional(),
    source: ref('source').optional(),
    note: inline().optional(),
  });

/** A dated number about an ideal customer profile, that statements may cite as evidence. */
export const figure = () => withRole(dated(), { item: true, citable: 'figure' });

/** The same about a segment, of which it may be what was measured. */
export const segmentFigure = () =>
  withRole(dated().extend(keys('segmentFigure', { measured: z.enum(measuredKeys).optional() })), { item: true, citable: 'figure' });
