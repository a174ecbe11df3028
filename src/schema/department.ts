import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { id, inline, line } from './text.ts';

/** A department of the company, for guidance and for who may read what. */
export const department = () =>
  withRole(
    z.strictObject({
      id: key(id(), ['Identifiant', 'Le nom court du service, repris dans les conseils par service et les règles de visibilité.', 'support'], ['Id', 'The short name of the department, used in guidance and in visibility rules.', 'support']),
      name: key(line(), ['Nom', 'Le nom du service tel que vos collègues le connaissent.', 'Relation client'], ['Name', 'The name of the department as your colleagues know it.', 'Customer service']),
      description: optional(
        inline(),
        ['Description', 'Ce que fait ce service auprès des clients, pour les nouveaux arrivants.', 'Répond aux clients par téléphone et par messagerie.'],
        ['Description', 'What this department does for customers, for newcomers.', 'Answers customers by phone and by message.'],
      ),
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
