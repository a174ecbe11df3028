import { inLanes, isSameScale, type ScaleKey } from '../facts/same-scale.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { ComparedScale, Comparison, GlanceItem, PartInPurchase } from '../reading/block.ts';
import { cautionMarks } from '../reading/caution.ts';
import { pageHref } from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { portraitOf } from '../reading/portrait.ts';
import { child, dataAt, entityValue, items, textOf, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { recordOf } from '../schema/own.ts';
import { groundsOf } from './evidence.ts';
import { glanceOf } from './glance.ts';
import { levelOf } from './leaf.ts';

/** More people of a segment than this cannot be seen side by side; those who buy together are seen as one group, however many. */
const MOST = 5;
/** Of what each of them wants and fears, the first. */
const EACH = 2;

/** The part in a purchase of somebody; undefined for who has none. */
type PartOf = (persona: Entity<'persona'>) => PartInPurchase | undefined;

/** People side by side: what they say, want and fear, and where they stand on the scales that they share. */
export function compareBlock(view: View, personas: readonly Entity<'persona'>[], partOf: PartOf = () => undefined): Comparison {
  const seen = personas.filter((persona, at) => at < MOST || partOf(persona));
  const shown = seen.map((persona) => ({ persona, value: entityValue(view, persona) }));
  const glances = shown.map(({ value }) => glanceOf(value).columns);
  const { compare, glance } = view.words;
  const quotes = shown.map(({ value }) => child(value, 'quote'));
  return {
    type: 'compare',
    people: shown.map(({ persona, value }) => {
      const part = partOf(persona);
      return {
        name: entityTitle(view, persona),
        href: pageHref(view, 'persona', persona.id),
        role: textOf(child(value, 'role') ?? value),
        portrait: portraitOf(view, persona),
        cautions: cautionMarks(view, persona),
        ...(part && { part }),
      };
    }),
    quotes: quotes.map((quote) => {
      if (!quote) return undefined;
      const { standing } = groundsOf(quote);
      return { text: textOf(child(quote, 'text') ?? quote), ...(standing && { standing }) };
    }),
    scales: sharedScales(shown.map(({ value }) => value)),
    rows: [glance.wants, glance.brakes, glance.talk].map((label, at) => ({
      label: word(view, label),
      none: word(view, glance.none),
      cells: glances.map((columns, whose) =>
        (columns[at]?.items ?? []).slice(0, EACH).map((item) => onPage(item, shown[whose]?.persona, view)),
      ),
    })),
    words: recordOf(['person', 'quote', 'attitudes'], (key) => word(view, compare[key])),
  };
}

/** A place on somebody's own page, as seen from another. */
function onPage(item: GlanceItem, persona: Entity<'persona'> | undefined, view: View): GlanceItem {
  return persona ? { ...item, href: pageHref(view, 'persona', persona.id, item.href.slice(1)) } : item;
}

/** The scales on which at least two of them stand: what tells people apart who behave alike. */
function sharedScales(personas: readonly Value[]): ComparedScale[] {
  const scales: { first: Value; places: { whose: number; value: Value }[] }[] = [];
  for (const [whose, persona] of personas.entries()) {
    const list = child(persona, 'attitudes');
    for (const value of list ? items(list) : []) {
      const known = scales.find(({ first }) => isSameScale(keyOf(first), keyOf(value)));
      if (known) known.places.push({ whose, value });
      else scales.push({ first: value, places: [{ whose, value }] });
    }
  }
  return scales.filter(({ places }) => places.length > 1).map(({ first, places }) => scaleOf(first, places));
}

function keyOf(scale: Value): ScaleKey {
  return { id: dataAt(scale, 'id'), left: dataAt(scale, 'left'), right: dataAt(scale, 'right') };
}

function scaleOf(first: Value, standing: readonly { whose: number; value: Value }[]): ComparedScale {
  const text = (key: string) => textOf(child(first, key) ?? first);
  const places = inLanes(
    standing.flatMap(({ whose, value }) => {
      const position = child(value, 'position');
      const level = position && levelOf(position);
      return level ? [{ whose, share: (level.value - level.min) / (level.max - level.min), label: level.label }] : [];
    }),
  );
  return {
    ...(child(first, 'label') && { label: text('label') }),
    left: text('left'),
    right: text('right'),
    places,
    lanes: Math.max(...places.map(({ lane }) => lane)) + 1,
  };
}
