import { within } from '../limits.ts';
import { type Budget, type Node, pairsOf, spend } from './node.ts';

/*
 * JSON is a part of YAML, whose parser makes objects of each sign of it: a list of 11 MB took 600 MB, and here takes a tenth. Its own
 * parser of the language tells no lines, keeps one of two equal keys, and rounds numbers.
 */

/** Reads JSON as plain data; undefined where the text is none, for YAML may make something of it, or say what is wrong with it. */
export function parseJson(text: string, budget: Budget): Node | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return new Reader(text, budget).whole();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A number and the three words, as they are typed. */
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Reader {
  readonly #text: string;
  readonly #budget: Budget;
  #at = 0;
  #line = 1;
  #depth = 0;

  constructor(text: string, budget: Budget) {
    this.#text = text;
    this.#budget = budget;
  }

  whole(): Node {
    const node = this.#value();
    if (this.#sign() !== undefined) throw new SyntaxError();
    return node;
  }

  #value(): Node {
    const sign = this.#sign();
    const line = this.#line;
    if (sign === '{' || sign === '[') return this.#inside(sign, line);
    const isQuoted = sign === '"';
    const typed = isQuoted ? this.#string() : this.#plain();
    const text = !isQuoted && typed === 'null' ? '' : typed;
    spend(this.#budget, text);
    return { kind: 'text', line, text };
  }

  #inside(sign: '{' | '[', line: number): Node {
    spend(this.#budget);
    within('depth', ++this.#depth);
    this.#at++;
    const [items, pairs]: [Node[], [string, Node][]] = [[], []];
    const end = sign === '{' ? '}' : ']';
    for (let isFirst = true; isFirst ? this.#sign() !== end : !this.#ends(end); isFirst = false)
      if (sign === '[') items.push(this.#value());
      else for (const pair of this.#pair()) pairs.push(pair);
    this.#at++;
    this.#depth--;
    return sign === '{' ? { kind: 'map', line, pairs } : { kind: 'list', line, items };
  }

  /** Whether a list or a map ends here, of which something was read; else goes on behind the comma. */
  #ends(end: string): boolean {
    const sign = this.#sign();
    if (sign === ',') this.#at++;
    else if (sign !== end) throw new SyntaxError();
    return sign === end;
  }

  #pair(): [string, Node][] {
    if (this.#sign() !== '"') throw new SyntaxError();
    const key = this.#string();
    if (this.#sign() !== ':') throw new SyntaxError();
    this.#at++;
    return pairsOf(key, this.#value());
  }

  /** The next sign that is no space. Lines end nowhere else. */
  #sign(): string | undefined {
    for (; ; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === '\n') this.#line++;
      else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return sign;
    }
  }

  #string(): string {
    const from = this.#at;
    let [end, isEscaped] = [from, true];
    while (isEscaped) {
      end = this.#text.indexOf('"', end + 1);
      if (end < 0) throw new SyntaxError();
      let slashes = 0;
      while (this.#text[end - 1 - slashes] === '\\') slashes++;
      isEscaped = slashes % 2 === 1;
    }
    this.#at = end + 1;
    const inner = this.#text.slice(from + 1, end);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
    if (/[\\\u0000-\u001f]/.test(inner)) return JSON.parse(this.#text.slice(from, this.#at)) as string;
    return inner;
  }

  #plain(): string {
    PLAIN.lastIndex = this.#at;
    const [text] = PLAIN.exec(this.#text) ?? [];
    if (text === undefined) throw new SyntaxError();
    this.#at += text.length;
    return text;
  }
}
