import type { Item } from '../handbook/claims.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Path } from '../schema/walk.ts';
import { append, type Persona } from './relations.ts';

/** The lists of a persona whose statements guidance may answer: what holds the person back, and what sets them going. */
const answerableLists: ReadonlySet<unknown> = new Set(['brakes', 'painPoints', 'irritants', 'levers']);

/** The statements of a file that guidance may answer. */
export function answerable({ facts }: Pick<Entity, 'facts'>): Item[] {
  return facts.items.filter(({ path }) => path.length === 2 && answerableLists.has(path[0]));
}

const known = new WeakMap<Persona, ReadonlyMap<string, Path[]>>();

/** What guidance says in answer to the statements of a persona: the places of the answers, by the id of what they answer. */
export function answersOf(persona: Persona): ReadonlyMap<string, Path[]> {
  const before = known.get(persona);
  if (before) return before;
  const answers = new Map<string, Path[]>();
  for (const { kind, id, path } of persona.facts.references)
    if (kind === 'answered') append(answers, id, path.slice(0, path.lastIndexOf('answers')));
  known.set(persona, answers);
  return answers;
}

/**
 * The barriers of a persona that no guidance answers. They are asked for where guidance says at least once what it answers, and of who may
 * read all of it: an answer may well stand in what is reserved.
 */
export function unanswered(persona: Persona): Item[] {
  const answers = answersOf(persona);
  if (answers.size === 0 || persona.withheld?.includes('guidance')) return [];
  return answerable(persona).filter(({ path, id }) => path[0] === 'brakes' && (id === undefined || !answers.has(id)));
}
