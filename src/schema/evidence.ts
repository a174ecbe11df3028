import { z } from 'zod';
import { keys } from './field.ts';
import { shorthand } from './shorthand.ts';
import { inline, ref } from './text.ts';

export const stances = ['supports', 'contradicts'] as const;

/** What a statement rests on. A bare string is short for a supporting reference. */
export const evidence = () =>
  shorthand(
    'ref',
    keys('evidence', {
      ref: ref('evidence'),
      stance: z.enum(stances).default('supports'),
      note: inline().optional(),
    }),
  );

export type EvidenceData = z.output<ReturnType<typeof evidence>>;
