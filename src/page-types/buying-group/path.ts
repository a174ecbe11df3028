import { groundsOf } from '../../blocks/evidence.ts';
import { levelOf } from '../../blocks/leaf.ts';
import { type BuyingGroup, type GroupMember, type GroupStage, stageKey, weightAt } from '../../facts/buying-group.ts';
import { criteriaInCommon } from '../../facts/clashing-criteria.ts';
import { fill } from '../../languages/index.ts';
import type { Level, Link, Standing } from '../../reading/block.ts';
import { namesOf, stageName, stepValue, weightValue } from '../../reading/buying-group.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, entries, items, textOf, type Value, valueAtPath } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';

/** A stage on the way to a decision: who has a say at it, and what each wants to know. */
export interface PathStage {
  anchor: string;
  name: Text;
  /** Those of whom it is known what they want to know, or for whom we have something; then the others. */
  people: PathPerson[];
  others: PathPerson[];
  /** Criteria that several of them write in the same words. */
  shared?: { label: Text; items: Text[] };
  /** Set where nobody has a weight, and where one who decides has none anywhere while nobody could stop the stage. */
  remarks: Text[];
}

/** Somebody at a stage. */
interface PathPerson {
  person: Link;
  level?: Level;
  /** Whether they lead, take part, can stop it. */
  marks: Text[];
  /** What they look at and what holds them back there, as their journey says. */
  steps: { looks: Text[]; brakes: Text[]; standing?: Standing }[];
  /** What departments have for them at this stage. */
  ours: { text: Text; department: Text }[];
}

/** Of what departments have for somebody at a stage, the first: the rest stands on the persona's page. */
const MOST_OURS = 2;

/** The way to a decision, stage by stage: those at which something is known. */
export function pathOf(view: View, group: BuyingGroup): PathStage[] {
  return group.stages.flatMap((stage) => {
    const present = group.members.filter(
      (member) => weightAt(member, stage.key) !== undefined || stage.steps.some((step) => step.member === member),
    );
    if (present.length === 0) return [];
    const people = present.sort((a, b) => rankOf(b, stage) - rankOf(a, stage)).map((member) => personAt(view, member, stage));
    const says = ({ steps, ours }: PathPerson) => steps.length + ours.length > 0;
    const shared = sharedAt(view, stage);
    const name = stageName(view, stage);
    return [
      {
        anchor: `stage-${stage.key.replace('/', '')}`,
        name,
        people: people.filter(says),
        others: people.filter((one) => !says(one)),
        ...(shared && { shared }),
        remarks: remarksOn(view, group, stage),
      },
    ];
  });
}

/** Who has no weight noted comes after those who have one, and before those who are absent. */
function rankOf(member: GroupMember, { key }: GroupStage): number {
  return weightAt(member, key) ?? 0.5;
}

function personAt(view: View, member: GroupMember, stage: GroupStage): PathPerson {
  const weight = child(weightValue(view, member, stage.key), 'weight');
  const level = weight && levelOf(weight);
  const steps = stage.steps.find((one) => one.member === member)?.at ?? [];
  return {
    person: entityLink(view, 'persona', member.persona.id),
    ...(level && { level }),
    marks: marksOf(view, member, stage),
    steps: steps.flatMap((at) => stepOf(stepValue(view, member.persona, at)) ?? []),
    ours: oursAt(view, member, stage),
  };
}

function marksOf(view: View, member: GroupMember, stage: GroupStage): Text[] {
  const { path } = view.words.buyingGroup;
  const weight = weightAt(member, stage.key);
  if (weight === undefined) return [word(view, path.unknown)];
  if (weight === 0) return [word(view, path.absent)];
  const part = word(view, stage.leads.includes(member) ? path.leads : path.joins);
  return [part, ...(stage.stops.includes(member) ? [word(view, path.stops)] : [])];
}

function stepOf(step: Value): PathPerson['steps'][number] | undefined {
  const texts = (key: string) => {
    const list = child(step, key);
    return list ? items(list).map(textOf) : [];
  };
  const [looks, brakes] = [texts('criteria'), texts('brakes')];
  if (looks.length + brakes.length === 0) return undefined;
  const { standing } = groundsOf(step);
  return { looks, brakes, ...(standing && { standing }) };
}

/** Messages, content and offers that guidance keeps for this stage. */
function oursAt(view: View, { persona }: GroupMember, { key }: GroupStage): PathPerson['ours'] {
  const guidance = child(entityValue(view, persona), 'guidance');
  const departments = guidance ? entries(guidance) : [];
  const found = departments.flatMap(([department, own]) =>
    ['messages', 'content', 'offers'].flatMap((list) => {
      const value = child(own, list);
      const staged = (value ? items(value) : []).filter((one) => {
        const stage = dataAt(one, 'stage');
        return typeof stage === 'string' && stageKey(view.handbook, stage) === key;
      });
      return staged.map((one) => ({
        text: textOf(child(one, 'text') ?? one),
        department: departmentName(view, department),
      }));
    }),
  );
  return found.slice(0, MOST_OURS);
}

function sharedAt(view: View, stage: GroupStage): PathStage['shared'] {
  const { shared, sharedBy } = view.words.buyingGroup.path;
  const all = criteriaInCommon(stage).map(({ members, first }): Text => {
    const value = valueAtPath(entityValue(view, first.persona), first.path);
    const { text, lang } = textOf(value);
    return {
      text: fill(sharedBy, {
        text,
        names: namesOf(
          view,
          members.map(({ persona }) => persona),
        ),
      }),
      ...(lang && { lang }),
    };
  });
  return all.length > 0 ? { label: counted(view, all.length, shared), items: all } : undefined;
}

function remarksOn(view: View, { missing }: BuyingGroup, stage: GroupStage): Text[] {
  const { nobody, silent } = view.words.buyingGroup.path;
  if (!missing || stage.stops.length > 0) return [];
  const deciding = missing.unweighed.filter(({ roles }) => roles.includes('decision-maker')).map(({ persona }) => persona);
  return [
    ...(stage.leads.length === 0 ? [word(view, nobody)] : []),
    ...(deciding.length > 0 ? [word(view, silent, { names: namesOf(view, deciding) })] : []),
  ];
}
