import { z } from 'zod';
import type { TextKind } from '../../schema/field.ts';
import { planOf } from '../../schema/walk.ts';
import { schemaOf } from '../names/names.ts';

/** What form a key of the model wants its value in. */
export type FieldShape =
  | { kind: 'text'; text: TextKind }
  | { kind: 'statement' | 'statements' | 'lines' | 'number' | 'date' | 'ref' | 'refs' | 'objects' | 'other' }
  | { kind: 'choice' | 'choices'; options: readonly string[] };

const shapes = new Map<string, FieldShape>();

/** The form of the key at a path, from its schema alone. */
export function shapeOf(target: string): FieldShape {
  const known = shapes.get(target) ?? findShape(target);
  shapes.set(target, known);
  return known;
}

function findShape(target: string): FieldShape {
  const schema = schemaOf(target);
  if (!schema) return { kind: 'other' };
  const { type, role, list } = planOf(schema);
  if (list) return shapeOfList(list.element);
  if (role.ref) return { kind: 'ref' };
  if (role.statement) return { kind: 'statement' };
  if (role.text) return { kind: 'text', text: role.text };
  if (type instanceof z.ZodEnum) return { kind: 'choice', options: type.options.map(String) };
  if (type instanceof z.ZodNumber) return { kind: 'number' };
  return { kind: type instanceof z.ZodISODate ? 'date' : 'other' };
}

function shapeOfList(element: z.ZodType): FieldShape {
  const { type, role, map } = planOf(element);
  if (role.ref) return { kind: 'refs' };
  if (role.statement) return { kind: 'statements' };
  if (role.text) return { kind: 'lines' };
  if (type instanceof z.ZodEnum) return { kind: 'choices', options: type.options.map(String) };
  return { kind: map ? 'objects' : 'other' };
}
