import type { Entity } from '../handbook/handbook.ts';
import { labelOf } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { spoken } from '../reading/text.ts';
import { child, entityValue, entries, inStageOrder, items, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { inColumns, listPart } from './columns.ts';
import { type Group, groupOf, type Part } from './parts.ts';
import { personOnSheet } from './person.ts';
import { saidOf, statedOf, voiced, wordsIn } from './runs.ts';
import type { AnswersRow, FactsRow, PartsRow, Sheet, SheetRow } from './sheet.ts';

/** As much of the person as is taken in beside the work. */
const MOST = 3;

/** The departments that have something of their own to do with a persona, in the order of its file. */
export function departmentsOf(view: View, persona: Entity<'persona'>): string[] {
  const guidance = child(entityValue(view, persona), 'guidance');
  return guidance ? entries(guidance).flatMap(([id, one]) => (entries(one).length > 0 ? [id] : [])) : [];
}

/** A persona for one department: all of its guidance, and as much of the person as one needs beside it. */
export function departmentSheetOf(view: View, persona: Entity<'persona'>, department: string): Sheet {
  const value = entityValue(view, persona);
  const own = child(child(value, 'guidance'), department);
  const reader = departmentName(view, department);
  const { sheets } = view.words;
  const head = personOnSheet(
    view,
    persona,
    value,
    word(view, sheets.departmentTitle, { name: persona.data.name, department: reader.text }).text,
  );
  return {
    ...head,
    kind: spoken(word(view, sheets.department)),
    reader: spoken(reader),
    rows: [
      ...factsRow(view, own, ['channel', 'tone', 'useWords', 'avoidWords']),
      ...workRows(view, own),
      ...partsRow(['goals', 'brakes', 'cues'].flatMap((key) => briefPart(value, key))).map((row) => ({ ...row, quiet: true as const })),
    ],
  };
}

/** What to do, to say and to offer. Few parts share a row. */
function workRows(view: View, own: Value | undefined): SheetRow[] {
  const deeds = ['do', 'dont', 'arguments'].flatMap((key) => listPart(child(own, key)));
  const offers = ['messages', 'content', 'offers'].flatMap((key) => stagedPart(own, key));
  const answers = answersRow(view, child(own, 'objections'));
  if (deeds.length + offers.length <= 3) return [...partsRow([...deeds, ...offers]), ...answers];
  return [...partsRow(deeds), ...answers, ...partsRow(offers)];
}

/** Texts and lists of words, under their labels. Words are quoted: they are to be said, or not to be said, as they stand. */
function factsRow(view: View, own: Value | undefined, keys: readonly string[]): FactsRow[] {
  const facts = keys.flatMap((key) => {
    const value = child(own, key);
    if (!value) return [];
    const values = value.list ? items(value).map((one) => voiced(view, saidOf(one))) : [statedOf(value)];
    return [{ label: spoken(labelOf(value)), values }];
  });
  return facts.length > 0 ? [{ type: 'facts', brief: false, items: facts }] : [];
}

function partsRow(parts: readonly Part[]): PartsRow[] {
  return parts.length > 0 ? [{ type: 'parts', columns: inColumns(parts, 3) }] : [];
}

/** What is said or offered, stage by stage, in the order in which the stages come up. */
function stagedPart(own: Value | undefined, key: string): Part[] {
  const list = child(own, key);
  if (!list || items(list).length === 0) return [];
  const stages = new Map<string, Group>();
  for (const one of inStageOrder(items(list))) {
    const stage = child(one, 'stage');
    const title = stage && wordsIn(saidOf(stage));
    const group = stages.get(title ?? '') ?? { ...(title && { title }), items: [] };
    group.items.push(statedOf(one));
    stages.set(title ?? '', group);
  }
  return [{ title: spoken(labelOf(list)), groups: [...stages.values()] }];
}

function briefPart(persona: Value, key: string): Part[] {
  const group = groupOf(persona, key);
  return group?.title ? [{ title: group.title, groups: [{ items: group.items.slice(0, MOST) }] }] : [];
}

/** Objections, each with its answer. */
function answersRow(view: View, objections: Value | undefined): AnswersRow[] {
  const pairs = (objections ? items(objections) : []).flatMap((one) => {
    const answer = child(one, 'answer');
    return answer ? [{ said: voiced(view, statedOf(one)), answer: saidOf(answer) }] : [];
  });
  if (!objections || pairs.length === 0) return [];
  const { said, answer } = view.words.sheets;
  return [
    {
      type: 'answers',
      title: spoken(labelOf(objections)),
      said: spoken(word(view, said)),
      answer: spoken(word(view, answer)),
      items: pairs,
    },
  ];
}
