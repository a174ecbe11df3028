import type { Handbook } from '../handbook/handbook.ts';
import { namedBy, type Persona, resolve, type SegmentOrIcp } from './relations.ts';
import { isInUse } from './state.ts';

/** A persona of a segment or an ICP. */
interface Member {
  persona: Persona;
  /** Where the buying group of the ICP names it; nowhere where only the persona names the ICP, and in a segment, which has no group. */
  places: readonly number[];
}

/**
 * The people of a segment or an ICP, retired ones included: those of its buying group in the order of its file, then those whose own
 * file says that they belong there. Each stands once. A buying group may name somebody in several parts: all of them are kept.
 */
export function membersOf(handbook: Handbook, target: SegmentOrIcp): Member[] {
  const places = new Map<Persona, number[]>();
  const group = target.kind === 'icp' ? (target.data.buyingGroup ?? []) : [];
  for (const [at, { persona: id }] of group.entries()) {
    const persona = resolve(handbook, 'persona', id);
    if (persona) places.set(persona, [...(places.get(persona) ?? []), at]);
  }
  for (const persona of namedBy(handbook, target, 'persona', target.kind === 'icp' ? 'icps' : 'segments'))
    if (!places.has(persona)) places.set(persona, []);
  return [...places].map(([persona, at]) => ({ persona, places: at }));
}

/** The same without their parts. */
export function peopleOf(handbook: Handbook, target: SegmentOrIcp): Persona[] {
  return membersOf(handbook, target).map(({ persona }) => persona);
}

/** The people of a segment or an ICP who are in use: whoever counts or shows them means these. */
export function peopleInUse(handbook: Handbook, target: SegmentOrIcp): Persona[] {
  return peopleOf(handbook, target).filter(isInUse);
}
