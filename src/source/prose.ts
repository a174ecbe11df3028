/** A key as it is typed in a content file, in whatever language, with its colon right behind it. */
const KEY = /^["']?[a-z]\w{0,40}["']?:(?:\s|$)/;
const PAIR = /^[^:]{1,60}\s?[:：](?:\s|$)/;

/**
 * Whether a text is what somebody wrote in a word processor: it begins with words, has several lines of them at the margin, and not
 * one key of ours.
 */
export function isProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => /^\uFEFF?[^\s#]/.test(line));
  const [first = ''] = lines;
  if (lines.length < 3 || !/^\uFEFF?[\p{L}\d]/u.test(first) || PAIR.test(first)) return false;
  if (lines.some((line) => KEY.test(line))) return false;
  const words = lines.filter((line) => /^[\p{L}\d«“"(]/u.test(line) && !PAIR.test(line));
  return words.length >= 3 || (words.length > 0 && lines.filter((line) => PAIR.test(line)).length >= 2);
}
