import { coverageOf } from '../facts/coverage.ts';
import { restsOn } from '../facts/evidence.ts';
import type { SegmentOrIcp } from '../facts/relations.ts';
import { recordsOn } from '../facts/research.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import { coverageWords } from '../reading/citations.ts';
import { followedBy, plain, spoken, type Text } from '../reading/text.ts';
import { counted, listed, type View, word } from '../reading/view.ts';

type Kind = Entity<'record'>['data']['kind'];
const kinds: readonly Kind[] = ['interview', 'survey', 'workshop', 'support-feedback', 'staff-feedback', 'analytics', 'desk-study'];

/** On how many people and cases a persona rests, and how much of it does: `D’après 14 entretiens, 612 réponses…`. */
export function groundsWords(view: View, persona: Entity<'persona'>): Spoken[] {
  const targets = restsOn(view.handbook, persona).map(([target]) => target);
  const records = targets.filter((target) => target.kind === 'record');
  return [...fromWords(view, records, targets.length > records.length), coverageSentence(view, persona)].map(heldText);
}

/** On what a segment or a profile rests; how much of it does, where it claims anything. */
export function segmentGrounds(view: View, target: SegmentOrIcp): Spoken[] {
  const claims = coverageOf(target).claims > 0 ? [coverageSentence(view, target)] : [];
  return [...fromWords(view, recordsOn(view.handbook, target), false), ...claims].map(heldText);
}

function fromWords(view: View, records: readonly Entity<'record'>[], figures: boolean): Text[] {
  const { print } = view.words;
  const people = kinds.flatMap((kind) => {
    const count = sum(records.filter(({ data }) => data.kind === kind));
    return count > 0 ? [counted(view, count, print.sources[kind])] : [];
  });
  const unsized = records.filter(({ data }) => !data.sample?.size).length;
  const all = [
    ...people,
    ...(unsized > 0 ? [counted(view, unsized, print.sources.unsized)] : []),
    ...(figures ? [word(view, print.sources.figures)] : []),
  ];
  const list = listed(view, all);
  return list ? [word(view, print.from, { list: list.text })] : [];
}

/** A sentence in which no number stands apart from what it counts, nor a day from its month and year. */
export function held(sentence: string): string {
  return sentence.replace(/(\d) (?=\p{L})/gu, '$1\u00A0').replace(/(\p{L}) (?=\d{4}(?!\d))/gu, '$1\u00A0');
}

/** The same of a text. */
export function heldText(text: Text): Spoken {
  return spoken({ ...text, text: held(text.text) });
}

function coverageSentence(view: View, entity: Entity): Text {
  const [sentence = plain(''), ...more] = coverageWords(view, coverageOf(entity));
  const whole = more.length > 0 ? followedBy(sentence, ` (${more.map(({ text }) => text).join(', ')})`) : sentence;
  return whole.text.endsWith('.') ? whole : followedBy(whole, '.');
}

function sum(records: readonly Entity<'record'>[]): number {
  return records.reduce((people, { data }) => people + (data.sample?.size ?? 0), 0);
}
