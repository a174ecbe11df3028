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
    }),
  );
