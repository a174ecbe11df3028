import type { List, ListItem, Paragraph, Root } from 'mdast';
import { spokenIn } from '../languages/index.ts';
import { readRule } from '../portfolio/rules/read.ts';
import { ruleSentence, type SaidRule } from '../portfolio/rules/sentence.ts';
import { dictionaryOf } from '../portfolio/segment-rules.ts';
import type { Block } from '../reading/block.ts';
import { fieldTextsIn } from '../reading/dictionary.ts';
import { child, dataAt, type Value } from '../reading/value.ts';
import { counted, word } from '../reading/view.ts';
import { isRecord } from '../schema/own.ts';

/** A rule as a sentence, with a list for each group within it; undefined for one that its check refuses. */
export function ruleBlock(value: Value): Block | undefined {
  const said = saidOf(value);
  return said && proseOf(said);
}

/** Whether a value says how much a rule weighs. */
export function isPoints({ map }: Value): boolean {
  return map !== undefined && 'weight' in map.shape && 'rule' in map.shape;
}

/** How many points a criterion is worth, and by which rule. */
export function pointsBlock(value: Value): Block | undefined {
  const { view } = value.owner;
  const rule = child(value, 'rule');
  const said = rule && saidOf(rule);
  const weight = Number(dataAt(value, 'weight'));
  if (!said) return undefined;
  const { text } = counted(view, weight, view.words.value.points, { rule: said.text });
  return proseOf({ ...said, text });
}

/** The tiers of a score, the highest first. */
export function tiersBlock({ owner: { view }, data }: Value): Block {
  const tiers = Object.entries(isRecord(data) ? data : {}).sort(([, a], [, b]) => Number(b) - Number(a));
  return {
    type: 'list',
    items: tiers.map(([name, from]) => word(view, view.words.value.tier, { name, n: view.formats.number(Number(from)) })),
  };
}

function saidOf({ owner: { view }, data }: Value): SaidRule | undefined {
  const { rule } = readRule(data, dictionaryOf(view.handbook));
  return rule && ruleSentence(rule, fieldTextsIn(view), spokenIn(view.language));
}

/** One sentence is a line; what leads to others is a text with lists. */
function proseOf(said: SaidRule): Block {
  if (!said.parts) return { type: 'text', kind: 'line', text: { text: said.text } };
  const tree: Root = { type: 'root', children: contentOf(said) };
  return { type: 'text', kind: 'prose', text: { text: linesOf(said).join('\n'), tree } };
}

function contentOf({ text, parts }: SaidRule): (Paragraph | List)[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  if (!parts) return [paragraph];
  const children = parts.map((part): ListItem => ({ type: 'listItem', spread: false, children: contentOf(part) }));
  return [paragraph, { type: 'list', ordered: false, spread: false, children }];
}

function linesOf({ text, parts = [] }: SaidRule): string[] {
  return [text, ...parts.flatMap(linesOf)];
}
