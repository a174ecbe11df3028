/** What is wrong with a text that is no JSON: the first sign that cannot stand where it does. */
export interface JsonFault {
  at: number;
  length: number;
  /** A text that ends too soon, a comma with nothing behind it, one that lacks, or any other sign. */
  problem: 'end' | 'comma' | 'no-comma' | 'sign';
  sign: string;
}

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text of JSON holds none
const TEXT = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const KEY = new RegExp(`${TEXT.source}${SPACE.source}:`, 'y');
const ENDS = /[\]}]/y;
const OPENS = /[[{]/y;

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

/**
 * Finds why a text is no JSON; undefined where it is. The parser of the language tells mostly where, not always. What is open is kept in
 * a list and not in calls, so that no depth of nesting ends it.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let next: Next | undefined = 'value';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const steps: Record<Next, () => Next | undefined> = {
    value: () => {
      const sign = take(OPENS);
      if (sign !== undefined) open.push(sign === '{' ? '}' : ']');
      if (sign !== undefined) return sign === '{' ? 'key-or-end' : 'value-or-end';
      return take(TEXT) !== undefined || take(PLAIN) !== undefined ? 'after' : undefined;
    },
    'value-or-end': () => (ends() ? 'after' : steps.value()),
    key: () => (take(KEY) === undefined ? undefined : 'value'),
    'key-or-end': () => (ends() ? 'after' : steps.key()),
    after: () => {
      if (ends()) return 'after';
      if (open.length === 0 || text[at] !== ',') return undefined;
      at += 1;
      return open.at(-1) === '}' ? 'key' : 'value';
    },
  };
  const ends = () => text[at] === open.at(-1) && open.length > 0 && take(ENDS) === open.pop();
  while (next) {
    const before: Next = next;
    take(SPACE);
    if (before === 'after' && open.length === 0 && at === text.length) return undefined;
    next = steps[before]();
    if (!next) return faultAt(text, at, before);
  }
  return undefined;
}

function faultAt(text: string, at: number, before: Next): JsonFault {
  const [sign] = text.slice(at, at + 2);
  if (sign === undefined) return { at: text.trimEnd().length, length: 0, problem: 'end', sign: '' };
  const comma = text.slice(0, at).trimEnd().length - 1;
  if (/[\]}]/.test(sign) && text[comma] === ',' && before !== 'after') return { at: comma, length: 1, problem: 'comma', sign: ',' };
  return { at, length: sign.length, problem: before === 'after' && sign === '"' ? 'no-comma' : 'sign', sign };
}
