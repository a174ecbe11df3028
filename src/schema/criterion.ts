import { z } from 'zod';
import { keys } from './field.ts';
import { statement } from './statement.ts';
import { ref } from './text.ts';

export const criterionFamilies = [
  'descriptive',
  'behavioural',
  'profitability',
  'firmographic',
  'decision',
  'psychographic',
  'technographic',
] as const;

/** A condition for belonging to a segment. */
export const criterion = () =>
  statement(
    keys('criterion', {
      family: z.enum(criterionFamilies),
      source: ref('source').optional(),
      // Of the first edition: it is in the JSON of those who wrote it, and counts nobody.
      rule: z.unknown().optional(),
    }),
  );
