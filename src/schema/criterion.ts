import { z } from 'zod';
import { keys, object } from './field.ts';
import { statement } from './statement.ts';
import { ref, scale, typedRule } from './text.ts';

export const criterionFamilies = [
  'descriptive',
  'behavioural',
  'profitability',
  'firmographic',
  'decision',
  'psychographic',
  'technographic',
] as const;

const criterionKeys = () =>
  keys('criterion', {
    family: z.enum(criterionFamilies),
    source: ref('source').optional(),
    // Of the first edition: it is in the JSON of those who wrote it, and counts nobody.
    rule: z.unknown().optional(),
  });

/** A condition for belonging to a segment. */
export const criterion = () => statement(criterionKeys());

/** How much it weighs in the score of an account that its rule is true of. */
const points = () => object('points', { weight: scale(1, 100), rule: typedRule() });

/** What makes an account one for which the company is the right one. */
export const scoredCriterion = () => statement({ ...criterionKeys(), ...keys('scored', { points: points().optional() }) });
