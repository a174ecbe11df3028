import { isUrgent } from '../blocks/glance.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import { spoken } from '../reading/text.ts';
import { entityValue, type Value, valueAtPath } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { missingRow } from './columns.ts';
import type { Poster } from './poster.ts';
import type { Said } from './runs.ts';
import type { MissingRow, PrintedPortrait, SheetHead } from './sheet.ts';

/** A persona as a poster, for whoever walks past: a face, a voice, three lines. */
export interface Wall extends SheetHead {
  portrait: PrintedPortrait;
  lines: WallLine[];
  /** Set where nothing of this is known: what to ask stands in the place of the lines. */
  missing?: MissingRow;
}

/** What somebody wants, fears, or how to go about it: the statement that matters most, or that nobody knows. */
interface WallLine {
  label: Spoken;
  said?: Said;
  none?: Spoken;
}

/** What a poster asks for where it has nothing to say. */
const ASKED = ['goals', 'brakes', 'guidance'];

/** A poster, of what the whole sheet says of a persona: it says nothing that the whole does not, so that both bear one code. */
export function wallOf(view: View, persona: Entity<'persona'>, { columns, ...whole }: Poster): Wall {
  const value = entityValue(view, persona);
  const { print, glance } = view.words;
  const { wall } = print;
  const [drives = [], brakes = [], manners = []] = columns.map(({ groups }) => groups.flatMap(({ items }) => items));
  const deeds = manners.filter(({ from }) => from[2] === 'do');
  const found = [foremost(value, drives), foremost(value, brakes), deeds[0] ?? manners[0]];
  const isUnknown = found.every((said) => said === undefined);
  const missing = isUnknown && whole.missing ? missingRow(value, ASKED) : undefined;
  const { facts: _f, scales: _s, channels: _c, cues: _u, curve: _v, missing: _m, ...head } = whole;
  return {
    ...head,
    // Nobody asks any more of whom nobody is to know anything.
    lines: (isUnknown ? [] : [wall.wants, wall.fears, wall.talk]).map((label, at) => ({
      label: spoken(word(view, label)),
      ...(found[at] ? { said: found[at] } : { none: spoken(word(view, glance.none)) }),
    })),
    ...(missing && { missing }),
  };
}

/** The first statement of high priority, else the first. */
function foremost(persona: Value, all: readonly Said[]): Said | undefined {
  return all.find(({ from }) => isUrgent(valueAtPath(persona, from.slice(0, 2)))) ?? all[0];
}
