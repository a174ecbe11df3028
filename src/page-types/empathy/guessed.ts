import { standingOf } from '../../facts/evidence.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { fieldAnchor } from '../../reading/anchor.ts';
import { labelOf } from '../../reading/label.ts';
import { child, entityValue, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { entryOf, type Group, groupOf } from './entries.ts';

/** What is said of a persona and not known: hypotheses, and before them what something contradicts; by the list that it stands in. */
export function guessedOf(view: View, persona: Entity<'persona'>): Group[] {
  const whole = entityValue(view, persona);
  const doubted = persona.facts.items.filter((item) => item.claim && standingOf(item) !== 'supported');
  return [...Map.groupBy(doubted, ({ path }) => String(path[0]))].flatMap(([key, all]) => {
    const contested = all.filter(({ contradicts }) => contradicts > 0);
    const ordered = [...contested, ...all.filter((item) => !contested.includes(item))];
    const list = child(whole, key);
    if (!list) return [];
    return groupOf(labelOf(list), { owner: whole.owner, anchor: fieldAnchor(key) }, ordered, ({ path }) =>
      entryOf(valueAtPath(whole, path)),
    );
  });
}
