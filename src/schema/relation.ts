import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemId } from './item.ts';
import { shorthand } from './shorthand.ts';
import { statements } from './statement.ts';
import { inline, line, ref } from './text.ts';

/** A persona linked to this one. */
export const related = () =>
  shorthand('persona', {
    persona: key(ref('persona'), ['Persona', 'L’identifiant du persona lié ; le lien apparaît sur les deux pages.', 'karim'], ['Persona', 'The id of the linked persona; the link shows on both pages.', 'karim']),
    note: optional(
      inline(),
      ['Note', 'La nature du lien, pour savoir quand penser à l’un en servant l’autre.', 'Co-emprunteur dans la plupart des dossiers.'],
      ['Note', 'The nature of the link, to know when to think of one while serving the other.', 'Co-borrower in most cases.'],
    ),
  });

/** A persona that is easily mistaken for this one. */
export const lookalike = () =>
  shorthand('persona', {
    persona: key(ref('persona'), ['Persona', 'L’identifiant du persona avec lequel la confusion est fréquente.', 'sophie'], ['Persona', 'The id of the persona that people often mistake for this one.', 'sophie']),
    difference: optional(
      inline(),
      ['Différence', 'Le signe qui les distingue à coup sûr, vérifiable en une question.', 'Sophie a déjà un prêt en cours.'],
      ['Difference', 'The sign that surely tells them apart, checked with one question.', 'Sophie already has a running mortgage.'],
    ),
  });

/** A variation of the persona that does not deserve a page of its own. */
export const variant = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      name: key(line(), ['Nom', 'Le nom de la variante, qui annonce ce qui change.', 'Clara, travailleuse indépendante'], ['Name', 'The name of the variant, which announces what changes.', 'Clara, self-employed']),
      differences: key(
        statements(),
        ['Différences', 'Seulement ce qui diffère du persona, pour éviter d’en tenir deux à jour.', '[Revenus irréguliers d’un mois à l’autre]'],
        ['Differences', 'Only what differs from the persona, to avoid keeping two up to date.', '[Income varies from month to month]'],
      ),
    }),
    { item: true },
  );

export type Related = z.output<ReturnType<typeof related>>;
export type Lookalike = z.output<ReturnType<typeof lookalike>>;
export type Variant = z.output<ReturnType<typeof variant>>;
