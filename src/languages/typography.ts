const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

const TO_SET = /['";!?:«»\d]/;
const TO_SET_IN_GERMAN = /['"\d]|\p{L}\. \p{L}| …/u;
const STRAIGHT_QUOTES = /(^|[\s(])"([^"\n]+)"(?=[\s.,;:!?)]|$)/g;

/**
 * Sets a text as a printer of its language would. French: curly apostrophes, « quotes », a narrow no-break space before
 * `; ! ?` and inside quotes, a no-break space before a colon, and none of these breaking a line; numbers keep their unit.
 * Only spaces that stand are changed: nothing is added to a text that lacks them, such as an address.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale. German: „quotes“, a narrow no-break space inside
 * `z. B.` and before `%`, and an ellipsis that begins no line. Source: DIN 5008.
 */
export function typeset(text: string, language: string): string {
  // Most texts hold nothing to set, and a page is made of hundreds.
  const isGerman = language.startsWith('de');
  if (!(isGerman ? TO_SET_IN_GERMAN : TO_SET).test(text)) return text;
  const curly = text.includes("'") ? text.replace(/(\p{L}|\d)'(?=\p{L}|\d)/gu, '$1’') : text;
  if (isGerman) return typesetGerman(curly);
  return language.startsWith('fr') ? typesetFrench(curly) : curly;
}

/** A heading as it stands within a sentence: `objectifs`, `goals`. German writes a noun with its capital wherever it stands: `Ziele`. */
export function withinSentence(heading: string, language: string): string {
  return language.startsWith('de') ? heading : heading.charAt(0).toLocaleLowerCase(language) + heading.slice(1);
}

function typesetGerman(text: string): string {
  return text
    .replace(STRAIGHT_QUOTES, '$1„$2“')
    .replace(/(?<![\p{L}\d])(\p{L}\.)[ \u00A0](?=\p{L}{1,2}\.)/gu, `$1${NARROW_NO_BREAK}`)
    .replace(/ …/g, `${NO_BREAK}…`)
    .replace(/(\d)[ \u00A0](?=[%‰€$£°])/g, `$1${NARROW_NO_BREAK}`);
}

function typesetFrench(text: string): string {
  let set = text;
  // A text has one or two of these at most: looking for a character is cheaper than trying a pattern everywhere.
  if (set.includes('"')) set = set.replace(STRAIGHT_QUOTES, `$1«${NARROW_NO_BREAK}$2${NARROW_NO_BREAK}»`);
  if (/[;!?»]/.test(set)) set = set.replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+([;!?»])/g, `${NARROW_NO_BREAK}$1`);
  if (set.includes('«')) set = set.replace(/«[ \u00A0\u202F]+/g, `«${NARROW_NO_BREAK}`);
  if (set.includes(':')) set = set.replace(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+:(?=\s|$)/g, `${NO_BREAK}:`);
  if (!/\d/.test(set)) return set;
  return set.replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK}`).replace(/(\d)[ \u00A0](?=[%€$£°])/g, `$1${NARROW_NO_BREAK}`);
}
