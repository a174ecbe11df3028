import { z } from 'zod';
import { criterion } from './criterion.ts';
import { object } from './field.ts';
import { governance } from './governance.ts';
import { segmentKeys } from './strategy.ts';
import { id, line, prose } from './text.ts';

const identity = () => ({
  id: id(),
  name: line(),
  kind: z.literal('segment').optional(),
  summary: line().optional(),
  definition: prose().optional(),
  criteria: z.array(criterion()).optional(),
});

/** A segment file; `extra` holds the fields that the handbook declares for segments. */
export const segmentSchema = (extra: z.ZodRawShape = {}) =>
  object('segment', {
    ...identity(),
    ...segmentKeys(),
    // Declared at run time, so unknown to the type of a segment.
    ...(extra as Record<never, never>),
    ...governance(),
  });

export type SegmentData = z.output<ReturnType<typeof segmentSchema>>;
