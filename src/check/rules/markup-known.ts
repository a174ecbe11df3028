import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { RuleParams } from '../../diagnostics/rules.ts';
import { everyEntity, type Handbook, nameOf } from '../../handbook/handbook.ts';
import { slugify } from '../../languages/slug.ts';
import { type ForeignMark, foreignAlert, foreignMarks, nearestAlert } from '../../text/foreign.ts';
import { sections } from '../../text/links.ts';
import { childrenOf, visitNodes } from '../../text/nodes.ts';
import { allEntries, type Rule } from '../context.ts';
import { type CheckedText, textsOf } from '../texts.ts';

/** No text holds marks that other tools read: readers would see their signs. */
export const markupKnown: Rule = function* ({ handbook }) {
  for (const entry of allEntries(handbook)) {
    for (const text of textsOf(handbook, entry)) yield* foreignIn(text, handbook);
  }
};

function* foreignIn({ tree, dialect, key, placeOf }: CheckedText, handbook: Handbook): Generator<Diagnostic> {
  const found: (readonly [Nodes, ForeignMark, number])[] = [];
  // Nothing in a line is markup.
  if (!tree || dialect === 'line') return;
  visitNodes(tree, (node) => {
    const words = wordsAtStart(node);
    const alert = node.type === 'blockquote' && words ? foreignAlert(words) : undefined;
    if (alert) found.push([node, alert, 0]);
    // What ends a heading may be its anchor, and what follows a picture says how another tool is to show it.
    for (const child of childrenOf(node)) {
      if (child.type !== 'text') continue;
      for (const one of foreignMarks(child.value)) {
        const isAnchor = node.type === 'heading' && /^\{#/.test(one.mark);
        // In quotes, as the sentence on braces has it, it is meant to be seen.
        const isMeant = key !== undefined && one.as === 'template' && one.at === 0;
        if (!isAnchor && !isMeant) found.push([child, one, child.value.slice(0, one.at).split('\n').length - 1]);
      }
    }
  });
  const met = new Set<string>();
  for (const [node, one, line] of found) {
    const place = placeOf(node, one.mark, line);
    const at = `${place.line}:${place.column}:${one.mark}`;
    if (!met.has(at)) yield diagnose('text/foreign-mark', place, paramsOf(one, dialect === 'inline', handbook));
    met.add(at);
  }
}

function wordsAtStart(quote: Nodes): string | undefined {
  const [first] = childrenOf(quote);
  const [words] = first?.type === 'paragraph' ? first.children : [];
  return words?.type === 'text' ? words.value : undefined;
}

function paramsOf({ mark, as, words }: ForeignMark, isPhrase: boolean, handbook: Handbook): RuleParams['text/foreign-mark'] {
  const [target = '', label = target] = words.split('|').map((part) => part.trim());
  switch (as) {
    // A phrase holds no box.
    case 'box':
      return { mark, as, ...(!isPhrase && { meant: nearestAlert(words) }) };
    case 'strong':
      return { mark, as, meant: `**${words}**` };
    case 'link':
      return { mark, as, meant: `[${label}](${addressOf(target, handbook)})` };
    default:
      return { mark, as };
  }
}

/** The address of what has this name or this id, with a gap where nothing does. */
function addressOf(target: string, handbook: Handbook): string {
  const wanted = slugify(target.split('#')[0] ?? '');
  const meant = everyEntity(handbook).find((one) => one.id === wanted || slugify(nameOf(one)) === wanted);
  return meant ? `/${sections[meant.kind]}/${meant.id}/` : '/guide/…/';
}
