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
 * Whether it is known what guidance does not answer: where it says at least once what it answers, and to who may read all of it; an answer may well stand
 * in what is reserved.
 */
function tellsAnswers(persona: Persona): boolean {
  return answersOf(persona).size > 0 && !persona.withheld?.includes('guidance');
}

/** What guidance could answer and does not. */
export function leftOpen(persona: Persona): Item[] {
  const answers = answersOf(persona);
  return tellsAnswers(persona) ? answerable(persona).filter(({ id }) => id === undefined || !answers.has(id)) : [];
}

/** The barriers of a persona that no guidance answers: these are asked for. */
export function unanswered(persona: Persona): Item[] {
  return leftOpen(persona).filter(({ path }) => path[0] === 'brakes');
}

/** The lists of guidance whose statements may say what they answer. */
const answeringLists: ReadonlySet<unknown> = new Set(['do', 'arguments', 'objections', 'messages', 'content', 'offers']);

/** What guidance says in answer to nothing that is named, where it names something; for who may read all that it could answer. */
export function answeringNothing(persona: Persona): Item[] {
  const isClosed = persona.withheld?.some((key) => answerableLists.has(key));
  if (!tellsAnswers(persona) || isClosed) return [];
  const answering = new Set([...answersOf(persona).values()].flatMap((paths) => paths.map((path) => path.join('.'))));
  return persona.facts.items.filter(
    ({ path }) => path.length === 4 && path[0] === 'guidance' && answeringLists.has(path[2]) && !answering.has(path.join('.')),
  );
}
