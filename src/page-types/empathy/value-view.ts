import { urgentFirst } from '../../blocks/glance.ts';
import { answerable, answeringNothing, answersOf, leftOpen } from '../../facts/answers.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { pageHref } from '../../reading/href.ts';
import { choiceLabel, labelOf, titleOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, itemId, items, textAt, type Value, valueAtPath } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { type Entry, entryOf, type Group, groupAt, groupOf } from './entries.ts';

/** What stands in answer to something, and who says it. */
interface Answer {
  href: string;
  text: Text;
  department: Text;
}

/** What holds a persona back or sets them going, beside what answers it. */
interface Need {
  entry: Entry;
  answers: Answer[];
  /** Set where it is known that nothing answers it. */
  open?: Text;
}

/** The jobs, pains and gains of a persona against our answers. */
export interface ValueView {
  jobs: Group[];
  /** By the list that they stand in. */
  needs: { label: Text; needs: Need[] }[];
  /** How many have an answer, where that can be said; else why nothing can be set against them. */
  tally?: Text;
  wanted: Group[];
  /** Guidance that answers nothing, by department, and how much of it there is. */
  idle: Group[];
  idleCount: string;
}

/** How much guidance that answers nothing is shown of a department. */
const FEW = 2;

/** Brakes before pains, as answers to them are asked for; what sets somebody going comes last. */
const needKeys = ['brakes', 'painPoints', 'irritants', 'levers'];

/** Makes the value view of a persona. */
export function valueViewOf(view: View, persona: Entity<'persona'>): ValueView {
  const whole = entityValue(view, persona);
  const tally = tallyOf(view, persona);
  return {
    jobs: jobsOf(whole),
    needs: needsOf(view, persona, whole),
    ...(tally && { tally }),
    wanted: ['gains', 'delights', 'needs'].flatMap((key) => groupAt(child(whole, key))),
    idle: idleOf(view, persona, whole),
    idleCount: view.formats.number(answeringNothing(persona).length),
  };
}

function jobsOf(whole: Value): Group[] {
  const list = child(whole, 'jobsToBeDone');
  if (!list) return [];
  const kindOf = (value: Value) => {
    const kind = child(value, 'kind');
    return kind && choiceLabel(kind);
  };
  return groupOf(labelOf(list), { owner: whole.owner, anchor: 'jobs-to-be-done' }, items(list), (value) => entryOf(value, [kindOf(value)]));
}

function needsOf(view: View, persona: Entity<'persona'>, whole: Value): ValueView['needs'] {
  const answers = answersOf(persona);
  const open = new Set(leftOpen(persona).map(({ path }) => path.join('.')));
  const needOf = (value: Value): Need => ({
    entry: entryOf(value),
    answers: (answers.get(itemId(value) ?? '') ?? []).map((path): Answer => {
      const answer = valueAtPath(whole, path);
      const href = pageHref(view, 'persona', persona.id, anchorOf(answer));
      // What is said to an objection answers, not the objection.
      const said = textAt(answer, 'answer') ?? titleOf(answer);
      return { href, text: said, department: departmentName(view, String(path[1])) };
    }),
    ...(open.has(value.path.join('.')) && { open: word(view, view.words.empathy.open) }),
  });
  return needKeys.flatMap((key) => {
    const list = child(whole, key);
    const needs = urgentFirst(list ? items(list) : []).map(needOf);
    return list && needs.length > 0 ? [{ label: labelOf(list), needs }] : [];
  });
}

/** What can be said of all needs together. Of guidance that its readers may not read, nothing. */
function tallyOf(view: View, persona: Entity<'persona'>): Text | undefined {
  const { empathy } = view.words;
  const total = answerable(persona).length;
  if (total === 0) return word(view, empathy.nothing);
  if (persona.withheld?.includes('guidance')) return undefined;
  if (!persona.data.guidance) return word(view, empathy.unguided);
  if (answersOf(persona).size === 0) return word(view, empathy.untold);
  return counted(view, total - leftOpen(persona).length, empathy.answered, { total: view.formats.number(total) });
}

function idleOf(view: View, persona: Entity<'persona'>, whole: Value): Group[] {
  const byDepartment = Map.groupBy(answeringNothing(persona), ({ path }) => String(path[1]));
  return [...byDepartment].flatMap(([department, all]) =>
    groupOf(
      departmentName(view, department),
      { owner: whole.owner, anchor: `guidance-${department}` },
      all,
      ({ path }) => entryOf(valueAtPath(whole, path)),
      FEW,
    ),
  );
}
