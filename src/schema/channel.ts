import { z } from 'zod';
import { object, withRole } from './field.ts';
import { itemEvidence, itemKey, itemNote } from './item.ts';
import { inline, line, scale } from './text.ts';

/** A channel and how much the person uses it. */
export const channel = () =>
  withRole(
    object('channel', {
      id: itemKey(),
      channel: line(),
      intensity: scale(0, 5),
      preferred: z.boolean().optional(),
      purpose: inline().optional(),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );
