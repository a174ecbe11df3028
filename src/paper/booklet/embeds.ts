import type { Embeds } from '../../blocks/embed.ts';
import { own } from '../../schema/own.ts';
import { type Paper, printable } from './printable.ts';
import type { Prose } from './prose.ts';

/** The blocks of a page with what its components show in their place; one that names nothing shows nothing. */
export function withEmbeds(blocks: readonly Prose[], embeds: Embeds, paper: Paper): unknown[] {
  const inner = (all: readonly Prose[]) => withEmbeds(all, embeds, paper);
  return blocks.flatMap((block): unknown[] => {
    if (block.is === 'list') return [{ ...block, items: block.items.map(inner) }];
    if (block.is === 'quote' || block.is === 'note') return [{ ...block, blocks: inner(block.blocks) }];
    if (block.is !== 'component') return [block];
    const { name, attributes } = block;
    if (name === 'Note') return [{ is: 'note', title: own(embeds.notes, attributes.kind ?? '') ?? '', blocks: inner(block.blocks) }];
    const verbatim = name === 'Verbatim' && own(embeds.verbatims, attributes.ref ?? '');
    if (verbatim) return [{ is: 'verbatim', verbatim: printable(verbatim, paper), quoted: verbatim.kind === 'verbatim' }];
    const card = own(embeds.cards, `${name} ${attributes.id}`);
    return card ? [{ is: 'card', card: printable(card, paper) }] : inner(block.blocks);
  });
}
