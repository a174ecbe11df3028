import { withoutBlanks } from '../../text/blanks.ts';

/**
 * Reads the YAML that nearly every file is made of (keys, lists, one-line texts, blocks of text) at a tenth of what a whole
 * YAML parser costs, and gives up at the first character that could mean anything else: undefined says that the parser has
 * to look. What is read this way is what the parser would give, and holds nothing that anybody has to be told of.
 */
export function readQuickly(text: string): Record<string, unknown> | undefined {
  // Tabs, carriage returns and a mark at the start are for the parser to judge.
  if (/[\t\r\uFEFF]/.test(text)) return undefined;
  try {
    const reader = { lines: text.split('\n'), at: 0, left: MAX_VALUES };
    skipIdle(reader);
    if (reader.at >= reader.lines.length || spacesBefore(line(reader)) !== 0) return undefined;
    const data = readMap(reader, 0, 0);
    return reader.at >= reader.lines.length ? data : undefined;
  } catch (error) {
    if (error === GIVE_UP) return undefined;
    throw error;
  }
}

/** Below the limits that the parser's diagnostics tell of. */
const MAX_VALUES = 15_000;
const MAX_DEPTH = 20;

const KEY = /^([A-Za-z][\w-]{0,99}):(?: +(?! )(.*))?$/;
/** Keys that YAML reads as something else than text, or that a plain assignment would lose. */
const ODD_KEYS = /^(?:true|false|null|__proto__)$/i;

function line({ lines, at }: Reader): string {
  return lines[at] ?? '';
}

/** Blank lines, and comments that have a line to themselves. */
function skipIdle(reader: Reader): void {
  while (reader.at < reader.lines.length && /^ *(?:#.*)?$/.test(line(reader))) reader.at++;
}

/** A map whose keys stand at `indent`; the first may follow a dash on its line, which is blanked by then. */
function readMap(reader: Reader, indent: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (reader.at < reader.lines.length && spacesBefore(line(reader)) === indent) {
    const [, key = giveUp(), rest = ''] = KEY.exec(line(reader).slice(indent)) ?? [];
    if (ODD_KEYS.test(key) || Object.hasOwn(map, key)) giveUp();
    reader.at++;
    map[key] = readValue(reader, withoutBlanks(rest), indent, depth, true);
    skipIdle(reader);
  }
  if (spacesBefore(line(reader)) > indent && reader.at < reader.lines.length) giveUp();
  return map;
}

function readList(reader: Reader, indent: number, depth: number): unknown[] {
  const list: unknown[] = [];
  while (reader.at < reader.lines.length && spacesBefore(line(reader)) === indent && line(reader).startsWith('- ', indent)) {
    const inner = indent + spacesBefore(line(reader).slice(indent + 1)) + 1;
    const rest = withoutBlanks(line(reader).slice(inner));
    if (KEY.test(rest)) {
      reader.lines[reader.at] = ' '.repeat(inner) + rest;
      list.push(counted(reader, depth) && readMap(reader, inner, depth + 1));
    } else {
      reader.at++;
      list.push(readValue(reader, rest, indent, depth, false));
    }
    skipIdle(reader);
  }
  if (spacesBefore(line(reader)) > indent && reader.at < reader.lines.length) giveUp();
  return list;
}

/** What follows a key or a dash: on its line, or indented below it. */
function readValue(reader: Reader, rest: string, indent: number, depth: number, keyed: boolean): unknown {
  counted(reader, depth);
  if (/^[|>]-?$/.test(rest)) return readBlockText(reader, rest, indent);
  if (rest !== '') return readScalar(reader, rest);
  if (!keyed) giveUp();
  skipIdle(reader);
  const next = reader.at < reader.lines.length ? spacesBefore(line(reader)) : -1;
  // A list may stand at the indentation of its key.
  if (next >= indent && line(reader).startsWith('- ', next)) return readList(reader, next, depth + 1);
  return next > indent ? readMap(reader, next, depth + 1) : null;
}

function readScalar(reader: Reader, text: string): unknown {
  const first = text[0];
  if (first === '"') return /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : giveUp();
  if (first === "'") return /^'[^']*'$/.test(text) ? text.slice(1, -1) : giveUp();
  if (first !== '[') return readPlain(text);
  if (text === '[]') return [];
  if (!/^\[[^[\]{}"':]+\]$/.test(text)) giveUp();
  const items = text.slice(1, -1).split(',').map(withoutBlanks);
  reader.left -= items.length;
  if (reader.left < 0) giveUp();
  return items.map(readPlain);
}

function readPlain(text: string): unknown {
  if (!isPlainText(text)) giveUp();
  if (text === 'true') return true;
  if (text === 'false') return false;
  return numberOf(text) ?? text;
}

function counted(reader: Reader, depth: number): true {
  if (--reader.left < 0 || depth > MAX_DEPTH) giveUp();
  return true;
}

interface Reader {
  lines: string[];
  at: number;
  /** How many more values may be read. */
  left: number;
}

/** Thrown where the parser has to look. */
const GIVE_UP = Symbol('not plain enough');

function giveUp(): never {
  throw GIVE_UP;
}

function spacesBefore(text: string): number {
  let indent = 0;
  while (text.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** Begins with a letter, a digit, or a sign that YAML gives no meaning; a dash only before a digit. */
const PLAIN_START = /^(?:[\p{L}\p{N}«“‘(/€…]|-\d)/u;
/** A colon that makes a key, a hash that begins a comment, a placeholder that nobody filled. */
const MEANT = /:(?: |$)| #|\{\{/;
/** Words and numbers that YAML reads in ways of its own, beyond `true`, `false` and simple numbers. */
const ODD = /^(?:null|true|false|[-+]?(?:0[ox][\da-f]*|[\d.]+(?:e[-+]?\d*)?|\.(?:inf|nan)))$/i;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** Whether YAML reads some characters, on a line of their own, as that text (or as a simple number, `true` or `false`). */
function isPlainText(text: string): boolean {
  if (!PLAIN_START.test(text) || MEANT.test(text)) return false;
  return !ODD.test(text) || NUMBER.test(text) || text === 'true' || text === 'false';
}

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** A text below `|` or `>`, kept or joined line by line; the reader stands on its first line. */
function readBlockText(reader: Reader, header: string, parentIndent: number): string {
  const { lines } = reader;
  const indent = spacesBefore(lines[reader.at] ?? '');
  if (indent <= parentIndent || lines[reader.at]?.length === indent) giveUp();
  const found: string[] = [];
  for (; reader.at < lines.length; reader.at++) {
    const text = lines[reader.at] ?? '';
    const own = spacesBefore(text);
    if (own < indent && own < text.length) {
      // Less indented than the text, but more than its key: YAML has rules of its own for that, and for comments there.
      if (own > parentIndent || text[own] === '#') giveUp();
      break;
    }
    if (own === text.length && own > 0) giveUp();
    if (header[0] === '>' && own > indent) giveUp();
    found.push(text.slice(indent));
  }
  while (found.at(-1) === '') found.pop();
  // How a file without a last line end closes its last block is for the parser.
  if (reader.at >= lines.length && lines.at(-1) !== '') giveUp();
  const body =
    header[0] === '|' ? found.join('\n') : found.join('\n').replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)));
  return header.endsWith('-') ? body : `${body}\n`;
}
