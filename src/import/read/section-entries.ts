import { labelWords } from '../names/label.ts';
import { unmarked } from '../place/text.ts';
import { isGroup, type Resolve } from '../resolve.ts';
import { item, type TreeEntry, unnamed } from '../tree.ts';
import type { Bullet, TextBlock } from './blocks.ts';
import { areLabelled, labelled, labelOfInner } from './labelled.ts';

/** Reads the blocks of one persona in order, under the headings and labels that they stand below. */
export function entriesIn(blocks: readonly TextBlock[], resolve: Resolve, start: readonly string[] = []): TreeEntry[] {
  const headings: { depth: number; text: string }[] = [];
  let label: string[] = [];
  const entries: TreeEntry[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
      headings.push(block);
      label = [];
      entries.push({ path: [...start, ...headings.map(({ text }) => text)], line: block.line, items: [] });
      continue;
    }
    const above = [...start, ...headings.map(({ text }) => text)];
    // Who speaks below a list is no item of it.
    const speaks = block.kind === 'quote' && headings.length > 0 && blocks[at - 1]?.kind === 'list';
    const below = speaks ? [...above, unnamed.quote] : above;
    const read = blockEntries(block, below, label, resolve, HEADED.has(blocks[at + 1]?.kind ?? ''));
    label = read.label;
    for (const entry of read.entries) entries.push(entry);
  }
  return entries;
}

/** What a line in bold alone heads. */
const HEADED: ReadonlySet<string> = new Set(['list', 'table']);

interface Read {
  entries: TreeEntry[];
  /** The label that heads what follows. */
  label: string[];
}

function blockEntries(block: TextBlock, above: readonly string[], label: string[], resolve: Resolve, isHead: boolean): Read {
  const { line } = block;
  const path = [...above, ...label];
  if (block.kind === 'table') return { entries: tableEntries(block, path, resolve), label: [] };
  if (block.kind === 'list') return { entries: bulletsEntries(block.bullets, path, resolve), label: [] };
  if (block.kind === 'quote')
    return { entries: [{ path: path.length > 0 ? path : [unnamed.quote], line, items: [item(block.text)] }], label };
  return textEntries(block, above, label, resolve, isHead);
}

/** A paragraph: sentences, or lines that each begin with a label. */
function textEntries({ text, line }: TextBlock, above: readonly string[], label: string[], resolve: Resolve, isHead: boolean): Read {
  const entries: TreeEntry[] = [];
  let current = label;
  for (const part of partsOf(text, above, resolve, isHead)) {
    if (part.label !== undefined) current = [part.label];
    const path = [...above, ...current];
    if (part.rest || part.label !== undefined)
      entries.push({ path: path.length > 0 ? path : [unnamed.intro], line, items: part.rest ? [item(part.rest)] : [] });
  }
  const ended = entries.at(-1)?.items.length !== 0;
  // A label with its text on the same line is done; one alone heads what follows.
  return { entries, label: ended && current !== label ? [] : current };
}

function partsOf(text: string, above: readonly string[], resolve: Resolve, isHead: boolean): { label?: string; rest: string }[] {
  const lines = text.split('\n');
  const isValue = isValueOf(above, resolve);
  const found = lines.map((one, at) => {
    const split = labelled(one, (label) => resolve([...above, label]) !== undefined);
    if (!split) return undefined;
    // Below a field, a label with its text leads away only where it surely names another one.
    if (isValue && split.rest) return namesSurely([...above, split.label], resolve) ? split : undefined;
    // At the top, words in bold alone are a text unless they name something.
    const heads = isHead && at === lines.length - 1;
    return above.length === 0 && !split.rest && !heads && !/[:：]/.test(one) && !resolve([split.label]) ? undefined : split;
  });
  const parts: { label?: string; rest: string }[] = [];
  for (const [at, one] of lines.entries()) {
    const split = found[at];
    const last = parts.at(-1);
    if (split) parts.push({ label: split.label, rest: split.rest });
    else if (last) last.rest = last.rest ? `${last.rest}\n${one}` : one;
    else parts.push({ rest: one });
  }
  return parts;
}

/** Whether these headings name a field that takes texts, so that a bold beginning is part of the text. */
function isValueOf(above: readonly string[], resolve: Resolve): boolean {
  const match = above.length > 0 ? resolve(above) : undefined;
  return match !== undefined && !isGroup(match.target) && match.target !== 'notes';
}

function namesSurely(path: readonly string[], resolve: Resolve): boolean {
  const match = resolve(path);
  return match !== undefined && !match.inherited && match.sure !== 'near';
}

