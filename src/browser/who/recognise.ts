import type { Doubt } from '../../facts/evidence.ts';
import { stemOf, stemsOf } from '../../search/stems.ts';
import { metIn, type Pieces, piecesOf, shareWord } from '../../titles/alike.ts';
import { levelIn, type OwnWork, type Title, type TitleLevel, titleLevels } from '../../titles/kinds.ts';
import { isShort, titleIn } from '../../titles/looks.ts';
import type { Known, KnownPerson, Statement } from './known.ts';

/** What is known of whom one has to do with: words that were typed, and signs that were chosen. */
export interface Asked {
  words: string;
  chosen: ReadonlySet<Statement>;
}

/** Why somebody may be the one: what is written of them, or that their work is the same. */
export type Reason = { statement: Statement } | { title: KnownPerson['titles'][number]['text'] } | { work: 'work' | 'near' };

export interface Candidate {
  person: KnownPerson;
  confidence: 'likely' | 'maybe';
  reasons: Reason[];
}

export interface Recognised {
  /** The title that the words are, where they are one. */
  title?: Title;
  candidates: Candidate[];
  /** Statements that hold some of the words, the nearest first. */
  near: Statement[];
}

/** What a statement is worth by its key; what is not named is worth as much as a statement of a list. */
const WORTH: Readonly<Record<string, number>> = { cues: 1, quote: 1, objections: 1, channels: 0.7, journey: 0.6 };
const OF_LIST = 0.9;
/** A statement weighs less where nothing supports it, or something speaks against it. */
const TRUST: Readonly<Record<Doubt, number>> = { hypothesis: 0.75, contested: 0.4 };
/** A sign that somebody saw is worth more than a word that stands in one. */
const CHOSEN = 1.8;
/** The same title as it is written, words of it that name its work, the same work and level, and the same work alone. */
const WRITTEN = 2.4;
const PART = 2.2;
const SAME = 1.7;
const NEAR = 0.9;
/** What the words of a title are worth elsewhere. */
const OF_TITLE = 0.25;
/** From which score on somebody is named, and from which on nothing speaks against it. Two rare words, or one sign, name; three and more with nobody near convince. */
const MAYBE = 1.4;
const LIKELY = 3;
const AHEAD = 1.5;
/** In long speech some words are met by chance. */
const SHORT = 6;
const EACH_MORE = 0.1;
const MOST = 3;
const MOST_REASONS = 3;
const MOST_NEAR = 60;

/** Whom what is known resembles. Nobody is named where it is not enough to say so. */
export function recognise(known: Known, { words, chosen }: Asked): Recognised {
  const title = titleIn(words, known.titles);
  const pieces = isShort(words) ? piecesOf(words, known.titles, stemOf) : undefined;
  const stems = stemsOf(words);
  // What is a title without doubt is no word that was heard: who is paid does not do the payroll.
  const found = wordsFound(known, title?.sure ? [] : stems);
  const near = [...found.statements.entries()].sort((a, b) => b[1] - a[1]).map(([at]) => known.statements[at]);
  const scores = known.people.map((person, at) => scoreOf({ person, at, found, chosen, title, pieces }));
  const ranked = scores.filter(({ all }) => all > 0).sort((a, b) => b.all - a.all);
  const enough = MAYBE + Math.max(0, stems.length - SHORT) * EACH_MORE;
  const [best, second] = ranked;
  const candidates = ranked
    .filter(({ all }) => all >= enough && all >= (best?.all ?? 0) * 0.55)
    .slice(0, MOST)
    .map(({ person, at, all, heard, job }): Candidate => {
      const isAhead = person === best?.person && all >= LIKELY && all >= (second?.all ?? 0) * AHEAD;
      const likely = isAhead && heard >= MAYBE && known.people.length > 1;
      const spoken = title ? [] : statementsMet(known, found, at, chosen);
      const reasons = [...signsOf(chosen, at), ...spoken].map((statement): Reason => ({ statement }));
      return {
        person,
        confidence: likely ? 'likely' : 'maybe',
        reasons: [...(job ? [job.reason] : []), ...reasons].slice(0, MOST_REASONS),
      };
    });
  return { ...(title && { title }), candidates, near: near.filter((one) => one !== undefined).slice(0, MOST_NEAR) };
}

interface Found {
  /** What each statement is worth by the words that it holds. */
  statements: Map<number, number>;
  /** What each word is worth of each person, at its best. */
  people: Map<number, Map<string, number>>;
}

