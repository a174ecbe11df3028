/**
 * The candidate that a misspelt word most likely meant, if one is near enough: within a third of the word's length, at
 * least one change. Case, accents and the difference between `_`, `-` and spaces cost nothing. Digits do not count towards the
 * third, and another number is another thing: `v7` is no slip for `v1`, nor one interview for that of the next month.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const from = folded(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(from.text.replace(/[\d-]/g, '').length / 3)) + 1;
  for (const candidate of candidates) {
    const to = foldedCandidate(candidate);
    if (leastDistance(from, to) >= bestDistance || to.numbers !== from.numbers) continue;
    const distance = editDistance(from.text, to.text, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1, so that `golas` is one
 * step from `goals`, where Levenshtein counts two. No more than `limit` are counted. Source: Damerau (1964), in its restricted form.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const rowOf = () => Array.from({ length: b.length + 1 }, (_, j) => j);
  let [beforePrevious, previous, current] = [rowOf(), rowOf(), rowOf()];
  for (let i = 1; i <= a.length; i++) {
    let least = i;
    current[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // No step is taken back.
    if (least >= limit) return limit;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(limit, previous[b.length] ?? 0);
}

/** A word as it is compared. */
interface Folded {
  text: string;
  numbers: string;
  /** One bit for each letter that it holds, of which some share one. */
  letters: number;
}

/** What two words differ by at least: a change makes up for one letter of length, or for one that the other word lacks. */
function leastDistance(a: Folded, b: Folded): number {
  return Math.max(Math.abs(a.text.length - b.text.length), bitsIn(a.letters & ~b.letters), bitsIn(b.letters & ~a.letters));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

const foldedCandidates = new Map<string, Folded>();

/** The same few keys and ids are candidates again and again. */
function foldedCandidate(candidate: string): Folded {
  const known = foldedCandidates.get(candidate);
  if (known !== undefined) return known;
  if (foldedCandidates.size > 10_000) foldedCandidates.clear();
  const fresh = folded(candidate);
  foldedCandidates.set(candidate, fresh);
  return fresh;
}

function folded(word: string): Folded {
  const text = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\s_]+/g, '-');
  const numbers = (text.match(/\d+/g) ?? []).map(Number).join();
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return { text, numbers, letters };
}