/** Below a field, bullets that begin in bold are its texts, unless half of them surely name fields of their own. */
function bulletsEntries(bullets: readonly Bullet[], path: readonly string[], resolve: Resolve): TreeEntry[] {
  const labels = bullets.flatMap(({ text }) => labelled(text, () => false)?.label ?? []);
  const sure = labels.filter((label) => namesSurely([...path, label], resolve)).length;
  const areLabels = !isValueOf(path, resolve) || (sure > 0 && sure * 2 >= labels.length);
  const known = areLabelled(bullets) ? () => true : (label: string) => resolve([...path, label]) !== undefined;
  return bullets.flatMap((bullet) => bulletEntries(bullet, path, areLabels ? known : undefined));
}

/** `isKnown` says which words before a colon are labels; none are where it is left out. */
function bulletEntries(bullet: Bullet, path: readonly string[], isKnown: ((label: string) => boolean) | undefined): TreeEntry[] {
  const { line, text, inner } = bullet;
  const split = isKnown ? (labelled(text, isKnown) ?? labelOfInner(bullet)) : undefined;
  if (!split) return [{ path: path.length > 0 ? path : [unnamed.intro], line, items: [item(text, true, flat(inner))] }];
  const items = [...(split.rest ? [item(split.rest)] : []), ...inner.map((one) => item(one.text, true, flat(one.inner)))];
  return [{ path: [...path, split.label], line, items }];
}

function flat(bullets: readonly Bullet[]): string[] {
  return bullets.flatMap(({ text, inner }) => [...(text ? [text] : []), ...flat(inner)]);
}

/** Whether two columns are two things said of each row, and not labels with their values: no label is the name of a field, and the head is one. */
function areColumns(head: readonly string[], body: readonly (readonly string[])[], path: readonly string[], resolve: Resolve): boolean {
  if (body.some(([label = '']) => namesSurely([...path, unmarked(label)], resolve))) return false;
  return head.every((cell) => cell.trim()) && head.slice(1).some((cell) => resolve([unmarked(cell)])?.sure !== undefined);
}

/** The column that holds what a table below a heading is about: its head says the same as the heading does. */
function mainColumn(head: readonly string[], body: readonly (readonly string[])[], path: readonly string[], resolve: Resolve): number {
  const above = path.length > 0 ? resolve(path)?.target : undefined;
  const same = head.findIndex((cell) => above !== undefined && resolve([unmarked(cell)])?.target === above);
  if (same >= 0) return same;
  return body.length > 0 && head.length > 2 && above === undefined
    ? -1
    : head.findIndex((cell) => cell.trim() !== '' && labelWords(cell) === labelWords(path.at(-1) ?? ' '));
}

/** Two columns are labels and values; more are rows of facts. */
function tableEntries({ rows, line }: TextBlock, path: readonly string[], resolve: Resolve): TreeEntry[] {
  const [head = [], ...body] = rows;
  if (head.length === 2 && !areColumns(head, body, path, resolve)) return pairsEntries(rows, line, path, resolve);
  const main = mainColumn(head, body, path, resolve);
  // What the table is about comes first, without its head where that says what the heading above it says; the others tell more of it.
  const cells = (row: readonly string[]) => {
    const said = row.flatMap((cell, i) => (cell.trim() ? [{ i, text: head[i] && i !== main ? `${head[i]}: ${cell}` : cell }] : []));
    return [...said.filter(({ i }) => i === main), ...said.filter(({ i }) => i !== main)].map(({ text }) => text);
  };
  const place = path.length > 0 ? path : [unnamed.intro];
  if (body.length === 0) return [{ path: place, line, items: head.filter(Boolean).map((cell) => item(cell, true)) }];
  const hollow = head.filter((cell, i) => cell.trim() && !body.some((row) => row[i]?.trim()));
  const facts = body.map((row, at): TreeEntry => {
    const [first = '', ...more] = cells(row);
    return { path: place, line: line + at + 2, items: first ? [item(first, true, more)] : [] };
  });
  return hollow.length > 0 ? [{ path: [...path, hollow.join(' | ')], line, isKey: true, items: [] }, ...facts] : facts;
}

function pairsEntries(rows: readonly (readonly string[])[], line: number, path: readonly string[], resolve: Resolve): TreeEntry[] {
  const [head = [], ...body] = rows;
  const facts = body.map(([label = '', value = ''], at) => ({
    path: [...path, unmarked(label) || unnamed.intro],
    line: line + at + 2,
    items: value.trim() ? [item(value)] : [],
  }));
  const [label = '', value = ''] = head.map(unmarked);
  if (namesSurely([...path, label], resolve) && value) return [{ path: [...path, label], line, items: [item(value)] }, ...facts];
  // « Attribut | Valeur » says nothing of anybody.
  return label || value ? [{ path: [...path, [label, value].filter(Boolean).join(' | ')], line, isKey: true, items: [] }, ...facts] : facts;
}
