import { object, withRole } from './field.ts';
import { itemEvidence, itemKey, itemNote } from './item.ts';
import { line, scale } from './text.ts';

/** A place between two opposite attitudes. */
export const attitude = () =>
  withRole(
    object('attitude', {
      id: itemKey(),
      label: line().optional(),
      left: line(),
      right: line(),
      position: scale(0, 10),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );
