import { z } from 'zod';
import { keys, object } from './field.ts';
import { statements } from './statement.ts';
import { line } from './text.ts';

const strategy = () =>
  object('strategy', {
    campaigns: statements().optional(),
    services: statements().optional(),
    loyalty: statements().optional(),
  });

/** What the company knows of an audience in numbers and does about it: shared by segments and ideal customer profiles, each with figures of its own. */
export const segmentKeys = <F extends z.ZodType>(figure: () => F) =>
  keys('audience', {
    figures: z.array(figure()).optional(),
    strategy: strategy().optional(),
    inCharge: z.array(line()).optional(),
    allocation: statements().optional(),
  });
