import type { z } from 'zod';
import { object, withRole } from './field.ts';
import { itemEvidence, itemId, itemNote } from './item.ts';
import { line, scale } from './text.ts';

/** A place between two opposite attitudes. */
export const attitude = () =>
  withRole(
    object('attitude', {
      id: itemId(),
      label: line().optional(),
      left: line(),
      right: line(),
      position: scale(0, 10),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );

export type Attitude = z.output<ReturnType<typeof attitude>>;
