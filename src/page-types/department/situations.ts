import { textElsewhere } from '../../blocks/elsewhere.ts';
import type { Text } from '../../reading/text.ts';
import { child, configValue, items, textAt, textOf, type Value } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { stageAt } from '../../schema/stage.ts';
import { type Guided, listOf, type Said, saidOf, type Whom } from './guided.ts';

/** A situation of a department, and what each persona asks of it then. */
export interface Situation<Row> {
  anchor: 'objections' | 'stages' | 'dont' | 'said';
  title: Text;
  lead: Text;
  rows: Row[];
}

/** What somebody objects, each with what is answered. */
export interface Objections {
  whom: Whom;
  pairs: (Said & { answer: Text })[];
}

/** What is said, shown and offered at a stage. */
export interface Stage {
  title: Text;
  /** True where it is said at no stage of its own. */
  any?: true;
  parts: { label: Text; column: number; items: (Said & { whom: Whom })[] }[];
}

/** What not to do with somebody. */
export interface Donts {
  whom: Whom;
  items: Said[];
}

/** The words that somebody likes to hear, and those that they do not. */
export interface SaidWords {
  whom: Whom;
  use: Text[];
  avoid: Text[];
}

/** Guidance by situation; those for which there is none are left out. */
export interface Situations {
  objections?: Situation<Objections>;
  /** Each kind of thing to say has a column of its own, among those that there are. */
  stages?: Situation<Stage> & { columns: number };
  dont?: Situation<Donts>;
  said?: Situation<SaidWords> & { use: Text; avoid: Text };
}

/** What a department is told, by the situation in which it is wanted. */
export function situationsOf(view: View, guided: readonly Guided[]): Situations {
  const { objections, stages, dont, said } = view.words.department;
  const situation = <Row>(anchor: Situation<Row>['anchor'], { title, lead }: { title: string; lead: string }, rows: Row[]) =>
    rows.length > 0 ? { anchor, title: word(view, title), lead: word(view, lead), rows } : undefined;
  const told = situation('objections', objections, guided.flatMap(objectionsOf));
  const kinds = stagedKeys.filter((key) => guided.some((one) => listOf(one, key).length > 0));
  const staged = situation('stages', stages, stagesOf(view, guided, kinds));
  const undone = situation('dont', dont, guided.flatMap(dontsOf));
  const spoken = situation('said', said, guided.flatMap(wordsOf));
  const { use, avoid } = view.words.value;
  return {
    ...(told && { objections: told }),
    ...(staged && { stages: { ...staged, columns: kinds.length } }),
    ...(undone && { dont: undone }),
    ...(spoken && { said: { ...spoken, use: word(view, use), avoid: word(view, avoid) } }),
  };
}

function objectionsOf(one: Guided): Objections[] {
  const pairs = listOf(one, 'objections').map((value) => ({
    ...saidOf(value, one.from),
    answer: textElsewhere(textAt(value, 'answer') ?? { text: '' }, one.from),
  }));
  return pairs.length > 0 ? [{ whom: one.whom, pairs }] : [];
}

function dontsOf(one: Guided): Donts[] {
  const donts = listOf(one, 'dont').map((value) => saidOf(value, one.from));
  return donts.length > 0 ? [{ whom: one.whom, items: donts }] : [];
}

function wordsOf(one: Guided): SaidWords[] {
  const [use, avoid] = [listOf(one, 'useWords').map(textOf), listOf(one, 'avoidWords').map(textOf)];
  return use.length + avoid.length > 0 ? [{ whom: one.whom, use, avoid }] : [];
}

/** What has a stage of its own. */
export const stagedKeys = ['messages', 'content', 'offers'] as const;

/** The stages that the company declares, then those in somebody's own words, then what may be said at any time. */
function stagesOf(view: View, guided: readonly Guided[], kinds: readonly (typeof stagedKeys)[number][]): Stage[] {
  const { stages: words } = view.words.department;
  const said = guided.flatMap((one) =>
    kinds.flatMap((key) => listOf(one, key).map((value) => ({ key, one, ...stageOf(view, value), value }))),
  );
  const groups = [...Map.groupBy(said, ({ name }) => name)].sort(([, [a]], [, [b]]) => (a?.place ?? 0) - (b?.place ?? 0));
  return groups.map(([, group]) => ({
    title: group[0]?.title ?? word(view, words.any),
    ...(!group[0]?.title && { any: true as const }),
    parts: kinds.flatMap((key, at) => {
      const own = group.filter((each) => each.key === key);
      if (own.length === 0) return [];
      return [
        {
          label: word(view, words[key]),
          column: at + 1,
          items: own.map(({ value, one }) => ({ ...saidOf(value, one.from), whom: one.whom })),
        },
      ];
    }),
  }));
}

/** The stage of something: its place among those that are declared, and what it is called. */
function stageOf(view: View, value: Value): { name: string; place: number; title?: Text } {
  const stage = child(value, 'stage');
  if (!stage) return { name: '', place: Number.MAX_VALUE };
  const title = textOf(stage);
  const at = stageAt(view.handbook.config.stages, String(stage.data));
  return { name: at === undefined ? title.text : `#${at}`, place: at ?? Number.MAX_SAFE_INTEGER, title };
}

/** The declared stages at which a department has nothing to say, of those whose guidance speaks of stages at all. */
export function silentStages(view: View, guided: readonly Guided[]): Text[] {
  const declared = child(configValue(view), 'stages');
  const used = new Set(
    guided.flatMap((one) => stagedKeys.flatMap((key) => listOf(one, key).flatMap((value) => stageOf(view, value).place))),
  );
  const all = declared ? items(declared) : [];
  const spoken = all.filter((_, at) => used.has(at));
  return spoken.length === 0 ? [] : all.flatMap((one, at) => (used.has(at) ? [] : (textAt(one, 'name') ?? [])));
}
