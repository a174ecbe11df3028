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

/** What follows words in quotes and says who spoke them: a name or a role behind a dash, a name in brackets. */
const SPEAKER = /^[.\s]{0,3}(?:[–—―-]{1,2}\s{0,3}([\p{L}][^\n"“”«»]{0,80})|\((\p{Lu}[^()\n]{0,80})\))[.\s]{0,3}$/u;

/** The words of a text in quotes, typographic or straight, behind which the speaker is typed: `“Trop cher” – Nadège`. */
export function spokenBy(text: string): { words: string; speaker: string } | undefined {
  const open = text[0] ?? '';
  const signs = open === '"' ? '"' : CLOSING[open];
  if (signs === undefined) return undefined;
  // Of several pairs of quotes, the last closes what is said.
  const end = Math.max(...[...signs].map((sign) => text.lastIndexOf(sign)));
  const [, behindDash, inBrackets] = SPEAKER.exec(text.slice(end + 1)) ?? [];
  const speaker = (behindDash ?? inBrackets)?.replace(/[.\s]{1,3}$/, '');
  const words = text.slice(1, end).trim();
  return speaker && words ? { words, speaker } : undefined;
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
