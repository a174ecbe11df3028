import { levelOf } from '../blocks/leaf.ts';
import { membersOf } from '../facts/people.ts';
import type { Persona, SegmentOrIcp } from '../facts/relations.ts';
import { isInUse } from '../facts/state.ts';
import { choiceLabel } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { child, dataAt, entityValue, items, type Value } from '../reading/value.ts';
import { listed, type View, word } from '../reading/view.ts';
import { printedPortrait } from './person.ts';
import { saidAs, saidOf, statedOf, together, voiced } from './runs.ts';
import type { PeopleRow, PrintedPerson } from './sheet.ts';

/** The personas of a segment; those of a profile with their part in a purchase, who weighs most first. */
export function peopleRow(view: View, target: SegmentOrIcp, value: Value): PeopleRow {
  const { derived, home } = view.words;
  const group = child(value, 'buyingGroup');
  const parts = group ? items(group) : [];
  const all = membersOf(view.handbook, target).filter(({ persona }) => isInUse(persona));
  const members = all.map(({ persona, places }) => ({ persona, parts: places.flatMap((at) => parts[at] ?? []) }));
  const roomy = members.length <= 2;
  const people = members
    .toSorted((a, b) => weightOf(b.parts) - weightOf(a.parts))
    .map((one) => (one.parts.length > 0 ? memberOf(view, one) : roomy ? voicedPerson(view, one.persona) : personOf(view, one.persona)));
  return {
    type: 'people',
    title: spoken(word(view, target.kind === 'icp' ? derived.icpPersonas : derived.personas)),
    items: people,
    ...(people.length === 0 && { none: spoken(word(view, home.none.persona)) }),
  };
}

/** Somebody with the parts that a buying group gives them. */
interface GroupMember {
  persona: Persona;
  parts: readonly Value[];
}

/** Who has several parts weighs as much as in the weightiest; who stands in no group comes after all who do. */
function weightOf(parts: readonly Value[]): number {
  return Math.max(-1, ...parts.map((part) => Number(dataAt(part, 'weight') ?? 0)));
}

function personOf(view: View, persona: Persona): PrintedPerson {
  const value = entityValue(view, persona);
  const lent = { kind: persona.kind, id: persona.id };
  const [name, role, state] = [child(value, 'name'), child(value, 'role'), child(value, 'state')];
  return {
    id: persona.id,
    name: { ...(name ? saidOf(name) : saidAs({ text: persona.data.name }, value)), lent },
    portrait: printedPortrait(view, persona),
    ...(role && { role: { ...saidOf(role), lent } }),
    ...(state && persona.data.state !== 'validated' && { state: spoken(choiceLabel(state)) }),
  };
}

function voicedPerson(view: View, persona: Persona): PrintedPerson {
  const quote = child(entityValue(view, persona), 'quote');
  const lent = { kind: persona.kind, id: persona.id };
  return { ...personOf(view, persona), ...(quote && { quote: { ...voiced(view, statedOf(quote)), lent } }) };
}

/** A member of a buying group: all of their roles, each once, and all that is said of them there. */
function memberOf(view: View, { persona, parts }: GroupMember): PrintedPerson {
  const at = (key: string) => parts.flatMap((part) => child(part, key) ?? []);
  const roles = new Map(
    at('roles')
      .flatMap(items)
      .map((role) => {
        const label = choiceLabel(role);
        const text = label.text.toLocaleLowerCase(label.lang ?? view.language);
        return [text, { ...label, text }] as const;
      }),
  );
  const levels = at('weight').flatMap((weight) => levelOf(weight) ?? []);
  const level = levels.toSorted((a, b) => b.value - a.value)[0];
  const note = together(at('note').map(saidOf));
  const part = listed(view, [...roles.values()]);
  return {
    ...personOf(view, persona),
    ...(part && {
      part: spoken({ ...part, text: part.text.charAt(0).toLocaleUpperCase(part.lang ?? view.language) + part.text.slice(1) }),
    }),
    ...(level && {
      weight: { value: level.value, max: level.max, alt: word(view, view.words.sheets.weight, { level: level.label.text }).text },
    }),
    ...(note && { note }),
  };
}
