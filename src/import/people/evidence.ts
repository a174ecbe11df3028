import { languages } from '../../languages/index.ts';
import { labelWords } from '../names/label.ts';
import { YEARS } from '../place/ages.ts';
import { isSpoken } from '../place/content.ts';
import { anyOf, headingOf, profileOf } from '../place/identity.ts';
import type { Resolve } from '../resolve.ts';
import type { Reason } from '../tree.ts';
import { labelEvidence } from './likeness.ts';

/** A part of a source below which somebody may stand: a file, a heading, a slide, a key, an element of a list. */
export interface Part {
  /** The heading or key above it. */
  label?: string;
  /** The labels straight below it: headings, keys, words in bold, first cells of tables. */
  labels: readonly string[];
  /** Some of its own words. */
  words: string;
  /** The form of what stands straight below it: `quote text list`. */
  form?: string;
  parts: readonly Part[];
  /** A list: who is like the others of it is one of them. */
  isList?: true;
}

export interface Judged {
  score: number;
  reasons: readonly Reason[];
}

/** What is known of parts of one level: how many of them have each label straight below, and each form. */
export interface Level {
  counts: ReadonlyMap<string, number>;
  /** How many have a part of each label below. */
  heads: ReadonlyMap<string, number>;
  forms: ReadonlyMap<string, number>;
  most: number;
  parts: number;
}

/** From here on, a part is taken for somebody. */
export const SOMEBODY = 3;

export const AGE = new RegExp(`(?<![\\p{L}\\d])\\d{1,2}[ -]?${YEARS}`, 'iu');

/** What each of many parts has below it. */
export function levelOf(parts: readonly Part[]): Level {
  const [counts, heads, forms] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const part of parts) {
    for (const label of labelsOf(part)) counts.set(label, (counts.get(label) ?? 0) + 1);
    for (const label of labelsOf({ ...part, labels: part.parts.flatMap((one) => one.label ?? []) }))
      heads.set(label, (heads.get(label) ?? 0) + 1);
    if (part.form) forms.set(part.form, (forms.get(part.form) ?? 0) + 1);
  }
  return { counts, heads, forms, most: Math.max(0, ...counts.values()), parts: parts.length };
}

/** The labels below a part, without its own name: “What Clara needs” below “Clara” is what others need below theirs. */
function labelsOf({ label = '', labels }: Part): Set<string> {
  return new Set(labels.map((one) => withoutName(one, label)));
}

function withoutName(label: string, above: string): string {
  const [first = ''] = above.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}\p{L}+/u.test(word));
  const words = labelWords(label);
  if (first === '' || words === labelWords(above)) return words;
  const name = labelWords(first);
  return words
    .split(' ')
    .filter((word) => word !== name && word !== `${name}s`)
    .join(' ');
}

/** What is known of the parts that stand beside one another: how many there are, how many name a field, and how often each kind is counted. */
export interface Row {
  parts: number;
  fields: number;
  counted: ReadonlyMap<string, number>;
}

/** Where a part stands. */
export interface Setting {
  /** Those of its depth. */
  level: Level;
  /** Those of the depth above. */
  above: Level;
  row: Row;
  /** The label of what it stands in. */
  parent: string;
  /** A title above says that people follow. */
  isAnnounced: boolean;
}

