import { z } from 'zod';
import { evidence } from './evidence.ts';
import { key, optional, withRole } from './field.ts';
import { shorthand } from './shorthand.ts';
import { id, inline } from './text.ts';

export const priorities = ['high', 'medium', 'low'] as const;

/** The keys that every statement may carry. */
const base = () => ({
  id: optional(id(), ['Identifiant', 'Court, en minuscules ; nécessaire dès qu’une preuve, une traduction ou un avis s’y rapporte.', 'gagner-du-temps'], ['Id', 'Short, lower-case; needed as soon as evidence, a translation or a verdict refers to it.', 'save-time']),
  text: key(inline(), ['Texte', 'L’affirmation, en une phrase.', 'Gagner deux heures par semaine sur le reporting'], ['Text', 'The statement, in one sentence.', 'Win back two hours a week on reporting']),
  priority: optional(z.enum(priorities), ['Priorité', 'Ce qui compte le plus pour la personne : high, medium ou low.', 'high'], ['Priority', 'How much it matters to the person: high, medium or low.', 'high']),
  evidence: optional(
    z.array(evidence()),
    ['Preuves', 'Ce sur quoi l’affirmation repose ; sans preuve qui l’appuie, c’est une hypothèse.', '[entretien-clara-2026-03#v2]'],
    ['Evidence', 'What the statement rests on; without support it is a hypothesis.', '[interview-clara-2026-03#v2]'],
  ),
  ai: optional(z.boolean(), ['Proposé par IA', 'Vrai si une IA a proposé ou réécrit cette affirmation ; les lecteurs le voient.', 'true'], ['AI-suggested', 'True where an AI suggested or rewrote this statement; readers see it.', 'true']),
  note: optional(inline(), ['Note', 'Une précision pour les lecteurs.', 'Surtout en fin de trimestre.'], ['Note', 'A detail for readers.', 'Mostly at quarter end.']),
});

/** Without it, a list that adds no keys would be typed as one that takes any. */
type NoMore = Record<never, never>;

/** One item of any list of texts: a plain string, or an object with `text` and more. `more` adds keys of the list's own. */
export const statement = <S extends z.ZodRawShape = NoMore>(more: S = {} as S) => withRole(shorthand('text', { ...base(), ...more }), { statement: true, item: true });

/** A list of statements that say something of the person: each counts in coverage. */
export const claims = <S extends z.ZodRawShape = NoMore>(more: S = {} as S) => z.array(withRole(statement(more), { claim: true }));

/** A list of statements that advise or describe, and need no evidence. */
export const statements = <S extends z.ZodRawShape = NoMore>(more: S = {} as S) => z.array(statement(more));

export type Statement = z.output<ReturnType<typeof statement<NoMore>>>;
