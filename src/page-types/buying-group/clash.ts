import { levelOf } from '../../blocks/leaf.ts';
import type { BuyingGroup, GroupStage } from '../../facts/buying-group.ts';
import { clashingCriteria, type Sided } from '../../facts/clashing-criteria.ts';
import type { Level, Link } from '../../reading/block.ts';
import { namesOf, stageName, weightValue } from '../../reading/buying-group.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, valueAtPath } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { type Quoted, quotedOf } from './meet.ts';

/** The criteria that clash in a group, or why nobody can tell. */
export interface Clashes {
  items: { at: Text; sides: ClashSide[] }[];
  /** What stands in their place where there are none, and what is left out. */
  remarks: Text[];
}

/** One of two: what they look at first, in their words, and of which kind that is. */
export interface ClashSide {
  person: Link;
  level?: Level;
  kinds: Text[];
  criteria: Quoted[];
}

/** More than these nobody weighs up against each other. */
const MOST = 5;

/** What clashes in a group. */
export function clashesOf(view: View, group: BuyingGroup): Clashes {
  const { clash } = view.words.buyingGroup;
  const { clashes, judged, unsorted } = clashingCriteria(group);
  const more = clashes.length - MOST;
  return {
    items: clashes.slice(0, MOST).map(({ stage, sides }) => ({
      at: word(view, clash.at, { stage: stageName(view, stage).text }),
      sides: sides.map((side) => sideOf(view, side, stage)),
    })),
    remarks: [
      ...(clashes.length === 0 ? [word(view, judged.length < 2 ? clash.notEnough : clash.none)] : []),
      ...(more > 0 ? [counted(view, more, clash.more)] : []),
      ...(unsorted.length > 0
        ? [
            word(view, clash.unsorted, {
              names: namesOf(
                view,
                unsorted.map(({ persona }) => persona),
              ),
            }),
          ]
        : []),
    ],
  };
}

function sideOf(view: View, { member, criteria, kinds }: Sided, stage: GroupStage): ClashSide {
  const value = entityValue(view, member.persona);
  const weight = child(weightValue(view, member, stage.key), 'weight');
  const level = weight && levelOf(weight);
  return {
    person: entityLink(view, 'persona', member.persona.id),
    ...(level && { level }),
    kinds: kinds.map((kind) => word(view, view.words.values.criterionKind[kind])),
    criteria: criteria.map((at) => quotedOf(valueAtPath(value, ['decisionCriteria', at]))),
  };
}
