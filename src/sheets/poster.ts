import { leafText } from '../blocks/leaf.ts';
import { wantedOfPersona } from '../blocks/section.ts';
import { isInUse } from '../facts/state.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import { labelOf } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { child, entityValue, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { missingRow } from './columns.ts';
import {
  channelsOf,
  curvePart,
  groupOf,
  listsPart,
  mannersPart,
  type Part,
  type PrintedChannel,
  type PrintedCurve,
  type PrintedScale,
  scalesOf,
} from './parts.ts';
import { personOnSheet } from './person.ts';
import { type Said, saidAs } from './runs.ts';
import type { MissingRow, PrintedPortrait, SheetHead } from './sheet.ts';

/** A persona on one sheet of paper: all that a wall shows, as plain data. */
export interface Poster extends SheetHead {
  portrait: PrintedPortrait;
  facts: { label: Spoken; value: Said }[];
  columns: Part[];
  scales?: { title: Spoken; items: PrintedScale[] };
  channels?: { title: Spoken; items: PrintedChannel[] };
  cues?: Part;
  curve?: PrintedCurve;
  /** Set where so little is known that the questions are worth more than the answers. */
  missing?: MissingRow;
}

/** The few facts that give a person a place in the world. What they earn is nothing for a wall. */
const FACTS = ['age', 'place', 'household', 'occupation'];

/** With fewer statements than this, a poster asks for more. */
const FEW = 5;

/** The poster of a persona. */
export function posterOf(view: View, persona: Entity<'persona'>): Poster {
  const value = entityValue(view, persona);
  const [scales, channels, cues, curve] = [scalesOf(value), channelsOf(value), groupOf(value, 'cues'), curvePart(value)];
  const titled = (key: string) => spoken(labelOf(child(value, key) ?? value));
  const columns = [
    listsPart(value, 'drives', ['goals', 'motivations', 'levers']),
    listsPart(value, 'brakes', ['brakes', 'painPoints']),
    mannersPart(value),
  ];
  const known = columns.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).length;
  const missing = known < FEW && isInUse(persona) ? missingRow(value, wantedOfPersona) : undefined;
  return {
    ...personOnSheet(view, persona, value, word(view, view.words.print.title, { name: persona.data.name }).text),
    facts: factsOf(value),
    columns,
    ...(scales.length > 0 && { scales: { title: titled('attitudes'), items: scales } }),
    ...(channels.length > 0 && { channels: { title: titled('channels'), items: channels } }),
    ...(cues && { cues: { title: spoken(word(view, view.words.print.cues)), groups: [{ items: cues.items }] } }),
    ...(curve && { curve }),
    ...(missing && { missing }),
  };
}

function factsOf(persona: Value): Poster['facts'] {
  const demographics = child(persona, 'demographics');
  return FACTS.flatMap((key) => {
    const fact = child(demographics, key);
    const text = fact && leafText(fact);
    return fact && text ? [{ label: spoken(labelOf(fact)), value: saidAs(text, fact) }] : [];
  });
}

/** As much as is taken in at a glance. */
const MOST = 3;

/** A persona on a card: of the poster, what fits in a hand. */
export function cardSheetOf({ scales: _s, channels: _c, cues: _u, curve: _v, ...poster }: Poster): Poster {
  const [drives, brakes, manners] = poster.columns;
  return {
    ...poster,
    facts: [],
    columns: [drives, brakes].flatMap((part) => (part ? foremost(part) : [])).concat(manners ? oneOfEach(manners) : []),
  };
}

/** The first statements of a part, whatever list they stand in. */
function foremost(part: Part): Part {
  const items = part.groups.flatMap((group) => group.items).slice(0, MOST);
  return { ...part, groups: items.length > 0 ? [{ items }] : [] };
}

/** The first statement of each list, under its label. */
function oneOfEach(part: Part): Part {
  return { ...part, groups: part.groups.map((group) => ({ ...group, items: group.items.slice(0, 1) })) };
}
