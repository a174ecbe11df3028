import { questionsOf, sectionTitle } from '../blocks/section.ts';
import { labelOf } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { items, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import type { Group, Part } from './parts.ts';
import { statedOf, wordsIn } from './runs.ts';
import type { MissingRow } from './sheet.ts';

/** About how many letters a line of a narrow column holds. */
const LETTERS = 36;

/** Spreads parts over columns, in their order, so that the tallest is as short as it can be. */
export function inColumns(parts: readonly Part[], count: number): Part[][] {
  const most = Math.min(count, parts.length);
  if (most <= 1) return parts.length > 0 ? [[...parts]] : [];
  const cuts = parts.slice(1).map((_, at) => at + 1);
  const best = cuts
    .map((cut) => [parts.slice(0, cut), ...inColumns(parts.slice(cut), most - 1)])
    .filter((columns) => columns.length === most)
    .map((columns) => ({ columns, tallest: Math.max(...columns.map(heightOf)) }))
    .reduce((a, b) => (b.tallest < a.tallest ? b : a));
  return best.columns.map((column) => [...column]);
}

/** About how many lines a column takes. */
function heightOf(column: readonly Part[]): number {
  return column.reduce((sum, part) => sum + linesOf(part), 0);
}

function linesOf({ groups }: Part): number {
  const items = groups.flatMap((group) => group.items);
  const titles = groups.filter(({ title }) => title).length;
  return 3 + titles * 1.6 + items.reduce((sum, item) => sum + Math.ceil(wordsIn(item).length / LETTERS) + 0.5, 0);
}

/** All statements of a list under its label; undefined where it is empty. */
export function groupAt(list: Value): Group | undefined {
  const all = items(list).map((one) => statedOf(one));
  return all.length > 0 ? { title: spoken(labelOf(list)), items: all } : undefined;
}

/** A list as a part of its own. */
export function listPart(list: Value | undefined): Part[] {
  const group = list && groupAt(list);
  return group?.title ? [{ title: group.title, groups: [{ items: group.items }] }] : [];
}

/** What nobody has written yet of a subject, as questions to ask; undefined where all is written. */
export function missingRow(value: Value, keys: readonly string[]): MissingRow | undefined {
  const { view } = value.owner;
  const items = questionsOf(value, keys).map(({ label, description }) => ({ label: spoken(label), description: spoken(description) }));
  if (items.length === 0) return undefined;
  return { type: 'missing', title: spoken(sectionTitle(view, 'missing')), lead: spoken(word(view, view.words.banner.missing)), items };
}
