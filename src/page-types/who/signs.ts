import { doubtOf } from '../../blocks/evidence.ts';
import { urgentFirst } from '../../blocks/glance.ts';
import type { Doubt } from '../../facts/evidence.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, entries, items, textAt, textOf, type Value } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';

/** By what a sign is heard or seen: a cue, what somebody says of themselves, or what they object. */
export type SignKind = 'cues' | 'quote' | 'objections';

/** Something by which somebody is recognised. */
export interface Sign {
  kind: SignKind;
  text: Text;
  anchor?: string;
  doubt?: { kind: Doubt; label: Text };
}

/** The most signs of one persona, where few are described, and where many are: the rest stands on its page. */
const MOST = { few: 8, many: 3 } as const;
const MANY = 100;
const MOST_OBJECTIONS = 2;

/** The signs of a persona: its cues, then what it says in its own words. */
export function signsOf(view: View, persona: Entity<'persona'>, count: number): Sign[] {
  const value = entityValue(view, persona);
  const cues = listOf(value, 'cues').map((one) => signOf(view, 'cues', one));
  const quote = child(value, 'quote');
  // What is objected about somebody whom nobody serves is said in the house.
  const objections = persona.data.rank === 'anti-persona' ? [] : objectionsOf(view, value);
  const said = [...(quote ? [signOf(view, 'quote', quote)] : []), ...objections];
  return [...cues, ...said].slice(0, count > MANY ? MOST.many : MOST.few);
}

function objectionsOf(view: View, persona: Value): Sign[] {
  const guidance = child(persona, 'guidance');
  const all = (guidance ? entries(guidance) : []).flatMap(([, department]) => listOf(department, 'objections'));
  return all.slice(0, MOST_OBJECTIONS).map((one) => signOf(view, 'objections', one));
}

function signOf(view: View, kind: SignKind, value: Value): Sign {
  const text = textAt(value, 'text') ?? textOf(value);
  const anchor = anchorOf(value);
  const doubt = doubtOf(value);
  return { kind, text, ...(anchor && { anchor }), ...(doubt && { doubt: { kind: doubt, label: word(view, view.words.standing[doubt]) } }) };
}

/** The items of a list, those that matter most first. */
export function listOf(value: Value, key: string): Value[] {
  const list = child(value, key);
  return list ? urgentFirst(items(list)) : [];
}
