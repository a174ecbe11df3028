import { z } from 'zod';
import { object, withRole } from './field.ts';
import { measuredKeys } from './snapshot.ts';
import { date, id, inline, line, ref } from './text.ts';

/** One of the measures of a figure over time. */
const measure = () =>
  object('measure', {
    date: date(),
    value: z.number(),
    base: z.number().int().positive().optional(),
  });

/** A dated number about a segment or an ideal customer profile, that statements may cite as evidence. */
export const figure = () =>
  withRole(
    object('figure', {
      id: id(),
      label: line(),
      value: z.number(),
      measured: z.enum(measuredKeys).optional(),
      unit: line().optional(),
      date: date(),
      series: z.array(measure()).optional(),
      source: ref('source').optional(),
      note: inline().optional(),
    }),
    { item: true, citable: 'figure' },
  );
