/** What is wrong with a text that is no JSON: the first sign that cannot stand where it does. */
interface JsonFault {
  at: number;
  length: number;
  /** A text that ends too soon, a comma with nothing behind it, one that lacks, or any other sign. */
  problem: 'end' | 'comma' | 'no-comma' | 'sign';
  sign: string;
}

/** Whoever makes something of a text of JSON is told of its parts in their order, each with where it stands. */
export interface JsonReader {
  open(sign: '{' | '[', at: number): void;
  close(): void;
  key(name: string): void;
  /** A text, or a number or word as it is typed. */
  value(typed: string, isText: boolean, at: number): void;
}

const nobody: JsonReader = { open: () => {}, close: () => {}, key: () => {}, value: () => {} };

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

/**
 * Reads a text of JSON; tells why it is none, and undefined where it is. The parser of the language tells mostly where that is, not always, knows no
 * lines, keeps one of two equal keys, and rounds numbers. What is open is kept in a list and not in calls, so that no depth of nesting ends it
 * (jsonc-parser 3.3.1 goes down by calling itself).
 */
export function readJson(text: string, reader: JsonReader = nobody): JsonFault | undefined {
  const open: ('}' | ']')[] = [];
  let next: Next | undefined = 'value';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const begin = (sign: '{' | '['): Next => {
    reader.open(sign, at++);
    open.push(sign === '{' ? '}' : ']');
    return sign === '{' ? 'key-or-end' : 'value-or-end';
  };
  const end = (): Next => {
    at++;
    open.pop();
    reader.close();
    return 'after';
  };
  const value = (): Next | undefined => {
    const [from, sign] = [at, text[at]];
    if (sign === '{' || sign === '[') return begin(sign);
    const quoted = sign === '"' ? textAt(text, at) : undefined;
    if (quoted) at = quoted.end;
    const typed = quoted ? quoted.words : take(PLAIN);
    if (at === from) return undefined;
    reader.value(typed, quoted !== undefined, from);
    return 'after';
  };
  const key = (): Next | undefined => {
    const from = at;
    const name = text[at] === '"' ? textAt(text, at) : undefined;
    at = name?.end ?? at;
    take(SPACE);
    if (!name || text[at] !== ':') {
      at = from;
      return undefined;
    }
    at++;
    reader.key(name.words);
    return 'value';
  };
  const after = (): Next | undefined => {
    if (open.length === 0 || text[at] !== ',') return undefined;
    at++;
    return open.at(-1) === '}' ? 'key' : 'value';
  };
  while (next) {
    const before: Next = next;
    take(SPACE);
    if (before === 'after' && open.length === 0 && at === text.length) return undefined;
    const mayEnd = before !== 'key' && before !== 'value';
    if (mayEnd && open.length > 0 && text[at] === open.at(-1)) next = end();
    else if (before === 'after') next = after();
    else next = before === 'key' || before === 'key-or-end' ? key() : value();
    if (!next) return faultAt(text, at, before);
  }
  return undefined;
}

/** The text that begins at a quotation mark, and where it ends; undefined where it does not, or holds what no text may. */
function textAt(text: string, from: number): { words: string; end: number } | undefined {
  let [close, isEscaped] = [from, true];
  while (isEscaped) {
    close = text.indexOf('"', close + 1);
    if (close < 0) return undefined;
    let slashes = 0;
    while (text[close - 1 - slashes] === '\\') slashes++;
    isEscaped = slashes % 2 === 1;
  }
  const words = text.slice(from + 1, close);
  const end = close + 1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
  if (!/[\\\u0000-\u001f]/.test(words)) return { words, end };
  try {
    return { words: String(JSON.parse(text.slice(from, end))), end };
  } catch {
    return undefined;
  }
}

function faultAt(text: string, at: number, before: Next): JsonFault {
  const [sign] = text.slice(at, at + 2);
  if (sign === undefined) return { at: text.trimEnd().length, length: 0, problem: 'end', sign: '' };
  const comma = text.slice(0, at).trimEnd().length - 1;
  if (/[\]}]/.test(sign) && text[comma] === ',' && before !== 'after') return { at: comma, length: 1, problem: 'comma', sign: ',' };
  return { at, length: sign.length, problem: before === 'after' && sign === '"' ? 'no-comma' : 'sign', sign };
}
