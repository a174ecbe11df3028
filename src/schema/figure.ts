import { z } from 'zod';
import { object, withRole } from './field.ts';
import { date, id, inline, line, ref } from './text.ts';

/** A dated number about a segment or an ideal customer profile, that statements may cite as evidence. */
export const figure = () =>
  withRole(
    object('figure', {
      id: id(),
      label: line(),
      value: z.number(),
      unit: line().optional(),
      date: date(),
      source: ref('source').optional(),
      note: inline().optional(),
    }),
    { item: true, citable: 'figure' },
  );
