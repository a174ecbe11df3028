import { groundsOf } from '../../blocks/evidence.ts';
import { listAt, urgentFirst } from '../../blocks/glance.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { answersOf, unanswered } from '../../facts/answers.ts';
import { type BuyingGroup, meetingOrder } from '../../facts/buying-group.ts';
import type { Persona } from '../../facts/relations.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Level, Link, Standing } from '../../reading/block.ts';
import { stageName, weightValue } from '../../reading/buying-group.ts';
import { pageHref } from '../../reading/href.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, itemId, textOf, type Value, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';

/** Somebody to meet, in the order of the stages: what to have ready for them. */
export interface Meeting {
  /** At which stage; none where nobody knows. */
  stage?: Text;
  level?: Level;
  person: Link;
  role?: Text;
  criterion?: Quoted;
  brake?: Quoted;
  answer?: { text: Text; href: string; department: Text };
  /** Set where guidance answers others of their brakes, and not this one. */
  unanswered?: true;
}

/** A statement of a persona, as it is written there. */
export interface Quoted {
  text: Text;
  href: string;
  standing?: Standing;
}

/** Whom to meet when, and with what. */
export function meetingsOf(view: View, group: BuyingGroup): Meeting[] {
  return meetingOrder(group).map(({ member, stage }) => {
    const { persona } = member;
    const value = entityValue(view, persona);
    const weight = stage && child(weightValue(view, member, stage.key), 'weight');
    const [level, role] = [weight && levelOf(weight), child(value, 'role')];
    const [criterion] = urgentFirst(listAt(value, 'decisionCriteria'));
    const [brake] = urgentFirst(listAt(value, 'brakes'));
    return {
      ...(stage && { stage: stageName(view, stage) }),
      ...(level && { level }),
      person: entityLink(view, 'persona', persona.id),
      ...(role && { role: textOf(role) }),
      ...(criterion && { criterion: quotedOf(criterion) }),
      ...(brake && { brake: quotedOf(brake), ...answerTo(view, persona, brake) }),
    };
  });
}

/** A statement of a persona, as it is quoted on another page. */
export function quotedOf(value: Value): Quoted {
  const { standing } = groundsOf(value);
  const { view, id } = value.owner;
  return {
    text: textOf(child(value, 'text') ?? value),
    href: pageHref(view, 'persona', id, anchorOf(value)),
    ...(standing && { standing }),
  };
}

/** What we say to it: an answer to an objection before anything else. */
function answerTo(view: View, persona: Persona, brake: Value): Pick<Meeting, 'answer' | 'unanswered'> {
  const paths = answersOf(persona).get(itemId(brake) ?? '') ?? [];
  const path = paths.find((one) => one.includes('objections')) ?? paths[0];
  if (!path)
    return unanswered(persona).some(({ path: [key, at] }) => key === brake.path[0] && at === brake.path[1]) ? { unanswered: true } : {};
  const answer = valueAtPath(entityValue(view, persona), path);
  const text = child(answer, 'answer') ?? child(answer, 'text') ?? answer;
  return {
    answer: {
      text: textOf(text),
      href: pageHref(view, 'persona', persona.id, anchorOf(answer)),
      department: departmentName(view, String(path[1])),
    },
  };
}
