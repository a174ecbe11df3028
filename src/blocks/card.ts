import { homesOf } from '../facts/relations.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Link } from '../reading/block.ts';
import { type CautionMark, cautionMarks } from '../reading/caution.ts';
import { pageHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { portraitOf } from '../reading/portrait.ts';
import { entityLink } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, entityValue, textOf } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { type Head, headOf } from './head.ts';

/** A persona in a long list: enough to find a name and a face again. */
export interface CardRow extends Pick<Head, 'name' | 'role' | 'portrait'> {
  href: string;
  /** What must be known of a persona before it is relied on. */
  cautions: CautionMark[];
  /** The segments and ICPs of a persona. */
  places: Link[];
}

/** An entity in a list: enough to choose whether to open its page. */
export interface Card extends CardRow, Pick<Head, 'summary' | 'tags' | 'kind'> {
  hue?: number;
  /** How many personas a segment has, and where they are. */
  people?: { label: Text; href?: string };
  /** The way to somebody beside others. */
  beside?: { href: string; text: Text };
}

/** The state of a persona stands with its name, as a caution. */
const tagKeys = { persona: ['rank'], segment: [], icp: [], record: ['kind'], decision: [], guide: [] } as const;

/** What most personas are: a card does not say it. */
const usual: ReadonlySet<string> = new Set(['rank secondary']);

/** Makes the card of an entity. */
export function cardOf(view: View, entity: Entity): Card {
  const head = headOf(entityValue(view, entity), word(view, view.words.kind[entity.kind]), tagKeys[entity.kind]);
  const tags = head.tags.filter(({ key, value }) => !usual.has(`${key} ${value}`));
  const hue = hueOf(view.handbook, entity);
  const href = pageHref(view, entity.kind, entity.id);
  const card: Card = { ...head, tags, href, cautions: cautionMarks(view, entity), ...(hue !== undefined && { hue }) };
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
    portrait: portraitOf(view, persona),
    cautions: cautionMarks(view, persona),
    places: placesOf(view, persona),
  };
}

function placesOf(view: View, persona: Entity<'persona'>): Link[] {
  return homesOf(view.handbook, persona).map(({ kind, id }) => entityLink(view, kind, id));
}
