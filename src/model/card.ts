import type { Entity } from '../handbook/handbook.ts';
import type { Link } from './block.ts';
import { entityLink } from './blocks/reference.ts';
import { pageHref } from './href.ts';
import { hueOf } from './hue.ts';
import { type Head, headOf } from './pages/entity.ts';
import { type Portrait, portraitOf } from './portrait.ts';
import { plain } from './text.ts';
import { entityValue } from './value.ts';
import { type View, word } from './view.ts';

/** An entity in a list: enough to choose whether to open its page. */
export interface Card extends Pick<Head, 'name' | 'role' | 'summary' | 'tags' | 'kind'> {
  href: string;
  portrait?: Portrait;
  hue?: number;
  /** The segments of a persona. */
  places: Link[];
}

const tagKeys = { persona: ['state', 'rank'], segment: [], icp: [], record: ['kind'], guide: [] } as const;

/** Makes the card of an entity. */
export function cardOf(view: View, entity: Entity): Card {
  const head = headOf(entityValue(view, entity), word(view, view.words.kind[entity.kind]).text, tagKeys[entity.kind]);
  const hue = hueOf(view.handbook, entity);
  const card: Card = { ...head, href: pageHref(view, entity.kind, entity.id), ...(hue !== undefined && { hue }) };
  if (entity.kind === 'persona') {
    const persona = entity as Entity<'persona'>;
    const { segments = [], icps = [] } = persona.data;
    const places = [...segments.map((id) => entityLink(view, 'segment', id)), ...icps.map((id) => entityLink(view, 'icp', id))];
    return { ...card, portrait: portraitOf(view, persona), places };
  }
  if (entity.kind !== 'record') return card;
  const { date } = (entity as Entity<'record'>).data;
  return { ...card, tags: [...card.tags, { key: 'date', value: date, label: plain(view.formats.date(date)) }] };
}
