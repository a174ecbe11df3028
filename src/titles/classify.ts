import type { Title, TitleFunction, TitleRole } from './kinds.ts';
import { read } from './read.ts';
import type { Meaning, Table } from './table.ts';
import { titleWords } from './words.ts';

/** The work that a title names, and whether that is no guess. */
interface Work extends Meaning {
  function: TitleFunction;
}

/**
 * What a job title says of the work, of how much somebody answers for, and of their likeliest part in a purchase: in French, English or
 * German, of a woman or a man, by a table of all. What it does not say is left out, and what is a guess is not sure.
 */
export function classifyTitle(text: string, table: Table): Title {
  const { head, tail, near } = titleWords(text);
  const first = read(table, head);
  const rest = read(table, tail);
  const apart = first.said.find(isNoWork) ?? rest.said.find(({ function: named }) => near && named === 'retired');
  if (apart) return titleFrom(apart, apart, true);
  const level = levelOf(first.said) ?? (near ? levelOf(rest.said) : undefined);
  const [own, others] = [worksIn(first.said), worksIn(rest.said)];
  const work = workOf(own, first.said, level) ?? furtherWork(others, near);
  const agree = own.every(({ weak, function: named }) => weak || named === work?.function);
  const sure = level?.sure === true && work?.sure === true && agree && first.isWhole;
  return titleFrom(level, work && inTrade(work, level, [...own, ...others]), sure);
}

/** Who is retired or studies is that before all else. */
function isNoWork({ function: named, level }: Meaning): boolean {
  return named === 'retired' || (named === 'student' && level === 'apprentice');
}

/** Who learns does, whatever else is named; then the first that answers for more than its own work, as titles of both languages begin or end with it. */
function levelOf(said: readonly Meaning[]): Meaning | undefined {
  const levels = said.filter(({ level }) => level);
  return (
    levels.find(({ level }) => level === 'apprentice') ??
    levels.find(({ level }) => level !== 'specialist') ??
    levels.find(({ weak }) => !weak) ??
    levels[0]
  );
}

function worksIn(said: readonly Meaning[]): Work[] {
  return said.flatMap((one) => (one.function ? [{ ...one, function: one.function }] : []));
}

/** The work that the word for the level names itself, else what follows it, as in French, else what stands before it, as in English. */
function workOf(works: readonly Work[], said: readonly Meaning[], level: Meaning | undefined): Work | undefined {
  const strong = works.filter(({ weak }) => !weak);
  const at = level ? said.indexOf(level) : 0;
  const own = level?.function && !level.weak ? works.find((one) => one.function === level.function) : undefined;
  const isBehind = (one: Work) => said.findIndex((each, i) => i >= at && each.function === one.function && each.weak === one.weak) >= 0;
  return own ?? strong.find(isBehind) ?? strong.at(-1) ?? works.find(isBehind) ?? works.at(-1);
}

/** What is only named with whom somebody works for: a guess, unless it stands behind a comma. */
function furtherWork(works: readonly Work[], near: boolean): Work | undefined {
  const found = works.find(({ weak }) => !weak) ?? works[0];
  return found && { ...found, sure: found.sure && near && !found.weak };
}

/** Who runs a shop or a workshop is of the trade. */
function inTrade(work: Work, level: Meaning | undefined, works: readonly Work[]): Work {
  return work.function === 'management' && level?.level === 'executive' && works.some((one) => one.function === 'craft')
    ? { ...work, function: 'craft' }
    : work;
}

function titleFrom(level: Meaning | undefined, work: Work | Meaning | undefined, sure: boolean): Title {
  const named = {
    ...(work?.function && { function: work.function }),
    ...(level?.level ? { level: level.level } : work?.level && { level: work.level }),
  };
  // Who learns has no part of those that they learn from.
  const role = (named.level === 'apprentice' ? undefined : (level?.role ?? work?.role)) ?? roleOf(named);
  return { ...named, ...(role && { role }), sure };
}

/** The part in a purchase that goes with the work and the level, where the words name none of their own. */
function roleOf({ function: named, level }: Omit<Title, 'sure'>): TitleRole | undefined {
  if (!named && !level) return undefined;
  if (level === 'assistant' || level === 'apprentice') return 'end-user';
  if (named === 'procurement') return 'buyer';
  if (level === 'executive' || level === 'director') return 'decision-maker';
  return level === 'manager' ? 'influencer' : 'end-user';
}
