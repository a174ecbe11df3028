import { labelWords } from '../names/label.ts';
import { isSurely, type Part } from '../people/evidence.ts';
import { labelEvidence, nameLikeness } from '../people/likeness.ts';
import { headingOf } from '../place/identity.ts';
import { unmarked } from '../place/text.ts';
import type { Resolve } from '../resolve.ts';
import type { TextBlock } from './blocks.ts';
import { areLabelled, labelled, labelOfInner } from './labelled.ts';

/** A heading with what stands below it, up to the next of its level. */
export interface Section extends Part {
  heading?: TextBlock;
  /** From its heading on, in order. */
  blocks: readonly TextBlock[];
  parts: readonly Section[];
  /** Headings as they were, where they were joined to a part before them. */
  former?: readonly TextBlock[];
}

/** Letters of a section in which its words are looked for. */
const SAMPLE = 2000;

/** Reads the blocks of a text as one tree of headings. */
export function outlineOf(blocks: readonly TextBlock[], resolve: Resolve): Section {
  return sectionOf(undefined, blocks, resolve);
}

function sectionOf(heading: TextBlock | undefined, blocks: readonly TextBlock[], resolve: Resolve): Section {
  const starts = topHeadings(heading ? blocks.slice(1) : blocks).map((at) => (heading ? at + 1 : at));
  const own = blocks.slice(heading ? 1 : 0, starts[0] ?? blocks.length);
  const each = starts.map((start, at) => sectionOf(blocks[start], blocks.slice(start, starts[at + 1] ?? blocks.length), resolve));
  const below = partsOfOne(each, resolve);
  // What stands below somebody is theirs.
  const parts = heading && labelEvidence(unmarked(heading.text), resolve) >= 1.5 ? below : regrouped(below, resolve);
  const labels = [...own.flatMap((block) => labelsOf(block, resolve)), ...parts.flatMap(({ label = '' }) => label)];
  const label = heading && unmarked(heading.text);
  return {
    ...(heading && { heading }),
    ...(label !== undefined && { label }),
    labels,
    words: wordsIn(own),
    form: formOf(own),
    blocks,
    parts,
  };
}

/** `Clara`, then `Clara – Objectifs` or `Clara (2/2)`: what goes on with somebody, on a further slide or page, is joined to them. */
function partsOfOne(parts: readonly Section[], resolve: Resolve): readonly Section[] {
  const places = new Map<string, Gathered>();
  const found: Gathered[] = [];
  for (const part of parts) {
    const { short, name, behind } = headingOf(part.label ?? '');
    const isName = nameLikeness(short ?? name) > 0;
    const key = labelWords(short ?? name);
    const before = places.get(key);
    const rest = restOf(part.label, before?.first.label);
    const goesOn =
      rest !== undefined ||
      (behind === undefined
        ? part.label === before?.first.label
        : isSurely(behind, resolve) || /^\(?(?:\d|suite\b|cont|fortsetzung|ff?\b)/i.test(behind));
    if (before && part.heading && goesOn && isName) {
      const heading = { ...part.heading, depth: part.heading.depth + 0.5, text: rest ?? behind ?? part.heading.text };
      before.more.push({ ...part, heading, label: heading.text, blocks: [heading, ...part.blocks.slice(1)] });
      before.former.push(part.heading);
    } else {
      const one = { first: part, more: [], former: [...(part.former ?? [])] };
      if (isName) places.set(key, one);
      found.push(one);
    }
  }
  return found.map(joined);
}

/** What a label says beyond another one with which it begins: `Clara, buyer – needs`. */
function restOf(label = '', first = ''): string | undefined {
  const more = first !== '' && label.startsWith(first) ? label.slice(first.length) : '';
  return /^\s*[–—:|(-]\s*(?=[\p{L}])/u.test(more) ? more.replace(/^[\s–—:|(-]+|\)$/g, '') : undefined;
}

/** A section with those that go on with it. */
interface Gathered {
  first: Section;
  more: Section[];
  /** Their headings as they were. */
  former: TextBlock[];
}

/**
 * Where all headings have one level, names and fields alike, the fields that follow a name belong below it: slides, and documents
 * in which every title has the same style.
 */
function regrouped(parts: readonly Section[], resolve: Resolve): readonly Section[] {
  const isField = parts.map(({ label = '' }) => isSurely(label, resolve));
  const opens = parts.map(({ label = '', labels }, at) => {
    if (isField[at] || isField[at + 1] !== true || labels.some((one) => isSurely(one, resolve))) return false;
    return labelEvidence(label, resolve) >= 1;
  });
  const first = opens.indexOf(true);
  if (first < 0 || isField.indexOf(true) < first) return parts;
  const followers = parts.flatMap(({ label = '' }, at) => (opens[at - 1] ? labelWords(label) : []));
  // An unknown title among fields is one of them, unless the same field follows each.
  if (followers.length > 1 && new Set(followers).size > followers.length / 2) opens.fill(false, first + 1);
  const grouped: Gathered[] = [];
  for (const [at, part] of parts.entries()) {
    const last = grouped.at(-1);
    if (at < first || opens[at] || !last) grouped.push({ first: part, more: [], former: [...(part.former ?? [])] });
    else last.more.push(part);
  }
  return grouped.map(joined);
}

/** A section with those that go on with it below it. All at once: there may be thousands. */
function joined({ first, more, former }: Gathered): Section {
  if (more.length === 0) return first;
  return {
    ...first,
    labels: [...first.labels, ...more.flatMap(({ label, labels }) => (label === undefined ? labels : [label]))],
    blocks: [...first.blocks, ...more.flatMap(({ blocks }) => blocks)],
    parts: [...first.parts, ...more],
    ...(former.length > 0 && { former }),
  };
}

/** The headings below which all others stand: each that none of a higher level comes before. */
function topHeadings(blocks: readonly TextBlock[]): number[] {
  const found: number[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.depth > depth) continue;
    depth = block.depth;
    found.push(at);
  }
  return found;
}

/** What follows what below a heading, each kind once: `quote text list`. */
function formOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ kind }) => kind)
    .filter((kind, at, all) => kind !== all[at - 1])
    .join(' ');
}

