import { z } from 'zod';
import type { RefKind } from '../../../src/schema/field.ts';
import { type Path, planOf } from '../../../src/schema/walk.ts';

/** The ids that a reference may aim at: what it says, then what it is changed to. */
const targets: Readonly<Record<RefKind, readonly [string, string]>> = {
  persona: ['other', 'third'],
  segment: ['seg', 'seg-two'],
  icp: ['icp', 'icp-two'],
  record: ['rec', 'rec-two'],
  decision: ['dec', 'dec-two'],
  personaStatement: ['other#n1', 'third#n1'],
  guide: ['page', 'page-two'],
  source: ['s1', 's2'],
  department: ['d1', 'd2'],
  evidence: ['rec#n1', 'rec-two#n1'],
  statement: ['n1', 'n2'],
  answered: ['n1', 'n2'],
  verbatim: ['n1', 'n2'],
  audience: ['staff', 'restricted'],
};

/** A value that fits a schema with every key in it; `second` gives another than the first for each. */
export function sampleValue(schema: z.ZodType, path: Path, second = false): unknown {
  const { type, role, list, map, record } = planOf(schema);
  if (role.ref) return targets[role.ref][second ? 1 : 0];
  // What has its moment names the stage that the settings declare.
  if (role.stage) return second ? 'Autre mot' : 'n1';
  if (role.image) return second ? 'images/b.svg' : 'images/a.svg';
  if (role.rule) return { field: 'age', operator: '>=', value: second ? 21 : 18 };
  const own = special(String(path.at(-1)), path, second);
  if (own !== undefined) return own;
  if (role.format === 'language') return second ? 'en' : 'fr';
  if (role.text) return `${second ? 'Autre mot' : 'Mot'} ${path.join(' ')}`;
  if (list) return [sampleValue(list.element as z.ZodType, [...path, 0], second)];
  if (map)
    return Object.fromEntries(
      Object.entries(map.shape).map(([key, inner]) => [key, sampleValue(inner as z.ZodType, [...path, key], second)]),
    );
  if (record) {
    const keys = planOf(record.keyType as z.ZodType).role.ref;
    const name = keys ? targets[keys][0] : 'n1';
    return { [name]: sampleValue(record.valueType as z.ZodType, [...path, name], second) };
  }
  return leafOf(type, second);
}

/** Keys whose values have a shape that no type tells. */
function special(key: string, path: Path, second: boolean): unknown {
  const [first] = path;
  const at = second ? 1 : 0;
  switch (key) {
    case 'id':
      return second ? 'n2' : 'n1';
    case 'colour':
      return first === 'brand' ? ['#6b2140', '#0b5d66'][at] : undefined;
    case 'skinColour':
    case 'hairColour':
    case 'clothingColour':
      return ['#d08b5b', '#ae5d29'][at];
    case 'rule':
      return ['recent', 'loyal'][at];
    default:
      return undefined;
  }
}

function leafOf(type: z.ZodType, second: boolean): unknown {
  const at = second ? 1 : 0;
  if (type instanceof z.ZodEnum) return type.options[Math.min(at, type.options.length - 1)];
  // The kind of a segment, which becomes a profile.
  if (type instanceof z.ZodLiteral) return second && type.value === 'segment' ? 'icp' : type.value;
  if (type instanceof z.ZodBoolean) return !second;
  if (type instanceof z.ZodISODate) return ['2026-03-12', '2025-01-31'][at];
  if (type instanceof z.ZodNumber) return Math.max(1, Number(type.minValue ?? 1) > -10 ? Number(type.minValue ?? 1) : 1) + at;
  for (const one of [
    ['n1', 'n2'],
    ['Mot', 'Autre'],
    ['https://a.example.com/x', 'https://b.example.com/y'],
    ['https://a.example.com', 'https://b.example.com'],
    ['/a/', '/b/'],
  ]) {
    if (type.safeParse(one[0]).success) return one[at];
  }
  return undefined;
}

/** A key that holds no more keys. */
export interface Leaf {
  path: Path;
  schema: z.ZodType;
}

/** The keys of an object, and of all that it holds, down to those that hold no more keys. */
export function keysOf(schema: z.ZodType, path: Path = []): Leaf[] {
  const { list, map, record } = planOf(schema);
  if (list) return keysOf(list.element as z.ZodType, [...path, 0]);
  if (record) {
    const keys = planOf(record.keyType as z.ZodType).role.ref;
    return keysOf(record.valueType as z.ZodType, [...path, keys ? targets[keys][0] : 'n1']);
  }
  return Object.entries(map?.shape ?? {}).flatMap(([key, inner]) => {
    const below = keysOf(inner as z.ZodType, [...path, key]);
    return below.length > 0 ? below : [{ path: [...path, key], schema: inner as z.ZodType }];
  });
}
