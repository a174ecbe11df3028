import { titleKeys } from '../reading/label.ts';
import { child, dataAt, items, type Value } from '../reading/value.ts';
import { alikePairs } from './likeness.ts';

/** The items of a list that are the same on both sides, those that went and those that came. */
export interface PairedItems {
  pairs: [before: Value, after: Value][];
  removed: Value[];
  added: Value[];
}

/** What tells an item of a list from its neighbours where it has no id. */
const NAMES = ['id', 'persona', 'statement', 'ref', 'key', 'short', 'stage', 'label'];

/** What pairs of items are found by. */
interface Likening {
  isSame: (from: Value, at: Value) => boolean;
  /** What a key says, by present names where it names something. */
  nameOf: (value: Value) => unknown;
}

/** Finds each item again: by its id, as it stands, by its name or text, else by likeness of its text. */
export function pairItems(before: Value, after: Value, { isSame, nameOf }: Likening): PairedItems {
  let [removed, added] = [items(before), items(after)];
  const pairs: [Value, Value][] = [];
  const take = (found: readonly (readonly [Value, Value])[]) => {
    const used = new Set(found.flat());
    pairs.push(...found.map(([from, at]): [Value, Value] => [from, at]));
    removed = removed.filter((one) => !used.has(one));
    added = added.filter((one) => !used.has(one));
  };
  const by = (name: (value: Value) => unknown) => {
    const left = [...added];
    take(
      removed.flatMap((from) => {
        const called = name(from);
        const place = called === undefined ? -1 : left.findIndex((at) => name(at) === called);
        return place < 0 ? [] : left.splice(place, 1).map((at) => [from, at] as const);
      }),
    );
  };
  by((value) => dataAt(value, 'id'));
  const left = [...added];
  take(
    removed.flatMap((from) => {
      const place = left.findIndex((at) => isSame(from, at));
      return place < 0 ? [] : left.splice(place, 1).map((at) => [from, at] as const);
    }),
  );
  by((value) => nameIn(value, nameOf));
  by((value) => (value.map ? mainOf(value)?.data : undefined));
  const alike = alikePairs(removed.map(textIn), added.map(textIn)).flatMap(([from, at]) => {
    const [one, other] = [removed[from], added[at]];
    return one && other && textIn(one) !== '' ? [[one, other] as const] : [];
  });
  take(alike);
  return { pairs: pairs.sort(([, a], [, b]) => placeOf(a) - placeOf(b)), removed, added };
}

/** Where an item stands in its list. */
export function placeOf({ path }: Value): number {
  return Number(path.at(-1));
}

/** What says what an item of a list is: its text, its name, or whom it is about; the item itself where it is a text. */
export function mainOf(value: Value): Value | undefined {
  if (!value.map) return value;
  const key = value.role.shorthand ?? ['text', ...titleKeys].find((one) => typeof dataAt(value, one) === 'string');
  return key === undefined ? undefined : child(value, key);
}

function nameIn(value: Value, nameOf: (value: Value) => unknown): unknown {
  const named = NAMES.map((key) => child(value, key)).find((one) => one !== undefined);
  return named && nameOf(named);
}

/** The words by which an item is found again when it was reworded. A reference, a number or a choice has none. */
function textIn(value: Value): string {
  const main = mainOf(value);
  return main?.role.text && typeof main.data === 'string' ? main.data : '';
}
