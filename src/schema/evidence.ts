import { z } from 'zod';
import { key, optional } from './field.ts';
import { shorthand } from './shorthand.ts';
import { inline, ref } from './text.ts';

export const stances = ['supports', 'contradicts'] as const;

/** What a statement rests on. A bare string is short for a supporting reference. */
export const evidence = () =>
  shorthand('ref', {
    ref: key(ref('evidence'), ['Référence', 'Un enregistrement de recherche, un verbatim ou un chiffre : fiche#repère.', 'entretien-clara-2026-03#v2'], ['Reference', 'A research record, one of its verbatims, or a figure: record#mark.', 'interview-clara-2026-03#v2']),
    stance: key(z.enum(stances).default('supports'), ['Sens', 'La preuve appuie l’affirmation (supports) ou la contredit (contradicts).', 'supports'], ['Stance', 'Whether the evidence supports or contradicts the statement.', 'supports']),
    note: optional(inline(), ['Note', 'Ce qu’il faut savoir pour bien lire cette preuve.', 'Dit spontanément, sans relance.'], ['Note', 'What to know to read this evidence rightly.', 'Said unprompted.']),
  });

export type Evidence = z.output<ReturnType<typeof evidence>>;
