import { labelWords } from '../names/label.ts';
import { YEARS } from '../place/ages.ts';
import { headingOf } from '../place/identity.ts';
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
  parts: readonly Part[];
  /** A list: who is like the others of it is one of them. */
  isList?: true;
}

export interface Judged {
  score: number;
  reasons: readonly Reason[];
}

/** What is known of parts of one level: how many of them have each label, and how many are the name of a field themselves. */
export interface Level {
  counts: ReadonlyMap<string, number>;
  most: number;
  parts: number;
}

/** From here on, a part is taken for somebody. */
export const SOMEBODY = 3;

export const AGE = new RegExp(`(?<![\\p{L}\\d])\\d{1,2}[ -]?${YEARS}`, 'iu');

/** What each of many parts has below it. */
export function levelOf(parts: readonly Part[]): Level {
  const counts = new Map<string, number>();
  for (const part of parts) for (const label of new Set(part.labels.map(labelWords))) counts.set(label, (counts.get(label) ?? 0) + 1);
  return { counts, most: Math.max(0, ...counts.values()), parts: parts.length };
}

/** What is known of the parts that stand beside one another: how many there are, how many name a field, and how often each kind is counted. */
export interface Row {
  parts: number;
  fields: number;
  counted: ReadonlyMap<string, number>;
}

/** Looks at parts that stand beside one another, once for all of them. */
export function rowOf(parts: readonly Part[], resolve: Resolve): Row {
  const counted = new Map<string, number>();
  let fields = 0;
  for (const { label } of parts) {
    if (label === undefined) continue;
    if (isSurely(label, resolve)) fields++;
    const kind = countedAs(label);
    if (kind !== undefined) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return { parts: parts.length, fields, counted };
}

/** Weighs what speaks for a part to be about one person. */
export function judge(part: Part, level: Level, row: Row, resolve: Resolve): Judged {
  const reasons: Reason[] = [];
  const because = (reason: Reason, score: number) => {
    if (score > 0) reasons.push(reason);
    return score;
  };
  const label =
    part.label === undefined ? 0 : labelEvidence(part.label, resolve) + amongFields(part.label, row, resolve) + counted(part.label, row);
  const score =
    because('label', label) +
    because('fields', fieldEvidence(part, resolve)) +
    because('siblings', likeOthers(part, level)) +
    because('age', AGE.test(part.words) ? 1.5 : 0) +
    because('words', namedInWords(part) ? 1.5 : 0);
  return { score, reasons };
}

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

/** How many of its labels the other parts of its level have too. */
function likeOthers({ labels }: Part, { counts, most, parts }: Level): number {
  const own = new Set(labels.map(labelWords));
  if (parts < 2 || most < 2 || own.size === 0) return 0;
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
