import { z } from 'zod';
import { keys, object } from './field.ts';
import { statements } from './statement.ts';
import { line, typedRule } from './text.ts';

/** What is done, and for whom of these customers: its rule makes a list of them. */
const actions = () => statements(keys('action', { rule: typedRule().optional() }));

const strategy = () =>
  object('strategy', {
    campaigns: actions().optional(),
    services: actions().optional(),
    loyalty: actions().optional(),
  });

/** What the company knows of an audience in numbers and does about it: shared by segments and ideal customer profiles, each with figures of its own. */
export const segmentKeys = <F extends z.ZodType>(figure: () => F) =>
  keys('audience', {
    figures: z.array(figure()).optional(),
    strategy: strategy().optional(),
    inCharge: z.array(line()).optional(),
    allocation: statements().optional(),
  });
