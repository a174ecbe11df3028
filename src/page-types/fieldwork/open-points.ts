import { groundsOf } from '../../blocks/evidence.ts';
import type { StandingKind } from '../../facts/evidence.ts';
import { standingOf } from '../../facts/evidence.ts';
import type { Item } from '../../handbook/claims.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { valueAt } from '../../handbook/value-at.ts';
import type { Evidence } from '../../reading/block.ts';
import { labelOf, titleOf } from '../../reading/label.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** Something that is said of a persona, in plain words. */
export interface Point {
  text: string;
  standing: StandingKind | undefined;
  for: string[];
  against: string[];
}

/** What is said of a persona under one heading. */
export interface PointsOfList {
  /** The key of the list. */
  key: string;
  title: string;
  points: Point[];
}

/** What weighs more comes first. */
const WEIGHTS: readonly unknown[] = ['high', 'medium', 'low'];

/** All that is claimed of a persona, list by list in the order of the page; the most important of each list first. */
export function pointsOf(view: View, persona: Entity<'persona'>): PointsOfList[] {
  const whole = entityValue(view, persona);
  const lists = Map.groupBy(
    persona.facts.items.filter(({ claim }) => claim),
    ({ path }) => String(path[0]),
  );
  return [...lists].map(([key, items]) => ({
    key,
    title: labelOf(child(whole, key) ?? whole).text,
    points: byWeight(items, persona).map((item) => {
      const value = valueAtPath(whole, item.path);
      const { evidence } = groundsOf(value);
      const of = (stance: Evidence['stance']) => evidence.filter((one) => one.stance === stance).map(wordsOf);
      return { text: titleOf(value).text, standing: standingOf(item), for: of('supports'), against: of('contradicts') };
    }),
  }));
}

/** The languages of what is said of a persona, where they are not the page's, by the words without their spaces. */
export function foreignWords(view: View, persona: Entity<'persona'>): ReadonlyMap<string, string> {
  const whole = entityValue(view, persona);
  const said = persona.facts.items.flatMap(({ path }): Text[] => {
    const value = valueAtPath(whole, path);
    const { evidence } = groundsOf(value);
    return [
      titleOf(value),
      ...evidence.map((one) => ({ ...one.source, text: wordsOf(one), ...(one.text?.lang && { lang: one.text.lang }) })),
    ];
  });
  return new Map(said.flatMap(({ text, lang }) => (lang ? [[withoutSpaces(text), lang] as const] : [])));
}

/** Words as they are compared: each language sets its own spaces, apostrophes and quotes. */
export function withoutSpaces(words: string): string {
  return words.replace(/[\s'’"“”«»]/g, '');
}

function byWeight(items: readonly Item[], { data }: Entity<'persona'>): Item[] {
  const weight = ({ path }: Item) => {
    const at = WEIGHTS.indexOf(valueAt(data, [...path, 'priority']));
    return at < 0 ? 1 : at;
  };
  return items.toSorted((a, b) => weight(a) - weight(b));
}

function wordsOf({ text, source }: Evidence): string {
  return text ? `${text.text} (${source.text})` : source.text;
}
