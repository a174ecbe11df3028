import { coverageOf } from '../facts/coverage.ts';
import { restsOn } from '../facts/evidence.ts';
import type { SegmentOrIcp } from '../facts/relations.ts';
import { recordsOn } from '../facts/research.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fill } from '../languages/index.ts';
import { coverageWords } from '../reading/citations.ts';
import { type View, word } from '../reading/view.ts';

type Kind = Entity<'record'>['data']['kind'];
const kinds: readonly Kind[] = ['interview', 'survey', 'workshop', 'support-feedback', 'staff-feedback', 'analytics', 'desk-study'];

/** On how many people and cases a persona rests, and how much of it does: `D’après 14 entretiens, 612 réponses…`. */
export function groundsWords(view: View, persona: Entity<'persona'>): string[] {
  const targets = restsOn(view.handbook, persona).map(([target]) => target);
  const records = targets.filter((target) => target.kind === 'record');
  return [...fromWords(view, records, targets.length > records.length), coverageSentence(view, persona)].map(held);
}

/** On what a segment or a profile rests; how much of it does, where it claims anything. */
export function segmentGrounds(view: View, target: SegmentOrIcp): string[] {
  const claims = coverageOf(target).claims > 0 ? [coverageSentence(view, target)] : [];
  return [...fromWords(view, recordsOn(view.handbook, target), false), ...claims].map(held);
}

function fromWords(view: View, records: readonly Entity<'record'>[], figures: boolean): string[] {
  const { print } = view.words;
  const counted = kinds.flatMap((kind) => {
    const people = sum(records.filter(({ data }) => data.kind === kind));
    return people > 0 ? [view.formats.count(people, print.sources[kind])] : [];
  });
  const unsized = records.filter(({ data }) => !data.sample?.size).length;
  const all = [
    ...counted,
    ...(unsized > 0 ? [view.formats.count(unsized, print.sources.unsized)] : []),
    ...(figures ? [print.sources.figures] : []),
  ];
  return all.length > 0 ? [word(view, fill(print.from, { list: view.formats.list(all) })).text] : [];
}

/** A sentence in which no number stands apart from what it counts, nor a day from its month and year. */
export function held(sentence: string): string {
  return sentence.replace(/(\d) (?=\p{L})/gu, '$1\u00A0').replace(/(\p{L}) (?=\d{4}(?!\d))/gu, '$1\u00A0');
}

function coverageSentence(view: View, entity: Entity): string {
  const [sentence = '', ...more] = coverageWords(view, coverageOf(entity));
  const whole = more.length > 0 ? `${sentence} (${more.join(', ')})` : sentence;
  return word(view, whole.endsWith('.') ? whole : `${whole}.`).text;
}

function sum(records: readonly Entity<'record'>[]): number {
  return records.reduce((people, { data }) => people + (data.sample?.size ?? 0), 0);
}
