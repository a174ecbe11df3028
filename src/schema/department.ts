import type { z } from 'zod';
import { wordsFor } from '../languages/index.ts';
import { object, withRole } from './field.ts';
import { id, inline, line } from './text.ts';

/** A department of the company, for guidance and for who may read what. */
export const department = () =>
  withRole(
    object('department', {
      id: id(),
      name: line(),
      description: inline().optional(),
    }),
    { item: true },
  );

export type Department = z.output<ReturnType<typeof department>>;

/** The departments of a handbook that declares none, by their names in the language that it is written in. */
export function usualDepartments(language: string): Department[] {
  return Object.entries(wordsFor(language).usualDepartments).map(([id, name]) => ({ id, name }));
}
