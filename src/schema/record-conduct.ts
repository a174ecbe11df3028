import { z } from 'zod';
import { object } from './field.ts';
import { inline, line } from './text.ts';

/** Whom the research asked. */
export const sample = () =>
  object('sample', {
    size: z.number().int().min(0).optional(),
    who: inline().optional(),
  });

/** Who took part, by role only: a record names nobody. */
export const participant = () =>
  object('participant', {
    role: line(),
    count: z.number().int().min(1).optional(),
  });

/** Whether those asked agreed to it. */
export const consent = () =>
  object('consent', {
    given: z.boolean(),
    how: line().optional(),
  });

/** Whether an AI had a part in the research. */
export const aiUse = () =>
  object('aiUse', {
    used: z.boolean(),
    how: inline().optional(),
  });
