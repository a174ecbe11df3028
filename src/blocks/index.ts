import type { Block, Link } from '../reading/block.ts';
import { titleKeys } from '../reading/label.ts';
import { linkOf, referenceBlock } from '../reading/reference.ts';
import { child, entries, inStageOrder, items, textOf, type Value } from '../reading/value.ts';
import { own } from '../schema/own.ts';
import { demographicsBlock } from './demographics.ts';
import { journeyBlock } from './journey.ts';
import { leafBlock, leafText } from './leaf.ts';
import { entriesBlock, pairsOf, tableBlock, unknownBlock } from './pairs.ts';
import { figuresBlock, verbatimsBlock } from './research.ts';
import { isPoints, pointsBlock, ruleBlock, tiersBlock } from './rule.ts';
import { channelsBlock, scalesBlock } from './scale.ts';
import { criteriaBlock, statementsBlock } from './statement.ts';

/** Keys of a page whose values have a shape of their own; all others go by what their schema says. */
const ofKey: Readonly<Record<string, (value: Value) => Block>> = {
  demographics: (value) => demographicsBlock(value, blockOf),
  journey: (value) => journeyBlock(value, blockOf),
  attitudes: (value) => scalesBlock(items(value), blockOf),
  channels: (value) => channelsBlock(items(value), blockOf),
  tiers: tiersBlock,
  criteria: (value) => criteriaBlock(items(value), blockOf),
  figures: (value) => figuresBlock(items(value)),
  verbatims: (value) => verbatimsBlock(items(value), blockOf),
};

/** Lists whose order is that of the stages in which their items come up; difficulties are in the order of their weight, and a journey in that of its telling. */
const byStage: ReadonlySet<unknown> = new Set(['weights', 'messages', 'content', 'offers']);

/** Makes any value of a content file ready to be shown; undefined where it holds nothing. */
export function blockOf(value: Value): Block | undefined {
  const { path, data, role } = value;
  if (role.drawn || (Array.isArray(data) && data.length === 0)) return undefined;
  if (role.rule) return ruleBlock(value);
  if (isPoints(value)) return pointsBlock(value);
  const special = path.length === 1 ? own(ofKey, String(path[0])) : undefined;
  if (special) return special(value);
  if (role.ref) return referenceBlock([value]);
  if (role.statement) return statementsBlock([value], blockOf);
  if (value.list) return listBlock(byStage.has(path.at(-1)) ? inStageOrder(items(value)) : items(value));
  if (value.map || value.record) return objectBlock(value);
  return leafBlock(value) ?? unknownBlock(data);
}

function objectBlock(value: Value): Block | undefined {
  const inner = entries(value);
  if (value.record && inner.some(([, one]) => one.map)) {
    return {
      type: 'entries',
      items: pairsOf(value, blockOf).map(({ key, label, block }) => ({
        anchor: `${value.path.at(-1)}-${key}`,
        title: label,
        pairs: block.type === 'pairs' ? block.items : [],
      })),
    };
  }
  const pairs = pairsOf(value, blockOf);
  return pairs.length > 0 ? { type: 'pairs', items: pairs } : undefined;
}

function listBlock(values: readonly Value[]): Block {
  const [first] = values;
  if (!first) return { type: 'list', items: [] };
  if (first.role.ref) return referenceBlock(values);
  if (first.role.statement || isSaid(first)) return statementsBlock(values, blockOf);
  if (first.map) {
    const named = first.role.shorthand ?? (isVerdict(first) ? 'statement' : undefined);
    if (named) return { type: 'links', items: values.map((value) => linkWithMore(value, named)) };
    return values.some(holdsLists) ? entriesBlock(values, blockOf) : tableBlock(values, blockOf);
  }
  return { type: 'list', items: values.map((value) => leafText(value) ?? textOf(value)) };
}

/** An objection is no statement by its schema, but reads as one. */
function isSaid({ map }: Value): boolean {
  return map !== undefined && 'text' in map.shape;
}

/** A verdict is said of a statement of the same page. */
function isVerdict({ map }: Value): boolean {
  return map !== undefined && 'statement' in map.shape && 'verdict' in map.shape;
}

/** `related: [{ persona, note }]`: a link with what is said of it. */
function linkWithMore(value: Value, key: string): Link {
  const target = child(value, key);
  // What is said of a link needs no `Note :` before it.
  const more = pairsOf(value, blockOf, [key]).map((pair) => (pair.block.type === 'text' ? { ...pair, bare: true as const } : pair));
  return target ? { ...linkOf(target), more } : { text: { text: '' }, more };
}

/** Whether an object holds more than a row of a table can. */
function holdsLists(value: Value): boolean {
  return entries(value).some(([key, inner]) => (inner.list || inner.role.text === 'prose') && !titleKeys.some((one) => one === key));
}
