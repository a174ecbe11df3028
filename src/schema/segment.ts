import { z } from 'zod';
import { criterion } from './criterion.ts';
import type { ExtraShape } from './extra-field.ts';
import { object } from './field.ts';
import { segmentFigure } from './figure.ts';
import { governance } from './governance.ts';
import { segmentKeys } from './strategy.ts';
import { id, line, prose, typedRule } from './text.ts';

const identity = () => ({
  id: id(),
  name: line(),
  kind: z.literal('segment').optional(),
  summary: line().optional(),
  definition: prose().optional(),
  criteria: z.array(criterion()).optional(),
  priority: z.number().int().optional(),
  rule: typedRule().optional(),
});

/** A segment file; `extra` holds the fields that the handbook declares for segments. */
export const segmentSchema = (extra: ExtraShape = {}) =>
  object('segment', {
    ...identity(),
    ...segmentKeys(segmentFigure),
    ...extra,
    ...governance(),
  });

export type SegmentData = z.output<ReturnType<typeof segmentSchema>>;
