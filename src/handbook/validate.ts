import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { MOST_TOLD, manyMore } from '../diagnostics/floods.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, planOf, walk } from '../schema/walk.ts';
import type { Source } from '../source/source.ts';
import { explainIssue } from './issue.ts';
import { plainPath, valueAt } from './value-at.ts';

interface Validated<T> {
  /** The data that fits the schema: all of it, or what is left once every faulty part is taken out. */
  data: T | undefined;
  diagnostics: Diagnostic[];
}

/** Fits the data of one file to its schema. What does not fit is told and left out; what does is kept. */
export function validate<T>(source: Source, schema: z.ZodType<T>): Validated<T> {
  const { data, emptied } = withoutEmptyKeys(source.data, schema);
  const first = parse(schema, data);
  const issues = first.success ? [] : first.error.issues;
  const missing = new Set(emptied.length === 0 ? [] : issues.map((issue) => JSON.stringify(issue.path)));
  const empties = emptied
    .filter((path) => !missing.has(JSON.stringify(path)))
    .map((path) => diagnose('schema/empty-value', source.locate(path, 'key'), { key: String(path.at(-1)) }));
  const told = [...explainIssues(issues, schema, source), ...passedOver(source, schema), ...empties];
  return { data: first.success ? first.data : salvage(data, schema, issues), diagnostics: withoutEchoes(told) };
}

/** Parses data whose own keys are all that it holds: zod would take `constructor`, that every object inherits, for one. */
function parse<T>(schema: z.ZodType<T>, data: unknown): z.ZodSafeParseResult<T> {
  return schema.safeParse(isRecord(data) ? Object.assign(Object.create(null), data) : data);
}

/** The keys called `__proto__` of maps whose keys are free, which zod passes over in silence. */
function passedOver(source: Source, schema: z.ZodType): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!holdsProto(source.data)) return found;
  walk(schema, source.data, ({ path, value, isKey, role }) => {
    // What ought to be an id is told as one that nothing has.
    if (isKey && value === PROTO && !role.ref)
      found.push(diagnose('schema/unknown-key', source.locate(path, 'key'), { key: PROTO, known: [] }));
  });
  return found;
}

const PROTO = '__proto__';

function holdsProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, PROTO) || Object.values(value).some(holdsProto);
}

/** Explains the first issues of each kind, and counts the others. */
function explainIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, source: Source): Diagnostic[] {
  const single = issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  );
  const byCode = new Map<string, z.core.$ZodIssue[]>();
  for (const issue of single) {
    const alike = byCode.get(issue.code);
    if (alike) alike.push(issue);
    else byCode.set(issue.code, [issue]);
  }
  return [...byCode.values()].flatMap((alike) => {
    const told = alike.slice(0, MOST_TOLD).flatMap((issue) => explainIssue(issue, schema, source));
    const [next] = alike.slice(MOST_TOLD, MOST_TOLD + 1).flatMap((issue) => explainIssue(issue, schema, source));
    return next ? [...told, manyMore(next, alike.length - MOST_TOLD)] : told;
  });
}

/** A key that is misspelt is not also missing. */
function withoutEchoes(diagnostics: Diagnostic[]): Diagnostic[] {
  const meant = new Set(diagnostics.flatMap((one) => (one.rule === 'schema/unknown-key' ? (one.params.suggestion ?? []) : [])));
  return diagnostics.filter((one) => one.rule !== 'schema/missing-key' || !meant.has(one.params.key));
}

/** Takes out faulty parts until the rest fits; undefined when the file lacks what it cannot do without. */
function salvage<T>(data: unknown, schema: z.ZodType<T>, issues: readonly z.core.$ZodIssue[]): T | undefined {
  const rest = structuredClone(data);
  let faults = issues;
  for (;;) {
    const gone: Gone = { objects: new Set(), count: 0 };
    for (const fault of faults) {
      const paths = fault.code === 'unrecognized_keys' ? fault.keys.map((key) => [...fault.path, key]) : [fault.path];
      for (const path of paths) if (!takeOut(rest, plainPath(path), gone)) return undefined;
    }
    // Each round leaves less: whatever a fault may point at, this ends.
    if (gone.count === 0) return undefined;
    compact(rest);
    const next = parse(schema, rest);
    if (next.success) return next.data;
    faults = next.error.issues;
  }
}

/** What one round has taken out. */
interface Gone {
  objects: Set<object>;
  count: number;
}

const REMOVED = Symbol('removed');

/** Removes the value at a path, or, where it is missing, the map that lacks it. False when nothing is left to remove. */
function takeOut(data: unknown, path: Path, gone: Gone): boolean {
  if (path.length === 0) return false;
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  // Gone already, with something above it.
  if (parent === REMOVED || (parent === undefined && gone.objects.size > 0)) return true;
  if (typeof parent !== 'object' || parent === null) return takeOut(data, path.slice(0, -1), gone);
  if (gone.objects.has(parent)) return true;
  const value = valueAt(parent, [last]);
  if (value === undefined) return takeOut(data, path.slice(0, -1), gone);
  if (value === REMOVED) return true;
  gone.count++;
  if (typeof value === 'object' && value !== null) gone.objects.add(value);
  // Items keep their places until all faults of this round, which name them by number, are dealt with.
  if (Array.isArray(parent)) parent[Number(last)] = REMOVED;
  else Reflect.deleteProperty(parent, last);
  return true;
}

function compact(value: unknown): void {
  if (Array.isArray(value)) {
    let kept = 0;
    for (const item of value) if (item !== REMOVED) value[kept++] = item;
    value.length = kept;
  }
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) compact(inner);
}

/**
 * A key with nothing after it, as in a half-filled template, counts as left out. One that its map does not know stays, to be told:
 * it may be the words of a text that ends with a colon.
 */
function withoutEmptyKeys(data: Record<string, unknown>, schema: z.ZodType): { data: unknown; emptied: Path[] } {
  const emptied: Path[] = [];
  if (!holdsEmpty(data)) return { data, emptied };
  const strip = (value: unknown, at: z.ZodType | undefined, path: Path): unknown => {
    const { list, map, record } = at ? planOf(at) : {};
    if (Array.isArray(value)) return value.map((item, index) => strip(item, list?.element, [...path, index]));
    if (!isRecord(value)) return value;
    const kept: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      const own = map && Object.hasOwn(map.shape, key) ? map.shape[key] : record?.valueType;
      if (inner === null && own) emptied.push([...path, key]);
      else kept.push([key, strip(inner, own, [...path, key])]);
    }
    return Object.fromEntries(kept);
  };
  return { data: strip(data, schema, []), emptied };
}

function holdsEmpty(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some(holdsEmpty);
}
