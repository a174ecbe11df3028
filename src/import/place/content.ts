import type { NameMatch } from '../names/names.ts';
import { type TreeEntry, type TreeItem, unnamed } from '../tree.ts';
import type { Builder } from './builder.ts';
import { profileOf } from './identity.ts';
import { shapeOf } from './shape.ts';

/** `As a gardener, I want to…`, in the languages that we know. */
const WANTS =
  /^\W*(?:as an? .{2,80}?,? (?:i|we) (?:want|need|would like|can|wish)|en tant qu(?:e|\u2019|').{2,80}?,? (?:je|nous) |als .{2,80}?,? (?:möchte|will|brauche) ich )/i;
/** `07:40`, `8 h 30`, `7 am`. */
const TIMED = /^\W*\d{1,2}\s?(?:[:h]\s?\d{0,2}|am|pm|uhr)(?!\p{L})/iu;
const SPOKEN = /^[*_]*[«“„"].{8,300}[»”“"][*_]*\s*[.]?$/s;

/** Whether a text is a quotation from its first sign to its last. */
export const isSpoken = (text: string): boolean => SPOKEN.test(text.trim());

/** A line in italics from end to end, which somebody says of themselves. */
const EMPHASISED = /^(?:\p{Extended_Pictographic}\p{M}? ?){0,3}([*_])(?![*_\s])([^*_\n]{8,300})\1$/u;
const ONESELF =
  /(?<![\p{L}])(?:I|I['’]\p{L}+|me|my|we|our|us|je|j['’]\p{L}+|moi|mon|ma|mes|nous|notre|ich|mich|mir|mein\p{L}*|wir|uns)(?!\p{L})/iu;
/** A sentence that goes on with another one. */
const SENTENCES = /[.!?…]["»”]?\s+["«“]?\p{Lu}/u;

const isSaidOfOneself = (text: string) => ONESELF.test(EMPHASISED.exec(text.trim())?.[2] ?? '');

const QUOTATION = /[«“"]\s?(\p{Lu}[^«»“”"]{15,300}[.!?…])\s?[»”"]/gu;

/** The one sentence that a text quotes. */
export function saidIn(text: string): string | undefined {
  const [only, ...more] = text.matchAll(QUOTATION);
  return more.length === 0 ? only?.[1] : undefined;
}

/** What a part says by its shape alone, where its heading names no field. */
export function byContent({ path, items }: TreeEntry, { data }: Pick<Builder, 'data'>): NameMatch | undefined {
  if (items.length === 0) return undefined;
  const texts = items.map(({ text }) => text.trim());
  if (texts.every((text) => WANTS.test(text))) return { target: 'jobsToBeDone', sure: 'shape' };
  if (texts.length > 1 && texts.every((text) => TIMED.test(text))) return { target: 'dayInLife', sure: 'shape' };
  const [only = ''] = texts;
  if (texts.length === 1 && path.length <= 1 && SPOKEN.test(only) && data.quote === undefined) return { target: 'quote', sure: 'shape' };
  if (texts.length === 1 && data.summary === undefined && isProfile(items[0])) return { target: 'summary', sure: 'shape' };
  return undefined;
}

/** What a sentence between quotation marks is often taken for. */
const QUOTABLE = /^(?:story|summary|values|guidance\..*Words|guidance\..*messages)$/;

/** A match, or the other field that its label may name where the content has the form of that one. */
export function fitting(match: NameMatch | undefined, { path, items }: TreeEntry): NameMatch | undefined {
  if (!match) return undefined;
  if (match.target === 'story' && path.at(-1) === unnamed.intro && items.length === 1) {
    if (isProfile(items[0])) return { target: 'summary', sure: 'shape' };
    if (isSaidOfOneself(items[0]?.text ?? '')) return { target: 'quote', sure: 'shape' };
  }
  // « Jobs » are what somebody has to get done, where they are sentences.
  if (match.target === 'job' && items.every(({ text }) => text.split(/\s+/, 7).length > 4))
    return { target: 'jobsToBeDone', sure: 'shape' };
  // A paragraph under « About » is no summary in one sentence.
  if (match.target === 'summary' && match.sure !== 'title' && !isOneSentence(items)) return { target: 'story', sure: match.sure };
  // Who speaks is quoted, whatever the usual name of a heading like « In her words » means elsewhere.
  if (areSpoken(items) && QUOTABLE.test(match.target) && (match.sure !== 'title' || match.target === 'summary'))
    return { target: 'quote', sure: 'shape' };
  if (match.also === undefined || items.length !== 1) return match;
  const [item] = items;
  const isFact = item !== undefined && !item.listed && item.inner.length === 0 && item.text.length < 80;
  const isList = !['text', 'statement'].includes(shapeOf(match.target).kind);
  return isFact && isList ? { ...match, target: match.also } : match;
}

const isOneSentence = (items: readonly TreeItem[]) => items.length === 1 && !SENTENCES.test(items[0]?.text ?? '');

const areSpoken = (items: readonly TreeItem[]) =>
  items.length === 1 && items[0] !== undefined && items[0].inner.length === 0 && SPOKEN.test(items[0].text.trim());

/** One line that says who somebody is: `41 ans, infirmière libérale, Saint-Brieuc`. */
const isProfile = (item: TreeItem | undefined) =>
  item !== undefined &&
  item.inner.length === 0 &&
  item.text.length < 200 &&
  !item.text.includes('\n') &&
  !SENTENCES.test(item.text) &&
  profileOf(item.text) !== undefined;
