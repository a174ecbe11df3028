import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ForeignSort, RuleParams } from '../../diagnostics/rules.ts';
import { everyEntity, type Handbook, nameOf } from '../../handbook/handbook.ts';
import { slugify } from '../../languages/slug.ts';
import { lineOf } from '../../source/lines.ts';
import {
  dashesBelow,
  type ForeignMark,
  foreignAlert,
  foreignMarks,
  foreignTable,
  foreignTerm,
  inSigns,
  nearestAlert,
  struckMark,
} from '../../text/foreign.ts';
import { meantTarget, sections } from '../../text/links.ts';
import { childrenOf, visitNodes, wordsOf } from '../../text/nodes.ts';
import { allEntries, type Rule } from '../context.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** No text holds marks that other tools read: readers would see their signs. */
export const markupKnown: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) yield* foreignIn(text, handbook);
  }
};

/** A mark in a node, and how many lines below its first. */
type Found = readonly [node: Nodes, mark: ForeignMark, line: number];

function* foreignIn(checked: CheckedText, handbook: Handbook): Generator<Diagnostic> {
  const { tree, dialect, key, placeOf } = checked;
  const found: Found[] = [];
  if (!tree) return;
  const struck = struckIn(checked);
  visitNodes(tree, (node) => {
    found.push(...blockMark(node, dialect !== 'inline' && dialect !== 'line'), ...struck(node), ...wordMarks(node, checked));
  });
  const met = new Set<string>();
  for (const [node, one, line] of found) {
    const place = placeOf(node, one.as === 'lowered' && key === undefined ? `~${one.words}~` : one.mark, line);
    const at = `${place.line}:${place.column}:${one.mark}`;
    if (!met.has(at)) yield diagnose('text/foreign-mark', place, paramsOf(one, dialect === 'inline', handbook));
    met.add(at);
  }
}

/** What a quotation or a paragraph begins with. */
function blockMark(node: Nodes, mayHoldBlocks: boolean): Found[] {
  const words = node.type === 'blockquote' ? wordsAtStart(node) : undefined;
  const alert = words ? foreignAlert(words) : undefined;
  const ofBlocks = node.type === 'paragraph' && mayHoldBlocks;
  const term = ofBlocks ? foreignTerm(wordsAt(node)) : undefined;
  const table = ofBlocks ? foreignTable(wordsOf(node)) : undefined;
  // GitLab's, whose inner signs are those of emphasis.
  const contents = ofBlocks && wordsOf(node) === '[[TOC]]' && childrenOf(node).length > 1;
  return [
    ...(alert ? [[node, alert, 0] as const] : []),
    ...(term ? [[node, term, 1] as const] : []),
    ...(table ? [[node, table, 0] as const] : []),
    ...(contents ? [[node, { mark: '[[_TOC_]]', at: 0, as: 'contents', words: '' }, 0] as const] : []),
  ];
}

/** Finds words that single tildes strike through, in the order in which they stand in a text. */
function struckIn({ text }: CheckedText): (node: Nodes) => Found[] {
  const from = new Map<string, number>();
  return (node) => {
    if (node.type !== 'delete') return [];
    const words = wordsOf(node);
    const mark = struckMark(words, text, from.get(words) ?? 0);
    from.set(words, (mark?.at ?? 0) + 1);
    return mark ? [[node, mark, 0]] : [];
  };
}

/** What a name or a title would show as well. Of bold words and links in it something else is told, and so of braces, unless quotes say that they stay. */
const IN_NAMES: ReadonlySet<ForeignSort> = new Set(['attributes', 'comment', 'formula', 'emoji', 'raised']);

function wordMarks(node: Nodes, { text, key, dialect }: CheckedText): Found[] {
  return childrenOf(node).flatMap((child): Found[] => {
    if (child.type !== 'text') return [];
    return foreignMarks(child.value).flatMap((one): Found[] => {
      const line = child.value.slice(0, one.at).split('\n').length - 1;
      // What ends a heading may be its anchor, and what follows a picture says how another tool is to show it.
      const isAnchor = node.type === 'heading' && /^\{#/.test(one.mark);
      // In quotes, as the sentence on braces has it, it is meant to be seen; so is what is typed with backslashes.
      const isMeant = key !== undefined && one.as === 'template' && one.at === 0;
      const typed = child.position ? lineOf(text, child.position.start.line + line) : text;
      const isTyped = typed.includes(one.mark.split('\n', 1)[0] ?? '');
      const isTold = dialect !== 'line' || IN_NAMES.has(one.as);
      return isAnchor || isMeant || !isTyped || !isTold ? [] : [[child, one, line]];
    });
  });
}

function wordsAtStart(quote: Nodes): string | undefined {
  const [first] = childrenOf(quote);
  return first?.type === 'paragraph' ? wordsAt(first) : undefined;
}

/** The words that a paragraph begins with. */
function wordsAt(paragraph: Nodes): string {
  const [words] = childrenOf(paragraph);
  return words?.type === 'text' ? words.value : '';
}

function paramsOf({ mark, as, words }: ForeignMark, isPhrase: boolean, handbook: Handbook): RuleParams['text/foreign-mark'] {
  const [first = '', second = first] = words.split('|').map((part) => part.trim());
  // Confluence puts the address last.
  const [target, label] = /^(?:https?:|\/)/i.test(second) ? [second, first] : [first, second];
  switch (as) {
    // A phrase holds no box.
    case 'box':
      return { mark, as, ...(!isPhrase && { meant: nearestAlert(words) }) };
    case 'strong':
      return { mark, as, meant: `**${words}**` };
    case 'link':
      return { mark, as, meant: `[${label}](${addressOf(target, handbook)})` };
    case 'heading':
      return { mark, as, ...(!isPhrase && { meant: `## ${words}` }) };
    case 'table':
      return { mark, as, meant: dashesBelow(words) };
    case 'address':
      return { mark, as, meant: `[${words}](https://…)` };
    case 'turned': {
      const [shown = '', address = ''] = words.split(/[\])][ \t]?[([]/);
      return { mark, as, meant: `[${shown}](${meantTarget(address) ?? address.replaceAll(' ', '%20')})` };
    }
    case 'term':
      return { mark, as, meant: `- ${words}` };
    case 'raised':
    case 'lowered':
      return { mark, as, meant: inSigns(mark) };
    case 'struck':
      return { mark, as, meant: `~~${words}~~` };
    default:
      return { mark, as };
  }
}

/** The address of what has this name or this id, with a gap where nothing does. */
function addressOf(target: string, handbook: Handbook): string {
  if (/^(?:https?:|\/)/i.test(target)) return target;
  const wanted = slugify(target.split('#')[0] ?? '');
  const meant = everyEntity(handbook).find((one) => one.id === wanted || slugify(nameOf(one)) === wanted);
  return meant ? `/${sections[meant.kind]}/${meant.id}/` : '/guide/…/';
}
