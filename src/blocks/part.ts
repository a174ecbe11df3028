import { membersOf } from '../facts/people.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { PartInPurchase } from '../reading/block.ts';
import { choiceLabel } from '../reading/label.ts';
import { child, entityValue, inStageOrder, items, textAt, type Value } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import { blockOf } from './index.ts';
import { levelOf } from './leaf.ts';
import { pairsOf } from './pairs.ts';

/** The parts that an ICP gives to the people of its buying group, by persona. Who is named twice has both parts, and weighs as in the weightier. */
export function partsIn(view: View, icp: Entity<'icp'>): ReadonlyMap<string, PartInPurchase> {
  const group = child(entityValue(view, icp), 'buyingGroup');
  const all = group ? items(group) : [];
  const members = membersOf(view.handbook, icp).filter(({ places }) => places.length > 0);
  return new Map(
    members.map(({ persona, places }) => [
      persona.id,
      partOf(
        places.flatMap((at) => all[at] ?? []),
        entityValue(view, persona),
      ),
    ]),
  );
}

function partOf(parts: readonly Value[], persona: Value): PartInPurchase {
  const at = (key: string) => parts.flatMap((part) => child(part, key) ?? []);
  const roles = new Map(
    at('roles')
      .flatMap(items)
      .map((role) => [String(role.data), choiceLabel(role)]),
  );
  const [weight] = at('weight')
    .flatMap((value) => levelOf(value) ?? [])
    .toSorted((a, b) => b.value - a.value);
  return {
    roles: [...roles.values()],
    ...(weight && { weight }),
    notes: parts.flatMap((part) => textAt(part, 'note') ?? []),
    more: parts.flatMap((part) => pairsOf(part, blockOf, ['persona', 'roles', 'weight', 'note'])),
    stages: stagesOf(persona),
  };
}

/** How much somebody weighs at each stage, as their own file says. */
function stagesOf(persona: Value): PartInPurchase['stages'] {
  const weights = child(child(persona, 'buying'), 'weights');
  return (weights ? inStageOrder(items(weights)) : []).flatMap((one) => {
    const [stage, value] = [textAt(one, 'stage'), child(one, 'weight')];
    const weight = value && levelOf(value);
    return stage && weight ? [{ stage, weight }] : [];
  });
}
