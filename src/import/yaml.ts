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
  const [inner, scalar] = [`${indent}  `, scalarOf(value)];
  if (scalar !== undefined) return `${key}: ${scalar}`;
  const below = block(value, inner);
  return below === undefined ? undefined : `${key}:\n${inner}${below}`;
}

/** A list or a map of which each line begins at that indent. */
function block(value: unknown, indent: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Array.isArray(value)
    ? value.map((one) => listed(scalarOf(one) ?? block(one, `${indent}  `)))
    : Object.entries(value).map(([key, inner]) => pair(key, inner, indent));
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(`\n${indent}`);
}

const listed = (text: string | undefined) => (text === undefined ? undefined : `- ${text}`);

function scalarOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  if (typeof value !== 'string' || value.includes('\n')) return undefined;
  if (isPlain(value)) return value;
  if (WORDS.test(value) && SIGN.test(value) && !value.includes('"')) return JSON.stringify(value);
  // One line is written in the same way wherever it stands.
  return stringify({ k: value }, options).slice('k: '.length, -1);
}

/** Words that YAML takes for nothing else, without quotes: far from all that there are. */
function isPlain(text: string): boolean {
  return WORDS.test(text) && !SIGN.test(text) && !/^(?:true|false|null)$/i.test(text);
}

/** What begins neither like a number nor with a sign of YAML, and holds nothing that any reader takes for the end of a line. */
const WORDS = /^[\p{L}«“(][^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;
/** What ends words that have no quotes. */
const SIGN = /:(?: |$)| #| $/;
