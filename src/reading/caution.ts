import { type Caution, cautionsOf } from '../facts/caution.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Spoken } from '../languages/spoken.ts';
import { spoken, type Text } from './text.ts';
import { type View, word } from './view.ts';

/** One word on what must be known of a persona, for wherever it is named. */
export interface CautionMark extends Caution {
  label: Text;
}

/** The words that go with the name of a persona; none for anything else. */
export function cautionMarks(view: View, entity: Entity): CautionMark[] {
  return cautionsOf(view.handbook, entity, view.today).map((caution) => ({
    ...caution,
    label: word(view, view.words.caution[caution.kind]),
  }));
}

/** The same for a script of a page. */
export interface SpokenCaution {
  kind: string;
  from?: string;
  label: Spoken;
}

/** The words that go with the name of a persona, for a script of a page: of those that hold from a later day on it asks the day. */
export function spokenCautions(view: View, entity: Entity): SpokenCaution[] {
  return cautionMarks(view, entity).map(({ label, ...caution }) => ({ ...caution, label: spoken(label) }));
}
