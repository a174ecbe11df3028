import { type Origin, textElsewhere } from '../../blocks/elsewhere.ts';
import { blockOf } from '../../blocks/index.ts';
import { statementOf } from '../../blocks/statement.ts';
import { isGuided } from '../../facts/guidance.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Standing } from '../../reading/block.ts';
import { type CautionMark, cautionMarks } from '../../reading/caution.ts';
import { pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, entityValue, items, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** A persona of whom a department is told something, with what it is told. */
export interface Guided {
  persona: Entity<'persona'>;
  whom: Whom;
  own: Value;
  from: Origin;
}

/** Somebody with whom something is done or said; as lines name them. */
export interface Whom {
  /** Of the place of the page that tells all of it. */
  anchor: string;
  name: Text;
  portrait: ShownPortrait;
  hue?: number;
  cautions: CautionMark[];
}

/** Something to say or not to do, with the mark of how well it is grounded. */
export interface Said {
  text: Text;
  standing?: Standing;
}

/** The personas that tell a department something, with what they tell it, in the order of the list. */
export function guidedOf(view: View, department: string, personas: readonly Entity<'persona'>[]): Guided[] {
  return personas.flatMap((persona): Guided[] => {
    const own = isGuided(persona, department) ? child(child(entityValue(view, persona), 'guidance'), department) : undefined;
    if (!own) return [];
    const from = { page: pageHref(view, 'persona', persona.id), mark: persona.id };
    return [{ persona, whom: whomOf(view, persona), own, from }];
  });
}

/** Somebody as a line names them. */
function whomOf(view: View, persona: Entity<'persona'>): Whom {
  const hue = hueOf(view.handbook, persona);
  return {
    anchor: `persona-${persona.id}`,
    name: plain(persona.data.name),
    portrait: portraitOf(view, persona),
    ...(hue !== undefined && { hue }),
    cautions: cautionMarks(view, persona),
  };
}

/** The values of a list of the guidance. */
export function listOf({ own }: Guided, key: string): Value[] {
  const list = child(own, key);
  return list ? items(list) : [];
}

/** What a statement says. That it is well grounded need not be said in a line; that it is not, must. */
export function saidOf(value: Value, from: Origin): Said {
  const { text, standing } = statementOf(value, blockOf);
  return { text: textElsewhere(text, from), ...(standing && standing.kind !== 'supported' && { standing }) };
}
