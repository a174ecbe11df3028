import { z } from 'zod';
import type { Role, TextKind } from '../../schema/field.ts';
import { isRecord, own } from '../../schema/own.ts';
import { fullRole, type Path, planOf, type SchemaPlan } from '../../schema/walk.ts';

/** What a judge gives for a value that is to be taken out. */
export const GONE = Symbol('gone');

/** One value on its way through `prune`. */
interface Judged {
  value: unknown;
  schema: z.ZodType;
  role: Role;
  path: Path;
  /** The path as somebody may write it, `goals.save-time` or `journey.emotion`: with the ids of items, their places, or neither. */
  names: readonly string[];
}

/** Says what becomes of a value: itself, something else, or `GONE`. */
export type Judge = (judged: Judged) => unknown;

/** Where a text stood, and where it stands now that items before it are gone. */
export interface Moved {
  from: Path;
  to: Path;
  kind: TextKind;
}

/**
 * Makes a copy of data without what a judge takes out. An object that lacks a key which it cannot do without goes with it, and
 * so does a list or an object of which nothing is left: the rest still fits the schema. The data is `GONE` when its root does not.
 */
export function prune(root: z.ZodType, data: unknown, judge: Judge): { data: unknown; texts: Moved[] } {
  const texts: Moved[] = [];

  const rebuild = (schema: z.ZodType, value: unknown, from: Path, to: Path, names: readonly string[]): unknown => {
    const mark = texts.length;
    const role = fullRole(schema);
    const judged = judge({ value, schema, role, path: from, names });
    const rest = judged === value ? within(planOf(schema), value, from, to, names) : judged;
    // What was noted of a part that goes after all must not lead a translation to its neighbour.
    if (rest === GONE) texts.length = mark;
    else if (role.text && typeof rest === 'string') texts.push({ from, to, kind: role.text });
    return rest;
  };

  const within = (plan: SchemaPlan, value: unknown, from: Path, to: Path, names: readonly string[]): unknown => {
    const { list, map, record } = plan;
    if (Array.isArray(value) && list) {
      const kept: unknown[] = [];
      for (const [at, item] of value.entries()) {
        const rest = rebuild(list.element, item, [...from, at], [...to, kept.length], itemNames(names, item, at));
        if (rest !== GONE) kept.push(rest);
      }
      return kept.length === 0 && value.length > 0 ? GONE : kept;
    }
    if (isRecord(value) && (map || record)) return keys(plan, value, from, to, names);
    return value;
  };

  const keys = ({ map, record }: SchemaPlan, value: Record<string, unknown>, from: Path, to: Path, names: readonly string[]): unknown => {
    const kept: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value)) {
      const schema = map ? own(map.shape, key) : record?.valueType;
      if (!schema || one === undefined) continue;
      const rest = rebuild(
        schema,
        one,
        [...from, key],
        [...to, key],
        names.map((name) => (name ? `${name}.${key}` : key)),
      );
      if (rest !== GONE) kept[key] = rest;
      else if (map && !(schema instanceof z.ZodOptional)) return GONE;
    }
    return Object.keys(kept).length === 0 && Object.keys(value).length > 0 ? GONE : kept;
  };

  return { data: rebuild(root, data, [], [], ['']), texts };
}

function itemNames(names: readonly string[], item: unknown, at: number): string[] {
  const id = isRecord(item) && typeof item.id === 'string' ? item.id : String(at);
  return [...new Set(names.flatMap((name) => [name, `${name}.${at}`, `${name}.${id}`]))];
}
