import type { Block, Pair, Statement } from '../reading/block.ts';
import type { Text } from '../reading/text.ts';
import { visitNodes } from '../text/nodes.ts';

/** Where a block comes from, for a page that shows it among those of others. */
export interface Origin {
  /** The address of its own page. */
  page: string;
  /** What sets its anchors apart from those of others. */
  mark: string;
}

/** A pair of one page as another shows it: its anchors are its own there, and what leads to a place of its page still does. */
export function pairElsewhere(pair: Pair, from: Origin): Pair {
  return { ...pair, block: blockElsewhere(pair.block, from) };
}

/** A text of one page as another shows it. */
export function textElsewhere(text: Text, { page }: Origin): Text {
  if (!text.tree) return text;
  const tree = structuredClone(text.tree);
  visitNodes(tree, (node) => {
    if (node.type === 'link' && node.url.startsWith('#')) node.url = page + node.url;
  });
  return { ...text, tree };
}

function blockElsewhere(block: Block, from: Origin): Block {
  switch (block.type) {
    case 'text':
      return { ...block, text: textElsewhere(block.text, from) };
    case 'list':
      return { ...block, items: block.items.map((text) => textElsewhere(text, from)) };
    case 'pairs':
      return { ...block, items: block.items.map((pair) => pairElsewhere(pair, from)) };
    case 'links':
      return {
        ...block,
        items: block.items.map((link) => ({ ...link, ...(link.href?.startsWith('#') && { href: from.page + link.href }) })),
      };
    case 'statements':
      return { ...block, items: block.items.map((one) => statementElsewhere(one, from)) };
    default:
      return block;
  }
}

function statementElsewhere(one: Statement, from: Origin): Statement {
  return {
    ...one,
    // No id of an author has a point.
    anchor: `${from.mark}.${one.anchor}`,
    text: textElsewhere(one.text, from),
    ...(one.answer && { answer: textElsewhere(one.answer, from) }),
    ...(one.note && { note: textElsewhere(one.note, from) }),
    more: one.more.map((pair) => pairElsewhere(pair, from)),
  };
}
