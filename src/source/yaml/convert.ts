import { type Alias, type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { RuleId, RuleParams } from '../../diagnostics/rules.ts';
import { codePoint } from '../decode.ts';
import { targetsOf } from './anchors.ts';
import { MAX_DEPTH } from './explain.ts';
import { MOST_VALUES } from './pieces.ts';
import { INVISIBLE_SPACE } from './row.ts';

/** Receives a problem at `[start, end)` of the YAML text. */
type Complain = <R extends RuleId>(rule: R, range: readonly [number, number], params: RuleParams[R]) => void;

/** The most letters that the aliases of a file may repeat: a few kilobytes can be made gigabytes by them. */
const MOST_REPEATED = 200_000;

/** Turns the YAML tree into plain data, complaining of what YAML allows and a marketer cannot have meant. */
export function toData(document: Document, text: string, lineOf: (offset: number) => number, complain: Complain): unknown {
  let values = 0;
  let exhausted = false;
  /** Letters that aliases have repeated. */
  let repeated = 0;
  /** The outermost alias that is being followed: where its values are asked for. */
  let followed: Alias | undefined;
  const aliased = new Set(Array.from(text.matchAll(/\*([^\s,[\]{}]+)/g), ([, name]) => name));
  const gluedHash = /[^\s] #[^\s#]/.test(text);

  const convert = (node: unknown, depth: number): unknown => {
    if (exhausted || node === null || node === undefined) return null;
    if (++values > MOST_VALUES) {
      exhausted = true;
      if (followed) complain('yaml/too-many-aliases', rangeOf(followed), {});
      else complain('yaml/too-many-values', rangeOf(node), { limit: MOST_VALUES });
      return null;
    }
    if (depth > MAX_DEPTH) {
      exhausted = true;
      complain('yaml/too-deep', rangeOf(node), { limit: MAX_DEPTH });
      return null;
    }
    if (isAlias(node)) return convertAlias(node, depth);
    if (isScalar(node) || isCollection(node)) judgeMarks(node);
    if (isScalar(node)) return convertScalar(node);
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1));
    return isMap(node) ? convertMap(node, depth) : null;
  };

  const convertAlias = (node: Alias, depth: number): unknown => {
    const target = targetsOf(document).get(node);
    if (target) {
      const outermost = followed;
      followed ??= node;
      const value = convert(target, depth + 1);
      followed = outermost;
      return value;
    }
    complain('yaml/asterisk', rangeOf(node), { text: `*${node.source}` });
    return `*${node.source}`;
  };

  /** `!x` and `&x` before a value are instructions to YAML, and lost as text. */
  const judgeMarks = (node: Pick<Scalar, 'tag' | 'anchor' | 'range'>): void => {
    if (!node.tag && !node.anchor) return;
    const [start, end] = rangeOf(node);
    const [mark] = /[!&]\S{0,200}(?=\s*$)/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
    if (mark === undefined) return;
    const range = [text.lastIndexOf(mark, start), end] as const;
    if (node.tag) complain('yaml/tag', range, { tag: mark });
    else if (node.anchor && !aliased.has(node.anchor)) complain('yaml/reserved-start', range, { character: '&' });
  };

  const convertScalar = (node: Scalar): unknown => {
    const [start, end] = rangeOf(node);
    if (followed) repeated += end - start;
    if (followed && repeated > MOST_REPEATED) {
      exhausted = true;
      complain('yaml/too-many-aliases', rangeOf(followed), {});
      return null;
    }
    if (node.type === 'PLAIN') judgePlain(text.slice(start, end), start);
    if (gluedHash && node.type === 'PLAIN') {
      const after = /^ #[^\s#][^\n]*/.exec(text.slice(end, end + 400));
      if (after) complain('yaml/hash-in-text', [start, end + after[0].length], { lost: after[0].trim() });
    }
    return node.value;
  };

  /** What a text without quotes may hold by accident. */
  const judgePlain = (typed: string, start: number): void => {
    const placeholder = /\{\{[^{}]*\}\}/.exec(typed);
    if (placeholder) complain('yaml/braces', [start + placeholder.index, start + placeholder.index + placeholder[0].length], {});
    // `- ` too far to the right does not begin an item: YAML takes the line for more of the text above.
    // Where the first dash touches its word, that is the fault, and told as such.
    if (/^-[^\s-]/.test(typed)) return;
    for (const { 0: line, 1: lead = '', index } of typed.matchAll(/\n((?:[^\S\n]|\u200B)*)- .*/g)) {
      const invisible = INVISIBLE_SPACE.exec(lead);
      const first = start + index + 1;
      const range = [first + (invisible ? 0 : lead.length), start + index + line.length] as const;
      if (invisible) complain('yaml/invisible-space', range, { code: codePoint(invisible[0]) });
      else complain('yaml/indent', range, {});
    }
  };

  const convertMap = (node: YAMLMap, depth: number): unknown => {
    const [start, end] = rangeOf(node);
    if (text.startsWith('? ', start) && node.items.length === 1) {
      complain('yaml/reserved-start', [start, end], { character: '?' });
      return text.slice(start, end);
    }
    if (text.startsWith('{{', start)) {
      complain('yaml/braces', [start, end], {});
      return text.slice(start, end);
    }
    const result: Record<string, unknown> = {};
    const firstSeen = new Map<string, number>();
    for (const pair of node.items) {
      const name = keyName(pair.key, start);
      if (name === undefined) continue;
      const range = rangeOf(pair.key);
      const swallowed = /^\s*:[ \t]+(#[^\s#][^\n]*)/.exec(text.slice(range[1], range[1] + 400));
      if (swallowed?.[1]) complain('yaml/hash-in-text', [range[0], range[1] + swallowed[0].length], { lost: swallowed[1] });
      const before = firstSeen.get(name);
      if (before !== undefined) complain('yaml/duplicate-key', range, { key: name, line: lineOf(before) });
      else firstSeen.set(name, range[0]);
      // Not a plain assignment: a key called `__proto__` must stay a key.
      Object.defineProperty(result, name, { value: convert(pair.value, depth + 1), enumerable: true, configurable: true, writable: true });
    }
    return result;
  };

  const keyName = (key: unknown, mapStart: number): string | undefined => {
    const [, bold] = (isAlias(key) && /^\*+([A-Za-z]\w*)\*+$/.exec(key.source)) || [];
    if (isAlias(key) && bold) {
      complain('yaml/no-colon', rangeOf(key), { text: `*${key.source}`, key: bold });
      return bold;
    }
    if (!isScalar(key) || key.value === null) {
      complain('yaml/key-not-text', isNode(key) && key.range ? rangeOf(key) : [mapStart, mapStart + 1], {});
      return undefined;
    }
    const name = String(key.value);
    if (name === '<<') {
      complain('yaml/merge-key', rangeOf(key), {});
      return undefined;
    }
    const invisible = INVISIBLE_SPACE.exec(name);
    // `Elle demande : combien ?`, as French is typed: words, which are told as such.
    if (/[\s\u200B]$/.test(name) && /[\s’'À-ÿ]/.test(name.trimEnd())) return name.trimEnd();
    if (invisible) {
      complain('yaml/invisible-space', rangeOf(key), { code: codePoint(invisible[0]) });
      const seen = name.replace(/^[\u200B\u2060\uFEFF]+/, '');
      const blank = INVISIBLE_SPACE.exec(seen);
      // Before the key it was meant as indentation: the key belongs elsewhere, and a second complaint about it would mislead.
      return blank?.index === 0 ? undefined : seen.slice(0, blank?.index).trim();
    }
    return name;
  };

  return convert(document.contents, 0);
}

/** The start and end of a node, without the blanks and comments after it. */
export function rangeOf(node: unknown): readonly [number, number] {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}
