import { z } from 'zod';
import { buyingGroupMember } from './buying-group.ts';
import { scoredCriterion } from './criterion.ts';
import type { ExtraShape } from './extra-field.ts';
import { keys, object } from './field.ts';
import { figure } from './figure.ts';
import { governance } from './governance.ts';
import { claims, statements } from './statement.ts';
import { segmentKeys } from './strategy.ts';
import { id, inline, line, prose, scale, typedRule } from './text.ts';

const digitalMaturity = () =>
  object('digitalMaturity', {
    level: scale(1, 5),
    note: inline().optional(),
  });

const identity = () => ({
  id: id(),
  name: line(),
  kind: z.literal('icp'),
  summary: line().optional(),
  definition: prose().optional(),
  criteria: z.array(scoredCriterion()).optional(),
  // `A: 70`: the name of each tier, and the score from which an account is in it.
  tiers: z.record(z.string(), scale(0, 100)).optional(),
});

const company = () => ({
  size: line().optional(),
  sectors: z.array(line()).optional(),
  revenue: line().optional(),
  place: line().optional(),
  tools: claims().optional(),
  digitalMaturity: digitalMaturity().optional(),
  triggers: claims().optional(),
  disqualifiers: statements(keys('disqualifier', { rule: typedRule().optional() })).optional(),
  buyingGroup: z.array(buyingGroupMember()).optional(),
});

/** An ideal customer profile file; `extra` holds the fields that the handbook declares for such profiles. */
export const icpSchema = (extra: ExtraShape = {}) =>
  object('icp', {
    ...identity(),
    ...company(),
    ...segmentKeys(figure),
    ...extra,
    ...governance(),
  });

export type IcpData = z.output<ReturnType<typeof icpSchema>>;
