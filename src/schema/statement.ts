import { z } from 'zod';
import { evidence } from './evidence.ts';
import { keys, withRole } from './field.ts';
import { shorthand } from './shorthand.ts';
import { id, inline } from './text.ts';

export const priorities = ['high', 'medium', 'low'] as const;

/** The keys that every statement may carry. */
const base = () =>
  keys('statement', {
    id: id().optional(),
    text: inline(),
    priority: z.enum(priorities).optional(),
    evidence: z.array(evidence()).optional(),
    ai: z.boolean().optional(),
    note: inline().optional(),
  });

/** Without it, a list that adds no keys would be typed as one that takes any. */
type NoMore = Record<never, never>;

/** One item of any list of texts: a plain string, or an object with `text` and more. `more` adds keys of the list's own. */
export const statement = <S extends z.ZodRawShape = NoMore>(more: S = {} as S) =>
  withRole(shorthand('text', { ...base(), ...more }), { statement: true, item: true });

/** A list of statements that say something of the person: each counts in coverage. */
export const claims = <S extends z.ZodRawShape = NoMore>(more?: S) => z.array(withRole(statement(more), { claim: true }));

/** A list of statements that advise or describe, and need no evidence. */
export const statements = <S extends z.ZodRawShape = NoMore>(more?: S) => z.array(statement(more));

export type StatementData = z.output<ReturnType<typeof statement<NoMore>>>;
