import { z } from 'zod';
import { object } from './field.ts';
import { line, scale } from './text.ts';

const otherFact = () =>
  object('otherFact', {
    label: line(),
    value: line(),
  });

/** Who the person is in facts. */
export const demographics = () =>
  object('demographics', {
    age: scale(0, 120).optional(),
    ageRange: line().optional(),
    gender: line().optional(),
    place: line().optional(),
    household: line().optional(),
    education: line().optional(),
    occupation: line().optional(),
    income: line().optional(),
    other: z.array(otherFact()).optional(),
  });
