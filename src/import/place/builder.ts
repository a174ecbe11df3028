import { isRecord, own } from '../../schema/own.ts';
import { schemaOf } from '../names/names.ts';
import type { Told } from '../tree.ts';

/** Where a value of the outcome came from. */
export interface Origin {
  label: string;
  line: number;
  near: boolean;
}

/** What could not be placed, under its heading. */
interface Note {
  label: string;
  text: string;
}

/** How often each heading went where: what `--show` and the summary are made from. */
export interface Placing {
  path: readonly string[];
  target: string;
  sure: 'title' | 'usual' | 'near' | 'shape' | 'none';
  items: number;
}

/** A persona while it is put together. The only thing in this room that changes. */
export interface Builder {
  data: Record<string, unknown>;
  origins: Map<string, Origin[]>;
  /** Headings and keys with nothing below them. */
  empty: Origin[];
  notes: Note[];
  told: Told[];
  placings: Placing[];
}

export const newBuilder = (): Builder => ({ data: {}, origins: new Map(), empty: [], notes: [], told: [], placings: [] });

/** Adds a value at a key path: a list grows, prose goes on. False where the place is taken by something else. */
export function add(builder: Builder, target: string, value: unknown, grows: boolean): boolean {
  const steps = target.split('.');
  const last = steps.pop() ?? '';
  let at = builder.data;
  for (const step of steps) {
    if (!Object.hasOwn(at, step)) at[step] = {};
    const inner = at[step];
    if (!isRecord(inner)) return false;
    at = inner;
  }
  const had = own(at, last);
  if (had === undefined) at[last] = value;
  else if (Array.isArray(had) && Array.isArray(value)) at[last] = grown(had, value);
  else if (grows && typeof had === 'string' && typeof value === 'string') at[last] = had === value ? had : `${had}\n\n${value}`;
  else return JSON.stringify(had) === JSON.stringify(value);
  return true;
}

/** What each list that grew here holds: a list may grow by thousands of entries, one after the other. */
const held = new WeakMap<readonly unknown[], Set<string>>();

/** A list with what is new of another. Lists of the source stay as they are: further personas may share them. */
function grown(had: unknown[], more: readonly unknown[]): unknown[] {
  const own = held.has(had) ? had : [...had];
  const known = held.get(had) ?? new Set(had.map((one) => JSON.stringify(one)));
  const fresh = more.filter((one) => !known.has(JSON.stringify(one)));
  for (const one of fresh) {
    own.push(one);
    known.add(JSON.stringify(one));
  }
  held.set(own, known);
  return own;
}

export function originOf(builder: Builder, target: string, origin: Origin): void {
  const key = target.split('.')[0] ?? target;
  const known = builder.origins.get(key);
  if (known) known.push(origin);
  else builder.origins.set(key, [origin]);
}

/** Whether a value fits the model at a key path, short forms and all. */
export function fits(target: string, value: unknown): boolean {
  return schemaOf(target)?.safeParse(value).success === true;
}
