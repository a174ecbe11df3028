import { z } from 'zod';
import { buying } from './buying.ts';
import { demographics } from './demographics.ts';
import type { ExtraShape } from './extra-field.ts';
import { object } from './field.ts';
import { guidance } from './guidance.ts';
import { job } from './job.ts';
import { personaGovernance, personaRelations } from './persona-links.ts';
import { personaPractice } from './persona-practice.ts';
import { personaStory } from './persona-story.ts';
import { personaTraits } from './persona-traits.ts';
import { portrait } from './portrait.ts';
import { statement, statements } from './statement.ts';
import { id, line, properName, prose, ref } from './text.ts';

export const personaStates = ['proto', 'draft', 'validated', 'retired'] as const;
export const personaKinds = ['buyer', 'user', 'both'] as const;
export const personaRanks = ['primary', 'secondary', 'anti-persona'] as const;

const identity = () => ({
  id: id(),
  name: properName(),
  role: line(),
  state: z.enum(personaStates),
  kind: z.enum(personaKinds).optional(),
  rank: z.enum(personaRanks).optional(),
  summary: line().optional(),
  portrait: portrait().optional(),
  quote: statement().optional(),
  story: prose().optional(),
});

const facts = () => ({
  segments: z.array(ref('segment')).optional(),
  icps: z.array(ref('icp')).optional(),
  buying: buying().optional(),
  demographics: demographics().optional(),
  job: job().optional(),
});

const use = () => ({
  guidance: guidance().optional(),
  cues: statements().optional(),
});

/** A persona file; `extra` holds the fields that the handbook declares for personas. */
export const personaSchema = (extra: ExtraShape = {}) =>
  object('persona', {
    ...identity(),
    ...facts(),
    ...personaTraits(),
    ...personaPractice(),
    ...personaStory(),
    ...use(),
    ...extra,
    ...personaRelations(),
    ...personaGovernance(),
  });

export type PersonaData = z.output<ReturnType<typeof personaSchema>>;
