import type { Item } from '../handbook/claims.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { reservedFor } from '../handbook/readers.ts';
import { valueAt } from '../handbook/value-at.ts';
import { monthsBetween } from '../languages/calendar.ts';
import type { Path } from '../schema/walk.ts';
import { coverageOf } from './coverage.ts';
import { dayOf, findEvidence, targetOf } from './evidence.ts';
import { homesOf, type Persona } from './relations.ts';
import { recordsAsking } from './research.ts';
import { isStale, reviewOf } from './review.ts';

type Evidence = NonNullable<ReturnType<typeof findEvidence>>;

/** What a persona rests on: each reference with the place of its statement. Undefined where its readers may not read all of it, who cannot judge it. */
export function groundsOf(handbook: Handbook, { facts }: Persona): { path: Path; found: Evidence }[] | undefined {
  const references = facts.references.filter(({ kind }) => kind === 'evidence');
  if (references.some(({ id }) => reservedFor(id) !== undefined)) return undefined;
  return references.flatMap(({ path, id }) => {
    const found = findEvidence(handbook, id);
    return found ? [{ path, found }] : [];
  });
}

/** The lists that say what moves somebody and what holds them back. Goals and pains may do without: `open a second shop` is no reason. */
const psychology = ['motivations', 'levers', 'brakes', 'values', 'emotions', 'delights', 'irritants', 'attitudes'] as const;

/** Whether a persona says what somebody does and nothing of why; a few statements have to be there to judge by. */
export function lacksPsychology({ data, facts, withheld = [] }: Persona): boolean {
  const claims = facts.items.filter(({ claim }) => claim).length;
  const isReserved = psychology.some((key) => withheld.includes(key));
  return claims >= 3 && !isReserved && psychology.every((key) => !data[key]?.length);
}

/** Kinds of study that count, and hear nobody. */
const COUNTING: ReadonlySet<string> = new Set(['analytics', 'survey']);

/** Whether a persona rests on figures alone: no verbatim, nothing that somebody said or that was observed in words. */
export function restsOnNumbers(grounds: readonly { found: Evidence }[]): boolean {
  return grounds.length > 1 && grounds.every(({ found }) => isNumber(found));
}

function isNumber({ entity, part }: Evidence): boolean {
  if (part?.kind === 'figure') return true;
  if (part?.kind === 'verbatim') return false;
  if (part?.kind === 'finding')
    return typeof valueAt(entity.data, [...part.path, 'value']) === 'number' && !valueAt(entity.data, [...part.path, 'verbatims']);
  return entity.kind !== 'record' || (COUNTING.has(entity.data.kind) && !entity.data.verbatims?.length);
}

/** The one study that several references of a persona all lead to; undefined where there are more, or a figure of a segment beside it. */
export function onlySource(grounds: readonly { found: Evidence }[]): Extract<Evidence['entity'], { kind: 'record' }> | undefined {
  const [first] = grounds;
  if (!first || grounds.length < 3 || first.found.entity.kind !== 'record') return undefined;
  const { entity } = first.found;
  return grounds.every(({ found }) => found.entity === entity) ? entity : undefined;
}

/** As many reviews in a row without any new evidence are too many: three years where reviews are due each year. */
const REVIEWS_WITHOUT_NEWS = 3;

/** The day of the newest evidence, where that is older than three review periods. */
export function oldEvidence(
  { config }: Handbook,
  { data }: Persona,
  grounds: readonly { found: Evidence }[],
  today: string,
): { date: string; months: number } | undefined {
  const date = newest(grounds.flatMap(({ found }) => dayOf(found) ?? []));
  const months = date === undefined ? 0 : monthsBetween(date, today);
  return date !== undefined && months >= REVIEWS_WITHOUT_NEWS * (data.reviewEvery ?? config.review.every) ? { date, months } : undefined;
}

function newest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** A draft is left this many months before anybody is asked to doubt it. */
const TO_CHALLENGE = 3;

/** For how many months a draft has been in use without anybody contradicting, judging or answering it; undefined where somebody has. */
export function unchallengedFor(persona: Persona, today: string): number | undefined {
  const { data, facts, withheld = [] } = persona;
  const { claims, supported, contested } = coverageOf(persona);
  if (data.state !== 'draft' || !data.created || claims < 3 || supported === 0 || contested > 0 || withheld.includes('validations'))
    return undefined;
  if (data.validations?.some(({ verdict, verdicts }) => verdict || verdicts?.length)) return undefined;
  if (facts.references.some(({ kind }) => kind === 'answered')) return undefined;
  const months = monthsBetween(data.created, today);
  return months >= TO_CHALLENGE ? months : undefined;
}

/** From this many months on after its creation a persona should have changed. */
const TO_CHANGE = 6;

/** A persona of which nothing is newer than its creation, though its people were asked again since, or nobody reviewed it. What is stale is told as such. */
export function standsStill(
  handbook: Handbook,
  persona: Persona,
  grounds: readonly { found: Evidence }[],
  today: string,
): { created: string; studies: number } | undefined {
  const { state, created, reviewed, validations = [] } = persona.data;
  if (!created || state === 'proto' || grounds.length === 0 || isStale(reviewOf(handbook, persona), today)) return undefined;
  if (monthsBetween(created, today) < TO_CHANGE) return undefined;
  const days = [...grounds.flatMap(({ found }) => dayOf(found) ?? []), ...validations.map(({ date }) => date)];
  if (days.some((day) => day > created)) return undefined;
  const studies = homesOf(handbook, persona)
    .flatMap((home) => (home.kind === 'segment' ? recordsAsking(handbook, home) : []))
    .filter(({ data }) => data.date > created);
  const isReviewed = reviewed !== undefined && reviewed > created;
  return isReviewed && studies.length === 0 ? undefined : { created, studies: new Set(studies).size };
}

/** The statements of a persona that an AI wrote, of all that say something of the person. */
export function aiStatements({ data, facts }: Persona): { ai: Item[]; claims: number } {
  const claims = facts.items.filter(({ claim }) => claim);
  return { ai: claims.filter(({ path }) => valueAt(data, [...path, 'ai']) === true), claims: claims.length };
}

/** Whether all studies that a persona cites were made with an AI, and none of them heard anybody word for word. */
export function citesOnlyAi(handbook: Handbook, { facts }: Persona): boolean {
  const cited = facts.references.flatMap(({ kind, id }) => (kind === 'evidence' ? (targetOf(handbook, id) ?? []) : []));
  return cited.length > 0 && cited.every((one) => one.kind === 'record' && one.data.ai?.used === true && !one.data.verbatims?.length);
}
