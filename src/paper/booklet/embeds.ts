import type { Card } from '../../blocks/card.ts';
import type { Embeds } from '../../blocks/embed.ts';
import type { Evidence } from '../../reading/block.ts';
import { plain } from '../../reading/text.ts';
import { own } from '../../schema/own.ts';
import { type Paper, type Printable, printable } from './printable.ts';
import { type PrintedWords, type Prose, printedWords } from './prose.ts';

/** A block of a page of the guide: of its text, or what a component of it shows. */
export type PrintedBlock =
  | Exclude<Prose, { is: 'list' | 'quote' | 'note' | 'component' }>
  | { is: 'list'; start?: number; items: PrintedBlock[][] }
  | { is: 'quote'; blocks: PrintedBlock[] }
  | { is: 'note'; title: PrintedWords; blocks: PrintedBlock[] }
  | { is: 'verbatim'; verbatim: Printable<Evidence>; quoted: boolean }
  | { is: 'card'; card: Printable<Card> };

/** The blocks of a page with what its components show in their place; one that names nothing shows nothing. */
export function withEmbeds(blocks: readonly Prose[], embeds: Embeds, paper: Paper): PrintedBlock[] {
  const inner = (all: readonly Prose[]) => withEmbeds(all, embeds, paper);
  return blocks.flatMap((block): PrintedBlock[] => {
    if (block.is === 'list') return [{ ...block, items: block.items.map(inner) }];
    if (block.is === 'quote' || block.is === 'note') return [{ ...block, blocks: inner(block.blocks) }];
    if (block.is !== 'component') return [block];
    const { name, attributes } = block;
    if (name === 'Note')
      return [
        {
          is: 'note',
          title: printedWords(own(embeds.notes, attributes.kind ?? '') ?? plain(''), paper.leads),
          blocks: inner(block.blocks),
        },
      ];
    const verbatim = name === 'Verbatim' && own(embeds.verbatims, attributes.ref ?? '');
    if (verbatim) return [{ is: 'verbatim', verbatim: printable(verbatim, paper), quoted: verbatim.kind === 'verbatim' }];
    const card = own(embeds.cards, `${name} ${attributes.id}`);
    return card ? [{ is: 'card', card: printable(card, paper) }] : inner(block.blocks);
  });
}
