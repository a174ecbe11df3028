import type { List, ListItem, Paragraph, Root } from 'mdast';
import { spokenIn } from '../languages/index.ts';
import { readRule } from '../portfolio/rules/read.ts';
import { ruleSentence, type SaidRule } from '../portfolio/rules/sentence.ts';
import { dictionaryOf } from '../portfolio/segment-rules.ts';
import type { Block } from '../reading/block.ts';
import { fieldTextsIn } from '../reading/dictionary.ts';
import type { Value } from '../reading/value.ts';

/** The rule of a segment as a sentence, with a list for each group within it; undefined for one that its check refuses. */
export function ruleBlock({ owner: { view }, data }: Value): Block | undefined {
  const { rule } = readRule(data, dictionaryOf(view.handbook));
  if (!rule) return undefined;
  const said = ruleSentence(rule, fieldTextsIn(view), spokenIn(view.language));
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
