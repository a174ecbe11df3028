/** Shorter words are one slip away from too many others. */
const SHORTEST = 6;

/** The one known word that a word is a slip away from: a letter too many, missing, wrong, or two of them swapped. The first is always right. */
export function wordMeant(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST - 1) return undefined;
  const near = [...known].filter((one) => one.length >= SHORTEST && one[0] === word[0] && isOneSlip(one, word));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two words differ by one slip. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (a.length <= 1 && b.length <= 1) return a !== b;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
