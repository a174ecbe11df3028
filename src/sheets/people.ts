import { levelOf } from '../blocks/leaf.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fill } from '../languages/index.ts';
import { personasOfIcp, personasOfSegment } from '../reading/backlinks.ts';
import { choiceLabel } from '../reading/label.ts';
import { resolve } from '../reading/resolve.ts';
import { child, entityValue, items, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { printedPortrait } from './person.ts';
import { saidAs, saidOf, statedOf, voiced } from './runs.ts';
import type { PeopleRow, PrintedPerson } from './sheet.ts';

/** The personas of a segment; those of a profile with their part in a purchase, who weighs most first. */
export function peopleRow(view: View, audience: Entity<'segment' | 'icp'>, value: Value): PeopleRow {
  const { derived, home } = view.words;
  const group = child(value, 'buyingGroup');
  const members = (group ? items(group) : []).toSorted((a, b) => weightOf(b) - weightOf(a)).flatMap((one) => memberOf(view, one));
  const others = audience.kind === 'icp' ? personasOfIcp(view, audience) : personasOfSegment(view, audience.id);
  const shown = others.filter(isInUse);
  const roomy = members.length + shown.length <= 2;
  const people = [...members, ...shown.map((persona) => (roomy ? voicedPerson(view, persona) : personOf(view, persona)))];
  return {
    type: 'people',
    title: word(view, audience.kind === 'icp' ? derived.icpPersonas : derived.personas).text,
    items: people,
    ...(people.length === 0 && { none: word(view, home.none.persona).text }),
  };
}

const isInUse = ({ data }: Entity<'persona'>) => data.state !== 'retired';
const weightOf = ({ data }: Value) => (data as { weight?: number }).weight ?? 0;

function personOf(view: View, persona: Entity<'persona'>): PrintedPerson {
  const value = entityValue(view, persona);
  const lent = { kind: persona.kind, id: persona.id };
  const [name, role, state] = [child(value, 'name'), child(value, 'role'), child(value, 'state')];
  return {
    id: persona.id,
    name: { ...(name ? saidOf(name) : saidAs({ text: persona.data.name }, value)), lent },
    portrait: printedPortrait(view, persona),
    ...(role && { role: { ...saidOf(role), lent } }),
    ...(state && persona.data.state !== 'validated' && { state: choiceLabel(state).text }),
  };
}

function voicedPerson(view: View, persona: Entity<'persona'>): PrintedPerson {
  const quote = child(entityValue(view, persona), 'quote');
  const lent = { kind: persona.kind, id: persona.id };
  return { ...personOf(view, persona), ...(quote && { quote: { ...voiced(view, statedOf(quote)), lent } }) };
}

/** A member of a buying group who is in use. */
function memberOf(view: View, member: Value): PrintedPerson[] {
  const persona = resolve(view.handbook, 'persona', String((member.data as { persona: string }).persona));
  if (!persona || !isInUse(persona)) return [];
  const [roles, weight, note] = [child(member, 'roles'), child(member, 'weight'), child(member, 'note')];
  const level = weight && levelOf(weight);
  const part = roles && view.formats.list(items(roles).map((role) => choiceLabel(role).text.toLocaleLowerCase(view.language)));
  return [
    {
      ...personOf(view, persona),
      ...(part && { part: part.charAt(0).toLocaleUpperCase(view.language) + part.slice(1) }),
      ...(level && {
        weight: { value: level.value, max: level.max, alt: word(view, fill(view.words.sheets.weight, { level: level.label })).text },
      }),
      ...(note && { note: saidOf(note) }),
    },
  ];
}
