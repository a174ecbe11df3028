import { stringify } from 'yaml';

/** Texts keep their lines, and what is quoted is quoted as in JSON. */
const options = { lineWidth: 0, blockQuote: 'literal', doubleQuotedAsJSON: true, aliasDuplicateObjects: false } as const;

/**
 * A key and its value as the lines that the library writes of them. Most values are words and lists of words, which are put down
 * as they are: the library makes a tree of nodes of each of them, and tens of thousands of personas take it many seconds.
 */
export function yamlOf(key: string, value: unknown): string {
  const plain = pair(key, value, '');
  return plain === undefined ? stringify({ [key]: value }, options) : `${plain}\n`;
}

/** Whether a value ends in empty lines that belong to it: the library puts no further one behind them. */
export const endsOpen = (yaml: string): boolean => /\n[ \t]*\n$/.test(yaml);

/** Undefined where the value is nothing plain. */
function pair(key: string, value: unknown, indent: string): string | undefined {
  // YAML takes no longer key without a sign before it.
  if (!isPlain(key) || key.length > 1000) return undefined;
  const inner = `${indent}  `;
  const scalar = scalarOf(value, inner);
  if (scalar !== undefined) return `${key}: ${scalar}`;
  const below = block(value, inner);
  return below === undefined ? undefined : `${key}:\n${inner}${below}`;
}

/** A list or a map of which each line begins at that indent. */
function block(value: unknown, indent: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Array.isArray(value)
    ? value.map((one) => listed(scalarOf(one, `${indent}  `) ?? block(one, `${indent}  `)))
    : Object.entries(value).map(([key, inner]) => pair(key, inner, indent));
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(`\n${indent}`);
}

const listed = (text: string | undefined) => (text === undefined ? undefined : `- ${text}`);

/** One value; of a text over lines, each but the first begins at that indent. */
function scalarOf(value: unknown, indent: string): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (isPlain(value)) return value;
  if (UNSEEN.test(value)) return JSON.stringify(value);
  if (value.includes('\n')) return /^\S.*\S$/s.test(value) ? `|-\n${indent}${value.replace(/\n+/g, `$&${indent}`)}` : undefined;
  // One line is written in the same way wherever it stands.
  if (MARKER.test(value)) return stringify({ k: value }, options).slice('k: '.length, -1);
  return MEANT.test(value) || NO_TEXT.test(value) ? quoted(value) : value;
}

/** Words that YAML takes for nothing else, without quotes: nearly all that there are. */
function isPlain(text: string): boolean {
  return WORDS.test(text) && !MEANT.test(text) && !NO_TEXT.test(text);
}

/** What programs that follow YAML 1.1 read as yes or no. */
const OLD_YES_OR_NO = /^(?:y|yes|n|no|on|off)$/i;

/**
 * A text of one line as it is best written: in quotes only where it would be read as something else without them, be it by a program
 * of the time of YAML 1.1. Undefined where only signs of escape can say it.
 */
export function asFewQuotes(text: string, isInFlow: boolean): string | undefined {
  if (text.length <= 1000 && isPlain(text) && !OLD_YES_OR_NO.test(text) && !(isInFlow && /[,[\]{}]/.test(text))) return text;
  const written = quoted(text);
  return written.includes('\\') ? undefined : written;
}

const quoted = (text: string) => (text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text));

/** What begins neither like a number nor with a sign of YAML, in one line to whoever reads it. */
const WORDS = /^[\p{L}«“(][^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;
/** What JSON has signs for, beside ends of lines. */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Cs}/u;
/** Signs of YAML, where they are some. */
const MEANT = /^[\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[\t ]|$)|:[\t ]|[\t ]#|[\t :]$/;
/** What ends a document, at the beginning of what the library takes for a line. */
const MARKER = /^(?:%|---|\.\.\.)/m;
/** What would be read as nothing, yes, no or a number. */
const NO_TEXT =
  /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;
