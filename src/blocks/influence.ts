import { type BuyingGroup, type GroupMember, type GroupStage, weightAt } from '../facts/buying-group.ts';
import { fill } from '../languages/index.ts';
import type { Level, Link } from '../reading/block.ts';
import { roleName, stageName, weightValue } from '../reading/buying-group.ts';
import { entityLink } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, entityValue, items, textAt } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { levelOf } from './leaf.ts';

/** Who weighs how much at which stage of a purchase. */
export interface Influence {
  stages: Text[];
  rows: InfluenceRow[];
}

/** One person, from stage to stage. */
export interface InfluenceRow {
  person: Link;
  roles: Text[];
  /** How much they weigh in the whole. */
  whole?: Level & { said: Text };
  cells: InfluenceCell[];
  /** All of it in one phrase, for those who do not see it drawn. */
  alt: Text;
}

/** A weight at a stage; where nobody asked for it there is none, which is not nothing. */
export interface InfluenceCell {
  level?: Level;
  /** Whether nobody weighs more there. */
  leads: boolean;
  note?: Text;
}

/** The influence matrix of a buying group. */
export function influenceOf(view: View, { icp, members, stages }: BuyingGroup): Influence {
  const names = stages.map((stage) => stageName(view, stage));
  const group = child(entityValue(view, icp), 'buyingGroup');
  const entries = group ? items(group) : [];
  return {
    stages: names,
    rows: members.map((member) => {
      const cells = stages.map((stage) => cellOf(view, member, stage));
      const levels = member.places.flatMap((at) => {
        const weight = child(entries[at], 'weight');
        return (weight && levelOf(weight)) ?? [];
      });
      const whole = levels.find(({ value }) => value === member.weight);
      return {
        person: entityLink(view, 'persona', member.persona.id),
        roles: member.roles.map((role) => roleName(view, role)),
        ...(whole && { whole: { ...whole, said: word(view, view.words.buyingGroup.matrix.inAll, { level: whole.label.text }) } }),
        cells,
        alt: altOf(view, names, cells),
      };
    }),
  };
}

function cellOf(view: View, member: GroupMember, stage: GroupStage): InfluenceCell {
  const value = weightValue(view, member, stage.key);
  const weight = child(value, 'weight');
  const [level, note] = [weight && levelOf(weight), textAt(value, 'note')];
  const leads = stage.leads.includes(member) && (weightAt(member, stage.key) ?? 0) > 0;
  return { leads, ...(level && { level }), ...(note && { note }) };
}

function altOf(view: View, stages: readonly Text[], cells: readonly InfluenceCell[]): Text {
  const { cell, unknown } = view.words.buyingGroup.matrix;
  const said = cells.map(({ level }, at) =>
    fill(cell, { stage: stages[at]?.text ?? '', level: level?.label.text ?? word(view, unknown).text }),
  );
  return plain(said.join(', '));
}
