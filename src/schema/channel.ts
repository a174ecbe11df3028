import { z } from 'zod';
import { object, withRole } from './field.ts';
import { itemEvidence, itemId, itemNote } from './item.ts';
import { inline, line, scale } from './text.ts';

/** A channel and how much the person uses it. */
export const channel = () =>
  withRole(
    object('channel', {
      id: itemId(),
      channel: line(),
      intensity: scale(0, 5),
      preferred: z.boolean().optional(),
      purpose: inline().optional(),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );

export type Channel = z.output<ReturnType<typeof channel>>;
