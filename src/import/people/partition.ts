import type { Resolve } from '../resolve.ts';
import { fieldEvidence, type Judged, judge, type Level, levelOf, type Part, rowOf, type Setting, SOMEBODY } from './evidence.ts';
import { announces, labelEvidence } from './likeness.ts';

type Nested<P> = Omit<Part, 'parts'> & { parts: readonly P[] };

/** Somebody who was found, with the parts that lead down to them. */
export interface Found<P> extends Judged {
  part: P;
  above: readonly P[];
}

/**
 * Finds the people below a part: at every depth it weighs whether a part is somebody itself, or whether somebody stands in
 * each of its parts.
 */
export function peopleBelow<P extends Nested<P>>(root: P, resolve: Resolve, isAnnounced = false): Found<P>[] {
  const levels = levelsOf(root);
  const where = { row: rowOf([root], resolve), depth: 0, above: [], isAnnounced };
  return best(root, where, { levels, resolve }).people;
}

interface Best<P> {
  people: Found<P>[];
  /** How sure it is, on average. */
  score: number;
}

/** Where a part stands in its tree. */
interface Where<P> extends Pick<Setting, 'row' | 'isAnnounced'> {
  depth: number;
  above: readonly P[];
}

interface Whole {
  levels: readonly Level[];
  resolve: Resolve;
}

/** The parts of each depth together: cousins are like one another where groups stand between. */
function levelsOf(root: Part): Level[] {
  const levels: Level[] = [];
  for (let parts: readonly Part[] = [root]; parts.length > 0; parts = parts.flatMap((one) => one.parts)) levels.push(levelOf(parts));
  return levels;
}

const none = levelOf([]);

function best<P extends Nested<P>>(part: P, { row, depth, above, isAnnounced }: Where<P>, whole: Whole): Best<P> {
  const { levels, resolve } = whole;
  const [level, upper] = [levels[depth] ?? none, levels[depth - 1] ?? none];
  const own = judge(part, { level, above: upper, row, parent: above.at(-1)?.label ?? '', isAnnounced }, resolve);
  const below = {
    row: rowOf(part.parts, resolve),
    depth: depth + 1,
    above: [...above, part],
    isAnnounced: isAnnounced || announces(part.label),
  };
  const inner = part.parts.map((one) => best(one, below, whole));
  const likely = likeTheOthers(part, inner, above, resolve);
  const people = likely.length > 1 ? likely : likely.filter(({ score }) => score > SOMEBODY);
  const mean = people.length === 0 ? 0 : people.reduce((sum, { score }) => sum + score, 0) / people.length;
  const self: Found<P>[] = own.score >= SOMEBODY ? [{ part, above, ...own }] : [];
  // Several who are like one another outweigh one whose heading is only a few words.
  // What stands below a name is of one person, unless each part of it is surely somebody.
  const named = (part.label === undefined ? 0 : labelEvidence(part.label, resolve)) >= 2 ? 2 : 0;
  const isSplit = people.length > 1 ? mean + 0.5 >= own.score + named : mean > own.score;
  return people.length > 0 && isSplit ? { people, score: mean } : { people: self, score: own.score };
}

/** Beside people, a part that says less is somebody too: most elements of a list are people, or its label is a name with a field below. */
function likeTheOthers<P extends Nested<P>>(whole: P, inner: readonly Best<P>[], above: readonly P[], resolve: Resolve): Found<P>[] {
  const are = inner.filter(({ people }, at) => people[0]?.part === whole.parts[at]).length;
  const isMost = whole.isList === true && are * 2 >= whole.parts.length;
  if (are === 0) return inner.flatMap(({ people }) => people);
  return whole.parts.flatMap((part, at): Found<P>[] => {
    const { people = [], score = 0 } = inner[at] ?? {};
    if (people.length > 0 || fieldEvidence(part, resolve) < 0.9) return people;
    if (!isMost && (part.label === undefined || labelEvidence(part.label, resolve) < 1)) return people;
    return [{ part, above: [...above, whole], score: Math.max(score, SOMEBODY), reasons: ['siblings'] }];
  });
}
