import { z } from 'zod';
import { attitude } from './attitude.ts';
import { keys } from './field.ts';
import { claims } from './statement.ts';
import { stage } from './text.ts';

export const goalKinds = ['personal', 'professional'] as const;
export const brakeKinds = ['fear', 'objection', 'obstacle'] as const;
export const jobKinds = ['functional', 'emotional', 'social'] as const;

/** What drives the person and what holds them back. */
export const personaTraits = () => ({
  goals: claims(keys('goal', { kind: z.enum(goalKinds).optional() })).optional(),
  motivations: claims().optional(),
  levers: claims().optional(),
  brakes: claims(keys('brake', { kind: z.enum(brakeKinds).optional() })).optional(),
  painPoints: claims(keys('painPoint', { stage: stage().optional() })).optional(),
  gains: claims().optional(),
  values: claims().optional(),
  emotions: claims().optional(),
  delights: claims().optional(),
  irritants: claims().optional(),
  needs: claims().optional(),
  attitudes: z.array(attitude()).optional(),
  jobsToBeDone: claims(keys('jobToBeDone', { kind: z.enum(jobKinds).optional() })).optional(),
});