/** Looks at parts that stand beside one another, once for all of them. */
export function rowOf(parts: readonly Part[], resolve: Resolve): Row {
  const counted = new Map<string, number>();
  let fields = 0;
  for (const part of parts) {
    const { label } = part;
    if (label === undefined) continue;
    if (isField(part, resolve)) fields++;
    const kind = countedAs(label);
    if (kind !== undefined) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return { parts: parts.length, fields, counted };
}

/** Weighs what speaks for a part to be about one person. */
export function judge(part: Part, setting: Setting, resolve: Resolve): Judged {
  const reasons: Reason[] = [];
  const because = (reason: Reason, score: number) => {
    if (score > 0) reasons.push(reason);
    return score;
  };
  const label = because('label', labelledAs(part, setting, resolve));
  const told =
    because('fields', fieldEvidence(part, resolve)) +
    because('siblings', likeOthers(part, setting.level)) +
    because('age', saysAge(part.words) ? 1.5 : 0) +
    because('words', toldOf(part));
  // A chapter stands below such a title as well: what is told of nobody is not told of somebody there.
  const score = label + told + (setting.isAnnounced && told >= 1 ? 1.5 : 0);
  return { score, reasons };
}

/** Whether a part is what its label names: « Driver » with goals and frustrations below is somebody. */
function isField({ label = '', labels }: Part, resolve: Resolve): boolean {
  return isSurely(label, resolve) && fieldsOf(labels, resolve).size < 2;
}

/** What the label of a part says, where it stands. */
function labelledAs(part: Part, { above, row, parent }: Setting, resolve: Resolve): number {
  const { label } = part;
  if (label === undefined || (isSurely(label, resolve) && !isField(part, resolve))) return 0;
  const words = withoutName(label, parent);
  // What stands below several is what is told of each.
  const recurring = words !== '' && (above.heads.get(words) ?? 0) > 1 ? -5 : 0;
  return labelEvidence(label, resolve) + amongFields(label, row, resolve) + counted(label, row) + recurring;
}

/** `34 years old`, or a line that begins as a profile does: `42, two children`. */
const saysAge = (words: string): boolean => AGE.test(words) || words.split('\n', 12).some((line) => profileOf(line.trim()) !== undefined);

/** The distinct fields that are named below; who has a name or a role there is somebody. */
export function fieldEvidence({ labels, parts }: Part, resolve: Resolve): number {
  const direct = fieldsOf(labels, resolve);
  const deeper = fieldsOf(
    parts.flatMap((part) => (isSurely(part.label ?? '', resolve) || part.parts.length === 0 ? part.labels : [])),
    resolve,
  );
  let sum = 0;
  for (const [target, weight] of direct) sum += weight * (target === 'name' || target === 'role' ? 1.5 : 1);
  for (const [target, weight] of deeper) if (!direct.has(target)) sum += weight * 0.4;
  return Math.min(6, sum);
}

function fieldsOf(labels: readonly string[], resolve: Resolve): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) {
    const match = resolve([label]);
    if (!match || match.inherited || match.target === 'notes') continue;
    found.set(match.target, Math.max(found.get(match.target) ?? 0, match.sure === 'near' ? 0.5 : 1));
  }
  return found;
}

export const isSurely = (label: string, resolve: Resolve): boolean => {
  const match = label === '' ? undefined : resolve([label]);
  return match !== undefined && !match.inherited && match.sure !== 'near';
};

/** Who stands among the names of fields is one of them. */
function amongFields(label: string, { parts, fields }: Row, resolve: Resolve): number {
  const others = parts - 1;
  const ofOthers = fields - (isSurely(label, resolve) ? 1 : 0);
  return others > 0 && ofOthers * 2 >= others ? -3 : 0;
}

/** `Use case 1`, `Use case 2`: what is counted under another name than persona is no person. */
function counted(label: string, row: Row): number {
  const kind = countedAs(label);
  if (kind === undefined || headingOf(label).said === 'persona') return 0;
  return (row.counted.get(kind) ?? 0) > 1 ? -3 : -1;
}

function countedAs(label: string): string | undefined {
  return /^(\p{L}[\p{L} ’'-]{2,30}?)\s*(?:n[°o]\s*)?#?\d+\b/iu.exec(label)?.[1]?.toLowerCase();
}

/** How many of its labels the other parts of its level have too; without any labels, whether others have its form. */
function likeOthers(part: Part, { counts, forms, most, parts }: Level): number {
  const own = labelsOf(part);
  if (parts < 2) return 0;
  if (own.size === 0) return part.form?.includes(' ') && (forms.get(part.form) ?? 0) > 1 ? 1 : 0;
  if (most < 2) return 0;
  let shared = 0;
  for (const label of own) shared += ((counts.get(label) ?? 1) - 1) / (most - 1);
  const share = shared / own.size;
  return own.size === 1 ? share * 1.5 : share * 2.5;
}

/** `Clara`, and below: “Clara works in Lyon”. */
function namedInWords({ label, words }: Part): boolean {
  if (!label || !words) return false;
  const { name, short = name, behind = '' } = headingOf(label);
  return [short, behind].some((side) => {
    const [typed = ''] = side.split(/\s+/);
    // Headings may shout.
    const first = /^\p{Lu}{3,}$/u.test(typed) ? typed.charAt(0) + typed.slice(1).toLowerCase() : typed;
    return /^\p{Lu}\p{Ll}{2,}$/u.test(first) && new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(words);
  });
}

const PRONOUNS = anyOf(Object.values(languages).flatMap(({ typed }) => typed.people.pronouns));
const SPOKEN_OF = new RegExp(`(?<!\\p{L})(?:${PRONOUNS})(?!\\p{L})`, 'iu');

/** Whether a text speaks of somebody as “she” or “he”. */
export const spokenOf = (text: string): boolean => SPOKEN_OF.test(text);

/** Whoever is spoken of as “she” is somebody, and whoever speaks is. That a text has its title in its words says less. */
function toldOf(part: Part): number {
  const isSpokenOf = spokenOf(part.words) || part.words.split('\n', 12).some(isSpoken);
  return (namedInWords(part) ? 0.75 : 0) + (isSpokenOf ? 0.75 : 0);
}