function wordsIn(blocks: readonly TextBlock[]): string {
  let words = '';
  for (const { text, bullets, rows } of blocks) {
    if (words.length > SAMPLE) break;
    words += `${text}\n${bullets.map((bullet) => bullet.text).join('\n')}\n${rows.flat().join('\n')}\n`;
  }
  return words.slice(0, SAMPLE);
}

/** The labels in a block: bold or known words before a colon, first cells of two columns. */
function labelsOf({ kind, text, bullets, rows }: TextBlock, resolve: Resolve): string[] {
  const known = (label: string) => resolve([label]) !== undefined && labelWords(label) !== '';
  if (kind === 'table') return rows.every(({ length }) => length === 2) ? rows.map(([label = '']) => unmarked(label)).filter(Boolean) : [];
  const isLabel = kind === 'list' && areLabelled(bullets) ? () => true : known;
  if (kind === 'list') return bullets.flatMap((one) => (labelled(one.text, isLabel) ?? labelOfInner(one))?.label ?? []);
  return text.split('\n').flatMap((one) => labelled(one, known)?.label ?? []);
}

/**
 * Gives a text headings where lines in bold serve as such: a whole line that names somebody or a field, in a file that has no
 * headings, or names above the same bold fields again and again.
 */
export function withStrongTitles(blocks: readonly TextBlock[], resolve: Resolve): readonly TextBlock[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const strong = blocks.map((block) => (block.kind === 'text' && !block.text.includes('\n') ? strongTitle(block.text) : undefined));
  const isField = (title: string) => resolve([title]) !== undefined;
  const people = strong.filter((title) => title !== undefined && !isField(title)).length;
  if (people === 0 || people === blocks.length) return blocks;
  return blocks.map((block, at) => {
    const title = strong[at];
    return title === undefined ? block : { ...block, kind: 'heading', depth: isField(title) ? 2 : 1, text: title };
  });
}

/** The words of a line that is bold from its beginning to its end, and heads what follows. */
function strongTitle(line: string): string | undefined {
  const bold = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/.exec(line.trim());
  const title = bold?.[1]?.trim();
  return title && !/[:：]$/.test(title) && (nameLikeness(title) > 0 || title.length < 60) ? title : undefined;
}
