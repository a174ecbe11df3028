export interface Reader {
  lines: string[];
  at: number;
  /** How many more values may be read. */
  left: number;
}

/** Thrown where the parser has to look. */
export const GIVE_UP = Symbol('not plain enough');

export function giveUp(): never {
  throw GIVE_UP;
}

export function spacesBefore(text: string): number {
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
export function isPlainText(text: string): boolean {
  if (!PLAIN_START.test(text) || MEANT.test(text)) return false;
  return !ODD.test(text) || NUMBER.test(text) || text === 'true' || text === 'false';
}

export function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** A text below `|` or `>`, kept or joined line by line; the reader stands on its first line. */
export function readBlockText(reader: Reader, header: string, parentIndent: number): string {
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
