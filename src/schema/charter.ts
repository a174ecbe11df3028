import { z } from 'zod';
import { object } from './field.ts';
import { statements } from './statement.ts';
import { date, line, prose, ref } from './text.ts';

const agreement = () =>
  object('agreement', {
    who: line(),
    department: ref('department').optional(),
    date: date(),
  });

/** Why the company keeps personas and who agreed to use them. */
export const charter = () =>
  object('charter', {
    why: prose().optional(),
    benefits: statements().optional(),
    agreedBy: z.array(agreement()).optional(),
  });
