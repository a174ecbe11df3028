import { z } from 'zod';
import { fill, type Words } from '../../languages/index.ts';
import { planOf } from '../../schema/walk.ts';

/** What a key takes, in words: `date`, `liste d’affirmations`, `high, medium ou low`. */
export function kindOfValue(schema: z.ZodType, kinds: Words['reference']['kinds']): string {
  const { type, role, list, map, record } = planOf(schema);
  if (list) return listKind(list.element, kinds);
  if (role.statement) return kinds.statement;
  if (role.shorthand === 'ref') return kinds.evidence;
  if (map) return kinds.block;
  if (record) return kinds.map;
  return role.ref ? kinds.ref[role.ref] : leafKind(type, kinds, role);
}

function listKind(element: z.ZodType, kinds: Words['reference']['kinds']): string {
  return fill(kinds.list, { of: kindOfValue(element, kinds) });
}

function leafKind(type: z.ZodType, kinds: Words['reference']['kinds'], role: ReturnType<typeof planOf>['role']): string {
  if (role.text) return kinds[role.text];
  if (role.format) return kinds.format[role.format];
  if (role.image) return kinds.image;
  if (type instanceof z.ZodEnum) return type.options.map(String).join(', ');
  if (type instanceof z.ZodLiteral) return [...type.values].map(String).join(', ');
  if (type instanceof z.ZodISODate) return kinds.date;
  if (type instanceof z.ZodBoolean) return kinds.boolean;
  return type instanceof z.ZodNumber ? numberKind(type, kinds) : kinds.line;
}

function numberKind({ minValue, maxValue }: z.ZodNumber, kinds: Words['reference']['kinds']): string {
  const bounded = minValue !== null && maxValue !== null && Number.isSafeInteger(maxValue) && maxValue < 1e6 && minValue > -1e6;
  return bounded ? fill(kinds.between, { min: String(minValue), max: String(maxValue) }) : kinds.number;
}
