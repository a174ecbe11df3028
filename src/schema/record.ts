import { z } from 'zod';
import type { ExtraShape } from './extra-field.ts';
import { object, withRole } from './field.ts';
import { finding } from './finding.ts';
import { governance } from './governance.ts';
import { aiUse, consent, participant, sample } from './record-conduct.ts';
import { date, id, line, prose, ref } from './text.ts';
import { verbatim } from './verbatim.ts';

export const recordKinds = ['interview', 'survey', 'workshop', 'support-feedback', 'staff-feedback', 'analytics', 'desk-study'] as const;

const identity = () => ({
  id: id(),
  title: line(),
  kind: z.enum(recordKinds),
  date: date(),
  summary: line().optional(),
});

const conduct = () => ({
  method: prose().optional(),
  guide: ref('guide').optional(),
  source: ref('source').optional(),
  sample: sample().optional(),
  participants: z.array(participant()).optional(),
  segments: z.array(ref('segment')).optional(),
});

const results = () => ({
  findings: z.array(withRole(finding(), { citable: 'finding' })).optional(),
  verbatims: z.array(verbatim()).optional(),
});

/** The keys by which a record is looked after: the research took place once, so it is kept or deleted rather than reviewed. */
const care = () => {
  const { owner, visibility, aliases, notes } = governance();
  return {
    consent: consent().optional(),
    keepUntil: date().optional(),
    ai: aiUse().optional(),
    owner,
    visibility,
    aliases,
    notes,
  };
};

/** A research record file; `extra` holds the fields that the handbook declares for records. */
export const recordSchema = (extra: ExtraShape = {}) =>
  object('record', {
    ...identity(),
    ...conduct(),
    ...results(),
    ...extra,
    ...care(),
  });

// `Record` is TypeScript's own.
export type RecordData = z.output<ReturnType<typeof recordSchema>>;
