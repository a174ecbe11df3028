/**
 * The candidate that a misspelt word most likely meant, if one is near enough: within a third of the word's length, at
 * least one change. Case, accents and the difference between `_`, `-` and spaces cost nothing. Digits do not count towards the
 * third, and another number is another thing: `v7` is no slip for `v1`, nor one interview for that of the next month.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const from = fold(word);
  const numbers = numbersIn(from);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(from.replace(/[\d-]/g, '').length / 3)) + 1;
  for (const candidate of candidates) {
    const to = foldedCandidate(candidate);
    if (Math.abs(to.length - from.length) >= bestDistance || numbersIn(to) !== numbers) continue;
    const distance = editDistance(from, to);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1, so that `golas` is one
 * step from `goals`, where Levenshtein counts two. Source: Damerau (1964), in its restricted form.
 */
export function editDistance(a: string, b: string): number {
  let [beforePrevious, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

function numbersIn(word: string): string {
  return (word.match(/\d+/g) ?? []).map(Number).join();
}

const foldedCandidates = new Map<string, string>();

/** The same few keys and ids are candidates again and again. */
function foldedCandidate(candidate: string): string {
  const known = foldedCandidates.get(candidate);
  if (known !== undefined) return known;
  if (foldedCandidates.size > 10_000) foldedCandidates.clear();
  const folded = fold(candidate);
  foldedCandidates.set(candidate, folded);
  return folded;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\s_]+/g, '-');
}
