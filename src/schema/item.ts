import { z } from 'zod';
import { evidence } from './evidence.ts';
import { optional } from './field.ts';
import { id, inline } from './text.ts';

/** The id of an object in a list, needed only once something refers to it. */
export const itemId = () =>
  optional(id(), ['Identifiant', 'Un nom court en minuscules, pour qu’une traduction, un avis ou une preuve retrouve cet élément.', 'application-mobile'], ['Id', 'A short lower-case name, so that a translation, a verdict or evidence can find this item.', 'mobile-app']);

/** The evidence of an object that says something of the person without being a statement. */
export const itemEvidence = () =>
  optional(
    z.array(evidence()),
    ['Preuves', 'Les verbatims, constats ou chiffres qui appuient cet élément ; sans eux, il reste une hypothèse.', '[enquete-mobilite-2026#f3]'],
    ['Evidence', 'The verbatims, findings or figures that support this item; without them it stays a hypothesis.', '[mobility-survey-2026#f3]'],
  );

/** A remark for readers on an object in a list. */
export const itemNote = () =>
  optional(inline(), ['Note', 'Une précision ou une limite à connaître avant de s’appuyer sur cet élément.', 'Observé chez les moins de 35 ans seulement.'], ['Note', 'A detail or a limit to know before relying on this item.', 'Seen among under-35s only.']);
