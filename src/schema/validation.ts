import { z } from 'zod';
import { object } from './field.ts';
import { date, inline, line, ref } from './text.ts';

export const verdicts = ['confirmed', 'nuanced', 'rejected'] as const;

const statementVerdict = () =>
  object('statementVerdict', {
    statement: ref('statement'),
    verdict: z.enum(verdicts),
    note: inline().optional(),
  });

/** A review of the persona by people who know the customers. */
export const validation = () =>
  object('validation', {
    by: line(),
    date: date(),
    record: ref('record').optional(),
    verdict: z.enum(verdicts).optional(),
    verdicts: z.array(statementVerdict()).optional(),
    note: inline().optional(),
  });
