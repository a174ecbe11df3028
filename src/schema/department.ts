import type { z } from 'zod';
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

/** The departments of a handbook that declares none; named in French, the default language of a handbook. */
export const defaultDepartments: readonly Department[] = [
  { id: 'marketing', name: 'Marketing' },
  { id: 'product', name: 'Produit' },
  { id: 'sales', name: 'Commercial' },
  { id: 'support', name: 'Relation client' },
];
