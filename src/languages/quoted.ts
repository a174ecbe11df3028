/** As much of what somebody typed as a sentence can quote. */
export function clip(words: string): string {
  return words.length > 50 ? `${words.slice(0, 49).trimEnd()}…` : words;
}

/** The first of some words, and whether there are more of them. */
export function firstOf(words: readonly string[], most: number, end = ''): string {
  return words.slice(0, most).join(', ') + (words.length > most ? '…' : end);
}
