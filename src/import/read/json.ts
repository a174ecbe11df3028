import { type JsonReader, readJson } from '../../source/json.ts';
import { within } from '../limits.ts';
import { type Budget, type Node, pairsOf, spend } from './node.ts';

/** Reads JSON as plain data; undefined where the text is none, for YAML may make something of it, or say what is wrong with it. */
export function parseJson(text: string, budget: Budget): Node | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  // JSON is a part of YAML, whose parser makes objects of each sign of it: a list of 11 MB took 600 MB, and here takes a tenth.
  const builder = new Builder(text, budget);
  return readJson(text, builder) ? undefined : builder.root;
}

type Inside = Node & { kind: 'list' | 'map' };

class Builder implements JsonReader {
  root: Node | undefined;
  readonly #text: string;
  readonly #budget: Budget;
  readonly #open: { node: Inside; key: string }[] = [];
  #line = 1;
  /** The next end of a line, looked for once: a text may be a single one. */
  #break: number;

  constructor(text: string, budget: Budget) {
    this.#text = text;
    this.#budget = budget;
    this.#break = text.indexOf('\n');
  }

  open(sign: '{' | '[', at: number): void {
    spend(this.#budget);
    within('depth', this.#open.length + 1);
    const line = this.#lineAt(at);
    this.#open.push({ node: sign === '{' ? { kind: 'map', line, pairs: [] } : { kind: 'list', line, items: [] }, key: '' });
  }

  key(name: string): void {
    const inside = this.#open.at(-1);
    if (inside) inside.key = name;
  }

  value(typed: string, isText: boolean, at: number): void {
    const text = !isText && typed === 'null' ? '' : typed;
    spend(this.#budget, text);
    this.#put({ kind: 'text', line: this.#lineAt(at), text });
  }

  close(): void {
    const inside = this.#open.pop();
    if (inside) this.#put(inside.node);
  }

  #put(node: Node): void {
    const around = this.#open.at(-1);
    if (!around) this.root = node;
    else if (around.node.kind === 'list') around.node.items.push(node);
    else for (const pair of pairsOf(around.key, node)) around.node.pairs.push(pair);
  }

  /** The line of a place, which no earlier one was asked for after. */
  #lineAt(at: number): number {
    for (; this.#break >= 0 && this.#break < at; this.#break = this.#text.indexOf('\n', this.#break + 1)) this.#line++;
    return this.#line;
  }
}
