import type { Entity, Handbook } from '../handbook/handbook.ts';
import type { SegmentData } from '../schema/segment.ts';
import { restsOn } from './evidence.ts';
import { homesOf, ofHandbook, type Persona, type SegmentOrIcp } from './relations.ts';
import { recordsOn } from './research.ts';
import { reviewOf } from './review.ts';
import { isInUse } from './state.ts';

type Figure = NonNullable<SegmentData['figures']>[number];

/** One measure of a figure, on its day. */
interface Measure {
  date: string;
  value: number;
}

/** Why a persona is to be looked at again before its time, and the segment or ICP of which that came. */
export type RefreshCause =
  | { kind: 'figure'; place: SegmentOrIcp; at: number; figure: Figure; was: Measure; is: Measure }
  /** `isCited` where the persona rests on it already: somebody read it, and may not have read the rest of the page again. */
  | { kind: 'study'; place: SegmentOrIcp; record: Entity<'record'>; isCited: boolean };

/** From this share of what it was on, a figure has moved. */
const MOVED = 0.1;

/**
 * What has happened to the people of a persona since its review, as is known on a day: a figure of a segment or an ICP of theirs that differs
 * by a tenth or more from what it was at the review, and each newer study on one of them. Nobody waits for that of a sketch, of a retired
 * persona, or of one that was never reviewed, which is told as such.
 */
export function refreshCauses(handbook: Handbook, persona: Persona, today: string | undefined): readonly RefreshCause[] {
  const known = found(handbook);
  const key = `${today} ${persona.id}`;
  const causes = known.get(key) ?? findCauses(handbook, persona, today);
  known.set(key, causes);
  return causes;
}

/** The check, Health, the calendar and each page ask for the same. */
const found = ofHandbook(() => new Map<string, readonly RefreshCause[]>());

function findCauses(handbook: Handbook, persona: Persona, today: string | undefined): RefreshCause[] {
  const { last } = reviewOf(handbook, persona);
  if (!last || !today || !isInUse(persona) || persona.data.state === 'proto') return [];
  const cited = new Set<Entity>(restsOn(handbook, persona).map(([target]) => target));
  const studies = new Set<Entity>();
  return homesOf(handbook, persona).flatMap((place): RefreshCause[] => {
    const newer = recordsOn(handbook, place).filter((one) => one.data.date > last && one.data.date <= today && !studies.has(one));
    for (const one of newer) studies.add(one);
    return [
      ...movedFigures(place, last, today),
      ...newer.map((record) => ({ kind: 'study' as const, place, record, isCited: cited.has(record) })),
    ];
  });
}

/** The day on which a cause came up, `YYYY-MM-DD`. */
export function dayOfCause(cause: RefreshCause): string {
  return cause.kind === 'figure' ? cause.is.date : cause.record.data.date;
}

function movedFigures(place: SegmentOrIcp, last: string, today: string): RefreshCause[] {
  return (place.data.figures ?? []).flatMap((figure, at): RefreshCause[] => {
    const was = measureOn(figure, last);
    const is = measureOn(figure, today);
    return was && is && hasMoved(was.value, is.value) ? [{ kind: 'figure', place, at, figure, was, is }] : [];
  });
}

/** What a figure was on a day: the last of its measures until then; undefined where it had none. */
function measureOn({ date, value, series = [] }: Figure, day: string): Measure | undefined {
  return [...series, { date, value }].filter((one) => one.date <= day).reduce<Measure | undefined>(later, undefined);
}

/** The figure itself comes after its series, and has the last word on its day. */
function later(known: Measure | undefined, next: Measure): Measure {
  return known && known.date > next.date ? known : next;
}

/**
 * Whether a value differs by a tenth or more from what it was, by the size of what it was: a loss of 100 that becomes one of 89 has moved
 * as a gain would have. Of nothing, whatever is not nothing is more than a tenth away.
 */
export function hasMoved(was: number, is: number): boolean {
  // A tenth of 1.1 is no number that a computer can write.
  return was === 0 ? is !== 0 : Math.abs(is - was) >= (MOVED - 1e-9) * Math.abs(was);
}
