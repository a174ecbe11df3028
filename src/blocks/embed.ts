import { resolve } from '../facts/relations.ts';
import type { EntityKind } from '../handbook/handbook.ts';
import type { Evidence } from '../reading/block.ts';
import type { Text } from '../reading/text.ts';
import { type View, word } from '../reading/view.ts';
import { own } from '../schema/own.ts';
import { attributesOf, visitNodes } from '../text/nodes.ts';
import { type Card, cardOf } from './card.ts';
import { evidenceOf } from './evidence.ts';

/** What the components of a page show, by what they name; those that name nothing show nothing. */
export interface Embeds {
  cards: Readonly<Record<string, Card>>;
  verbatims: Readonly<Record<string, Evidence>>;
  notes: Readonly<Record<string, Text>>;
  /** The language of what they show, where the text around it is in another. */
  lang?: string;
}

const cardKinds: Readonly<Record<string, EntityKind>> = { Persona: 'persona', Segment: 'segment', Icp: 'icp' };

/** Gathers what the components of a text show. */
export function embedsOf(view: View, { tree, lang }: Pick<Text, 'tree' | 'lang'> = {}): Embeds {
  const cards = new Map<string, Card>();
  const verbatims = new Map<string, Evidence>();
  const { plain, ...kinds } = view.words.note;
  const notes = { ...Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, word(view, name)])), '': word(view, plain) };
  if (tree)
    visitNodes(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const attributes = attributesOf(node);
      const named = (key: string) => own(attributes, key) ?? '';
      const kind = own(cardKinds, node.name ?? '');
      const entity = kind && resolve(view.handbook, kind, named('id'));
      if (entity) cards.set(`${node.name} ${named('id')}`, cardOf(view, entity));
      if (node.name === 'Verbatim') verbatims.set(named('ref'), evidenceOf(view, { ref: named('ref'), stance: 'supports' }));
    });
  return {
    cards: Object.fromEntries(cards),
    verbatims: Object.fromEntries(verbatims),
    notes,
    ...(lang !== undefined && { lang: view.language }),
  };
}
