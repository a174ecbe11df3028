import { isAlias, isCollection, isMap, isPair, isScalar, type Pair, type Scalar } from 'yaml';
import { asFewQuotes } from '../import/yaml.ts';
import { readDocument } from '../source/yaml/read.ts';
import { type Splice, spliced } from './splice.ts';

/** A text of YAML with quotes where they are needed, and single spaces between keys, values and what stands in brackets. */
export function withFewQuotes(yaml: string): string {
  const splices: Splice[] = [];
  tidy(readDocument(yaml).document.contents, yaml, splices);
  return spliced(yaml, splices);
}

function tidy(node: unknown, yaml: string, splices: Splice[]): void {
  const change = ([start, end]: readonly [number, number], text: string | undefined) => {
    if (text !== undefined && yaml.slice(start, end) !== text) splices.push({ start, end, text });
  };
  if (isScalar(node)) {
    // A text without quotes before a comment without a blank looks as if that was meant to be part of it.
    if (!/^[ \t]+#\S/.test(yaml.slice(rangeOf(node)[1]))) change(rangeOf(node), scalarText(node, yaml, false));
  } else if (isCollection(node) && node.flow) {
    const range = rangeOf(node);
    if (!yaml.slice(...range).includes('\n')) change(range, flowText(node, yaml));
  } else if (isMap(node)) {
    for (const pair of node.items) {
      tidy(pair.key, yaml, splices);
      const gap = gapOf(pair, yaml);
      if (gap) change(gap, ': ');
      tidy(pair.value, yaml, splices);
    }
  } else if (isCollection(node)) {
    for (const item of node.items) tidy(item, yaml, splices);
  }
}

/** What stands between a key and its value, where that is nothing but a colon and blanks of one line. */
function gapOf({ key, value }: Pair, yaml: string): readonly [number, number] | undefined {
  if (!isScalar(key) || !(isScalar(value) || isCollection(value))) return undefined;
  const [start, end] = [rangeOf(key)[1], rangeOf(value)[0]];
  return /^[ \t]*:[ \t]+$/.test(yaml.slice(start, end)) && !/^[\n#]|^$/.test(yaml.slice(end, end + 1)) ? [start, end] : undefined;
}

/** Undefined where it is to stay as it is: in lines of its own, or with signs of escape. */
function scalarText(node: Scalar, yaml: string, isInFlow: boolean): string | undefined {
  const typed = yaml.slice(...rangeOf(node));
  const isQuoted = typed.startsWith('"') || typed.startsWith("'");
  if (!isQuoted || typeof node.value !== 'string' || typed.includes('\n') || (typed.startsWith('"') && typed.includes('\\')))
    return undefined;
  return asFewQuotes(node.value, isInFlow);
}

/** What stands in brackets on one line; undefined where something in it is unusual. */
function flowText(node: unknown, yaml: string): string | undefined {
  if (isAlias(node)) return yaml.slice(...rangeOf(node));
  if (isScalar(node)) return node.anchor || node.tag ? undefined : (scalarText(node, yaml, true) ?? yaml.slice(...rangeOf(node)));
  if (!isCollection(node) || node.anchor || node.tag) return undefined;
  const parts = node.items.map((item) => (isPair(item) ? pairText(item, yaml, isMap(node)) : flowText(item, yaml)));
  if (parts.some((part) => part === undefined || part === '')) return undefined;
  if (!isMap(node)) return `[${parts.join(', ')}]`;
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

function pairText({ key, value }: Pair, yaml: string, isOfMap: boolean): string | undefined {
  const [left, right] = [flowText(key, yaml), flowText(value, yaml)];
  return isOfMap && left && right ? `${left}: ${right}` : undefined;
}

/** A key as it is best written. */
export function asKey(key: string): string {
  return asFewQuotes(key, false) ?? JSON.stringify(key);
}

function rangeOf(node: { range?: readonly [number, number, number] | null | undefined }): readonly [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
