import { z } from 'zod';
import { object, withRole } from './field.ts';
import { itemEvidence, itemKey, itemNote } from './item.ts';
import { moment } from './moment.ts';
import { inline, line, stage } from './text.ts';

export const journeyPhases = ['awareness', 'consideration', 'decision', 'onboarding', 'use', 'loyalty'] as const;

/** One step of the journey from first need to loyalty. */
export const journeyStep = () =>
  withRole(
    object('journeyStep', {
      id: itemKey(),
      stage: stage(),
      title: line().optional(),
      phase: z.enum(journeyPhases).optional(),
      action: inline().optional(),
      ...moment(),
      brakes: z.array(inline()).optional(),
      influencers: z.array(line()).optional(),
      criteria: z.array(line()).optional(),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );
