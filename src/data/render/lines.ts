import { groundsOf } from '../../blocks/evidence.ts';
import { leafText, levelOf } from '../../blocks/leaf.ts';
import { fill } from '../../languages/index.ts';
import type { Evidence, Link } from '../../reading/block.ts';
import { labelOf, titleKeys } from '../../reading/label.ts';
import { linkOf } from '../../reading/reference.ts';
import { child, entries, items, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** How words and links are written: in Markdown, or for a cell of a sheet. */
export interface Writing {
  text(value: Value): string;
  link(link: Link): string;
  /** Whether what a statement rests on stands below it. */
  withEvidence: boolean;
  /** How the language of the words sets a colon and a quotation. */
  punctuation: Punctuation;
}

interface Punctuation {
  colon: string;
  quoted(text: string): string;
}

/** The punctuation of the interface's language. */
export function punctuationOf({ words }: View): Punctuation {
  const { colon, quoted } = words.value;
  return { colon, quoted: (text) => fill(quoted, { text }) };
}

/** Keys that only the file itself needs. */
const unsaid = new Set(['id', 'evidence']);

/** Any value of a content file as lines of words: an item of a list is a line, and what is said of it stands below, further in. */
export function linesOf(value: Value, writing: Writing): string[] {
  const { role, data } = value;
  if (role.ref) return [writing.link(linkOf(value))];
  if (role.text) return writing.text(value).split('\n');
  if (Array.isArray(data)) return items(value).flatMap((item) => bullet(linesOf(item, writing)));
  if (typeof data === 'object' && data !== null) return objectLines(value, writing);
  return [levelOf(value)?.label.text ?? leafText(value)?.text ?? String(data)];
}

function objectLines(value: Value, writing: Writing): string[] {
  // A measure of a series has no other name than its day.
  const key = value.role.shorthand ?? [...titleKeys, 'date'].find((name) => child(value, name) !== undefined);
  const title = key === undefined ? undefined : child(value, key);
  const { standing, evidence } = groundsOf(value);
  const pairs = entries(value).filter(([name]) => name !== key && !unsaid.has(name));
  // One of a few words, as `Peur`, needs no label.
  const isWord = ([, { choices = [] }]: [string, Value]) => title !== undefined && choices.length > 1;
  const marks = [
    ...pairs.filter(isWord).flatMap(([, one]) => linesOf(one, writing)),
    ...(standing && standing.kind !== 'supported' ? [standing.label.text] : []),
  ];
  const rest = [
    ...pairs.filter((pair) => !isWord(pair)).flatMap(([, one]) => pairLines(labelOf(one).text, linesOf(one, writing), writing)),
    ...(writing.withEvidence ? evidence.flatMap((one) => bullet([evidenceLine(one, writing)])) : []),
  ];
  if (!title) return rest;
  const [first = '', ...more] = linesOf(title, writing);
  return [`${first}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, ...more, ...rest];
}

/** A label with what it stands for, on its line where that is one. */
export function pairLines(label: string, lines: readonly string[], { punctuation }: Writing): string[] {
  const [only, ...more] = lines;
  return more.length === 0 && only !== undefined
    ? [`- ${label}${punctuation.colon} ${only.replace(/^- /, '')}`]
    : [`- ${label}`, ...lines.map(indent)];
}

/** What a statement rests on, in one line. */
export function evidenceLine({ stance, label, text, by, source, href, nature, date, kind }: Evidence, writing: Writing): string {
  const said = text && (kind === 'verbatim' ? writing.punctuation.quoted(text.text) : text.text);
  const from = writing.link({ text: source, more: [], ...(href && { href }) });
  const details = [by?.text, nature?.text, date].filter((one) => one !== undefined).join(', ');
  const where = [from, details].filter(Boolean).join(' – ');
  return `${stance === 'contradicts' ? `${label}${writing.punctuation.colon} ` : ''}${[said, where].filter(Boolean).join(' – ')}`;
}

function bullet([first = '', ...more]: readonly string[]): string[] {
  return [`- ${first}`, ...more.map(indent)];
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
