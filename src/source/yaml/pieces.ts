import { CST, Lexer } from 'yaml';

/** More keys and values than any file is written with. Each of them costs the parser as much as a thousand letters do. */
export const MOST_VALUES = 20_000;
const MOST_OPEN = 1000;

/** What YAML text is made of, as far as it costs time: found without parsing it. */
export interface Pieces {
  /** About how many keys and items there are. */
  count: number;
  /** Where they become too many, or brackets are open in brackets beyond what any parser bears: what follows is not looked at. */
  excess?: { of: 'values' | 'depth'; at: number };
}

/** The lexemes that make a key, an item or a part of a list in brackets, each with a few others around it. */
const SIGNS: ReadonlySet<string> = new Set([
  'map-value-ind',
  'seq-item-ind',
  'explicit-key-ind',
  'comma',
  'flow-map-start',
  'flow-map-end',
  'flow-seq-start',
  'flow-seq-end',
  'doc-start',
  'doc-end',
  'directive-line',
]);
/** So that `key: value` and `- item` count for about one. */
const SIGN = 0.6;
const OTHER = 0.08;

/** Takes a text apart into the words and signs that the parser is given, and counts keys, items and parts of lists in brackets on the way. */
export function piecesIn(text: string): Pieces & { lexemes: string[] } {
  const lexemes: string[] = [];
  let [count, open, at] = [0, 0, 0];
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    const type: string = isScalar ? 'text' : (CST.tokenType(lexeme) ?? 'text');
    isScalar = type === 'scalar';
    count += SIGNS.has(type) ? SIGN : OTHER;
    if (type === 'flow-seq-start' || type === 'flow-map-start') open++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') open = Math.max(0, open - 1);
    if (open > MOST_OPEN) return { lexemes, count, excess: { of: 'depth', at } };
    if (count > MOST_VALUES) return { lexemes, count, excess: { of: 'values', at } };
    // What the lexer says between lexemes is no part of the text.
    if (type !== 'doc-mode' && type !== 'scalar' && type !== 'flow-error-end') at += lexeme.length;
  }
  return { lexemes, count };
}
