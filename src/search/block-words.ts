import type { Block, Pair, Statement } from '../reading/block.ts';
import type { Text } from '../reading/text.ts';
import { visitNodes, wordsOf } from '../text/nodes.ts';

/**
 * The words that an author wrote in a block, in the page's language. Left out are the words of the interface, which every page
 * has, and evidence, which is found on the page that it stands on.
 */
export function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'text':
      return textWords(block.text);
    case 'list':
      return block.items.flatMap(textWords);
    case 'links':
      return block.items.flatMap(({ text, more }) => [...textWords(text), ...pairWords(more)]);
    case 'pairs':
      return pairWords(block.items);
    case 'entries':
      return block.items.flatMap(({ title, lead, pairs }) => [...textWords(title), ...textWords(lead), ...pairWords(pairs)]);
    case 'table':
      return block.rows.flat().flatMap(cellWords);
    case 'statements':
      return block.items.flatMap(statementWords);
    case 'scales':
      return block.items.flatMap((one) => [...[one.label, one.left, one.right, one.note].flatMap(textWords), ...pairWords(one.more)]);
    case 'channels':
      return block.items.flatMap((one) => [...[one.channel, one.purpose, one.note].flatMap(textWords), ...pairWords(one.more)]);
    case 'journey':
      return [...block.steps.flatMap(({ stage }) => textWords(stage)), ...block.rows.flatMap(({ cells }) => cells.flatMap(cellWords))];
    case 'figures':
      return block.items.flatMap((one) => [...textWords(one.label), [one.value, ...textWords(one.unit)].join(' '), ...textWords(one.note)]);
    case 'verbatims':
      return block.items.flatMap((one) => [...[one.text, one.by, one.context].flatMap(textWords), ...pairWords(one.more)]);
    case 'level':
    // What was counted changes with each snapshot, and nobody has written it.
    case 'bars':
    case 'heat':
    // All of it stands on the pages of those who are compared.
    case 'compare':
    case 'patterns':
    case 'grounds':
      return [];
  }
}

/** The words of one statement and of what is said about it. That it is contested is said wherever it is found. */
export function statementWords({ time, text, standing, figure, answer, note, more }: Statement): string[] {
  const doubt = standing?.kind === 'contested' ? standing.label : undefined;
  return [...[time, text, doubt, figure, answer, note].flatMap(textWords), ...pairWords(more)];
}

/** The paragraphs of a text; none of one that is shown in another language than its page's, as it would be found in the wrong one. */
export function textWords(text: Text | undefined): string[] {
  if (!text || text.lang || text.text === '') return [];
  return text.tree ? paragraphs(text.tree) : [text.text];
}

/** The paragraphs, headings and cells of a tree, each on its own so that no word runs into the next. */
export function paragraphs(tree: Parameters<typeof visitNodes>[0]): string[] {
  const found: string[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code')
      found.push(wordsOf(node));
    // What stands for a picture is read to those who do not see it, and looked for by all.
    if (node.type === 'image' && node.alt) found.push(node.alt);
  });
  return found.filter((words) => words.trim() !== '');
}

/** A value out of a short list, as `Peur`, is no more the author's word than a label is, and a reference has its own page. */
function pairWords(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ block, bare }) => (bare || block.type === 'links' ? [] : blockWords(block)));
}

function cellWords(cell: Block | undefined): string[] {
  return cell ? blockWords(cell) : [];
}
