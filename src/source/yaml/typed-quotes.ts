/** What closes each quote that word processors and keyboards type in place of a straight one. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '‘': "’'",
  '‚': "‘’'",
};

/** A text between quotes that were typed around the whole of it. */
interface TypedQuotes {
  open: string;
  /** Empty where nothing closes the first. */
  close: string;
  inner: string;
}

/**
 * Finds typographic quotes around a whole text, as in `“Elle achète le soir”` or `« Trop cher ! »`, or before one that nothing closes.
 * Undefined where they belong to some of its words, as in `« Oui », dit-elle`.
 */
export function typedQuotes(text: string): TypedQuotes | undefined {
  const open = text[0] ?? '';
  const signs = CLOSING[open];
  if (signs === undefined) return undefined;
  const closings = closingPlaces(text, open, signs);
  const [first] = closings;
  if (first === undefined) return { open, close: '', inner: text.slice(1).trim() };
  // A full stop after the last quote is that of the sentence.
  const after = text.slice(first + 1);
  if (closings.length > 1 || !/^[.!?…\s]*$/u.test(after)) return undefined;
  return { open, close: text[first] ?? '', inner: text.slice(1, first).trim() + after.trim() };
}

/** A text without the typographic quotes around it, which straight ones replace. */
export function withoutTypedQuotes(text: string): string {
  const { inner } = typedQuotes(text) ?? { inner: '' };
  return inner === '' ? text : inner;
}

/** Where quotes close that were open at the start, or after that: a later pair is one of its own. */
function closingPlaces(text: string, open: string, signs: string): number[] {
  const found: number[] = [];
  let depth = 1;
  for (let at = 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (signs.includes(sign) && !isApostrophe(text, at)) {
      depth--;
      if (depth <= 0) found.push(at);
    } else if (sign === open) depth = Math.max(depth, 0) + 1;
  }
  return found;
}

/** The sign between two letters is part of a word. */
function isApostrophe(text: string, at: number): boolean {
  return /^['’]$/.test(text[at] ?? '') && /^\p{L}.\p{L}$/u.test(text.slice(at - 1, at + 2));
}
