import type { BuyingRole, GroupMember, GroupStage } from '../facts/buying-group.ts';
import type { Persona } from '../facts/relations.ts';
import { typeset } from '../languages/index.ts';
import { plain, type Text } from './text.ts';
import { child, configValue, entityValue, items, textAt, textOf, type Value, valueAtPath } from './value.ts';
import { listed, type View, word } from './view.ts';

/** What a stage of a purchase is called. */
export function stageName(view: View, { name, key }: GroupStage): Text {
  if ('of' in name) return textOf(valueAtPath(entityValue(view, name.of), name.path));
  const all = child(configValue(view), 'stages');
  const declared = all && items(all)[name.declared];
  return textAt(declared, 'name') ?? plain(typeset(view.handbook.config.stages?.[name.declared]?.name ?? key, view.original));
}

/** What a part in a purchase is called. */
export function roleName(view: View, role: BuyingRole): Text {
  return word(view, view.words.values.buyingRole[role]);
}

/** The names of some people as a sentence has them. */
export function namesOf(view: View, people: readonly Persona[]): string {
  return (
    listed(
      view,
      people.map(({ data }) => plain(data.name)),
    )?.text ?? ''
  );
}

/** What the persona's own file says of their weight at a stage. */
export function weightValue(view: View, { persona, weights }: GroupMember, key: string): Value | undefined {
  const path = weights.get(key)?.path;
  return path && valueAtPath(entityValue(view, persona), path);
}

/** A step of somebody's journey. */
export function stepValue(view: View, persona: Persona, at: number): Value {
  return valueAtPath(entityValue(view, persona), ['journey', at]);
}
