import { anchorOf } from '../reading/anchor.ts';
import type { Block, EntryItem, Pair } from '../reading/block.ts';
import { labelOf, schemaLabel, titleKeys, titleOf } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, entries, type Value } from '../reading/value.ts';
import { schemaAt } from '../schema/walk.ts';
import { isPoints } from './rule.ts';

/** Makes a block of a value: given to whatever makes one of values that hold others. */
export type BlockOf = (value: Value) => Block | undefined;

/** Every key of an object with its label, but for those that are shown elsewhere. This is how no key is ever left out. */
export function pairsOf(value: Value, blockOf: BlockOf, shown: readonly string[] = []): Pair[] {
  return entries(value).flatMap(([key, inner]) => {
    const block = shown.includes(key) ? undefined : blockOf(inner);
    return block ? [{ key, label: keyLabel(value, key, inner), block, ...(speaksForItself(inner) && { bare: true as const }) }] : [];
  });
}

/** Objects of a list, each under its name. */
export function entriesBlock(values: readonly Value[], blockOf: BlockOf): Block {
  return { type: 'entries', items: values.map((value) => entryOf(value, blockOf)) };
}

/** A list of small objects as a table: their keys are its columns. */
export function tableBlock(values: readonly Value[], blockOf: BlockOf): Block {
  const keys = [...new Set(values.flatMap((value) => entries(value).map(([key]) => key)))];
  const columns = keys.flatMap((key) => values.flatMap((value) => child(value, key) ?? []).slice(0, 1)).map(labelOf);
  const rows = values.map((value) =>
    keys.map((key) => {
      const cell = child(value, key);
      return cell && blockOf(cell);
    }),
  );
  return { type: 'table', columns, rows };
}

/** What data of no known shape holds, as far as words can show it. */
export function unknownBlock(data: unknown): Block {
  if (Array.isArray(data))
    return { type: 'list', items: data.map((item) => plain(typeof item === 'object' ? JSON.stringify(item) : String(item))) };
  if (typeof data !== 'object' || data === null) return { type: 'text', text: plain(String(data)), kind: 'line' };
  return { type: 'pairs', items: Object.entries(data).map(([key, inner]) => ({ key, label: plain(key), block: unknownBlock(inner) })) };
}

function entryOf(value: Value, blockOf: BlockOf): EntryItem {
  const key = titleKeys.find((name) => child(value, name) !== undefined);
  return { anchor: anchorOf(value), title: titleOf(value), pairs: pairsOf(value, blockOf, key ? ['id', key] : ['id']) };
}

/** The label of a key: its documentation, or, where keys are free, what they stand for. */
function keyLabel(parent: Value, key: string, inner: Value): Text {
  const { view } = parent.owner;
  if (!parent.record) return labelOf(inner);
  if (parent.path[0] === 'guidance') return departmentName(view, key);
  // The keys of `fieldVisibility` are keys of the file.
  const root = parent.path[0] === 'fieldVisibility' ? rootSchema(parent, key) : undefined;
  return root ? schemaLabel(view, root, key) : plain(key);
}

function rootSchema({ owner: { view, kind, id } }: Value, key: string): ReturnType<typeof schemaAt> {
  const schema = view.handbook.entries.find((entry) => entry.kind === kind && entry.id === id)?.schema;
  return schema && schemaAt(schema, [key]);
}

/** `Peur` needs no `Type :` before it, nor `30 points` what they are. */
function speaksForItself(value: Value): boolean {
  return (value.choices?.length ?? 0) > 1 || isPoints(value);
}
