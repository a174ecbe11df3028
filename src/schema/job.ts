import { z } from 'zod';
import { object } from './field.ts';
import { claims, statements } from './statement.ts';
import { line } from './text.ts';

/** The working life of a persona met at work. */
export const job = () =>
  object('job', {
    title: line().optional(),
    alternativeTitles: z.array(line()).optional(),
    level: line().optional(),
    reportsTo: line().optional(),
    team: line().optional(),
    responsibilities: statements().optional(),
    measuredBy: claims().optional(),
  });
