import { z } from 'zod';
import type { ExtraShape } from './extra-field.ts';
import { keys, object, withRole } from './field.ts';
import { governance } from './governance.ts';
import { itemKey } from './item.ts';
import { oneOrMore, shorthand } from './shorthand.ts';
import { date, id, inline, line, prose, ref } from './text.ts';

export const outcomeResults = ['worked', 'partly', 'failed'] as const;

const identity = () => ({
  id: id(),
  title: line(),
  date: date(),
  departments: oneOrMore(ref('department')).optional(),
  summary: line().optional(),
  decided: prose().optional(),
});

/** Whom a decision was made for, and what it took from what is known of them. */
const grounds = () => ({
  personas: z.array(ref('persona')).optional(),
  segments: z.array(ref('segment')).optional(),
  icps: z.array(ref('icp')).optional(),
  restsOn: z.array(ref('personaStatement')).optional(),
});

/** What was turned down, and why. */
const alternative = () =>
  withRole(shorthand('text', { id: itemKey(), ...keys('alternative', { text: inline(), why: inline().optional() }) }), { item: true });

const outcome = () =>
  object('outcome', {
    result: z.enum(outcomeResults).optional(),
    date: date(),
    text: prose().optional(),
  });

const follow = () => ({
  alternatives: z.array(alternative()).optional(),
  outcome: outcome().optional(),
  reviewOn: date().optional(),
});

/** The keys by which a decision is looked after: it was made on a day, so its outcome is awaited rather than itself reviewed. */
const care = () => {
  const { owner, visibility, aliases, notes } = governance();
  return { owner, visibility, fieldVisibility: z.record(z.string(), ref('audience')).optional(), aliases, notes };
};

/** A decision file; `extra` holds the fields that the handbook declares for decisions. */
export const decisionSchema = (extra: ExtraShape = {}) =>
  object('decision', {
    ...identity(),
    ...grounds(),
    ...follow(),
    ...extra,
    ...care(),
  });

export type DecisionData = z.output<ReturnType<typeof decisionSchema>>;
