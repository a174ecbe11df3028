import { homesOf } from '../facts/relations.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Link } from '../reading/block.ts';
import { pageHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { portraitOf, type ShownPortrait } from '../reading/portrait.ts';
import { entityLink } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, entityValue, textOf } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { type Head, headOf } from './head.ts';

/** A persona in a long list: enough to find a name again. */
export interface CardRow extends Pick<Head, 'name' | 'role'> {
  href: string;
  /** The segments and ICPs of a persona. */
  places: Link[];
}

/** An entity in a list: enough to choose whether to open its page. */
export interface Card extends CardRow, Pick<Head, 'summary' | 'tags' | 'kind'> {
  portrait?: ShownPortrait;
  hue?: number;
  /** How many personas a segment has, and where they are. */
  people?: { label: Text; href?: string };
}

const tagKeys = { persona: ['state', 'rank'], segment: [], icp: [], record: ['kind'], guide: [] } as const;

/** What most personas are: a card does not say it. */
const usual: ReadonlySet<string> = new Set(['state validated', 'rank secondary']);

/** Makes the card of an entity. */
export function cardOf(view: View, entity: Entity): Card {
  const head = headOf(entityValue(view, entity), word(view, view.words.kind[entity.kind]), tagKeys[entity.kind]);
  const tags = head.tags.filter(({ key, value }) => !usual.has(`${key} ${value}`));
  const hue = hueOf(view.handbook, entity);
  const card: Card = { ...head, tags, href: pageHref(view, entity.kind, entity.id), ...(hue !== undefined && { hue }) };
  if (entity.kind === 'persona') {
    return { ...card, portrait: portraitOf(view, entity), places: placesOf(view, entity) };
  }
  if (entity.kind !== 'record') return card;
  const { date } = entity.data;
  return { ...card, tags: [...card.tags, { key: 'date', value: date, label: plain(view.formats.date(date)) }] };
}

/** Makes the row of a persona. */
export function rowOf(view: View, persona: Entity<'persona'>): CardRow {
  const value = entityValue(view, persona);
  const role = child(value, 'role');
  return {
    name: plain(persona.data.name),
    ...(role && { role: textOf(role) }),
    href: pageHref(view, 'persona', persona.id),
    places: placesOf(view, persona),
  };
}

function placesOf(view: View, persona: Entity<'persona'>): Link[] {
  return homesOf(view.handbook, persona).map(({ kind, id }) => entityLink(view, kind, id));
}