function wordsFound({ places, statements, spread, people }: Known, stems: readonly string[]): Found {
  const found: Found = { statements: new Map(), people: new Map() };
  for (const stem of stems) {
    // A word that is said of few tells more.
    const rare = Math.log(1 + people.length / (spread.get(stem)?.size ?? 1)) / Math.log(1 + people.length);
    for (const place of places.get(stem) ?? []) {
      const statement = statements[place];
      if (!statement) continue;
      const worth = rare * worthOf(statement);
      found.statements.set(place, (found.statements.get(place) ?? 0) + worth);
      const own = found.people.get(statement.person) ?? new Map<string, number>();
      own.set(stem, Math.max(own.get(stem) ?? 0, worth));
      found.people.set(statement.person, own);
    }
  }
  return found;
}

function worthOf({ key, doubt }: Statement): number {
  return (WORTH[key] ?? OF_LIST) * (doubt ? TRUST[doubt] : 1);
}

interface ToScore {
  person: KnownPerson;
  at: number;
  found: Found;
  chosen: ReadonlySet<Statement>;
  title: Title | undefined;
  pieces: Pieces | undefined;
}

interface Scored extends Pick<ToScore, 'person' | 'at'> {
  all: number;
  /** What of it does not come from a title. */
  heard: number;
  job: ReturnType<typeof jobOf>;
}

function scoreOf({ person, at, found, chosen, title, pieces }: ToScore): Scored {
  const bySigns = signsOf(chosen, at).reduce((sum, one) => sum + CHOSEN * worthOf(one), 0);
  const words = [...(found.people.get(at)?.values() ?? [])].reduce((sum, worth) => sum + worth, 0);
  // A title is met in a persona's titles. That its words stand elsewhere, too, says little.
  const heard = bySigns + words * (title ? OF_TITLE : 1);
  const job = pieces ? jobOf(person, title, pieces) : undefined;
  return { person, at, all: heard + (job?.worth ?? 0), heard, job };
}

function signsOf(chosen: ReadonlySet<Statement>, person: number): Statement[] {
  return [...chosen].filter((one) => one.person === person);
}

/** The statements of somebody that hold most of the words. */
function statementsMet({ statements }: Known, found: Found, person: number, chosen: ReadonlySet<Statement>): Statement[] {
  const met = [...found.statements].flatMap(([place, worth]) => {
    const statement = statements[place];
    return statement?.person === person && !chosen.has(statement) ? [{ statement, worth }] : [];
  });
  const sorted = met.sort((a, b) => b.worth - a.worth);
  return sorted.filter(({ worth }) => worth >= (sorted[0]?.worth ?? 0) * 0.5).map(({ statement }) => statement);
}

/** How far a title is that of somebody: as it is written, whatever it says; else by its work and its level. */
function jobOf(person: KnownPerson, title: Title | undefined, pieces: Pieces): { worth: number; reason: Reason } | undefined {
  const { titles, work } = person;
  const met = titles.map((one) => ({ ...one, how: metIn(pieces, one.pieces) }));
  const same = met.find(({ how }) => how === 'same');
  if (same) return { worth: WRITTEN, reason: { title: same.text } };
  // Who is retired did that once.
  const part = work?.function === 'retired' && title?.function !== 'retired' ? undefined : met.find(({ how }) => how);
  if (part) return { worth: PART, reason: { title: part.text } };
  return title && work && title.function === work.function ? byWork(person, title, work, pieces) : undefined;
}

function byWork({ titles }: KnownPerson, title: Title, work: OwnWork, pieces: Pieces): ReturnType<typeof jobOf> {
  if ((title.role === 'prescriber') !== (work.role === 'prescriber')) return undefined;
  const shared = titles.find((one) => shareWord(pieces, one.pieces));
  if (shared && pieces.parts.size === 1 && pieces.stems.size === 1) return { worth: SAME, reason: { title: shared.text } };
  if (!shared && work.isWide) return undefined;
  const steps = stepsBetween(levelIn(title), work.level);
  if (steps === 0) return { worth: title.sure ? SAME : SAME - 0.1, reason: { work: 'work' } };
  return steps === 1 ? { worth: NEAR, reason: { work: 'near' } } : undefined;
}

/** How far one level is from another; none where one of them is not known. Who is retired has none, and nobody else has. */
function stepsBetween(one: TitleLevel | undefined, other: TitleLevel | undefined): number | undefined {
  if (!one && !other) return 0;
  return one && other ? Math.abs(titleLevels.indexOf(one) - titleLevels.indexOf(other)) : undefined;
}
