import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { id, inline, line } from './text.ts';

/** The themes that sort verbatims and findings across records. */
export const themes = () =>
  optional(
    z.array(line()),
    ['Thèmes', 'Quelques mots-clés communs à toutes les fiches, pour rassembler ce qui a été dit sur un sujet.', '[assurance emprunteur, délais]'],
    ['Themes', 'A few keywords common to all records, to gather what was said on a subject.', '[mortgage insurance, waiting times]'],
  );

/** Words heard, kept as they were said. */
export const verbatim = () =>
  withRole(
    z.strictObject({
      id: key(id(), ['Identifiant', 'Un repère court et stable, par lequel une affirmation cite ce verbatim comme preuve.', 'v2'], ['Id', 'A short and stable mark, by which a statement cites this verbatim as evidence.', 'v2']),
      text: key(
        inline(),
        ['Texte', 'Les mots exacts, sans rien corriger ni rien qui permette de reconnaître quelqu’un.', 'J’ai rempli trois fois le même formulaire, j’ai failli laisser tomber.'],
        ['Text', 'The exact words, with nothing corrected and nothing that would identify anyone.', 'I filled in the same form three times, I almost gave up.'],
      ),
      by: optional(line(), ['Par', 'La fonction ou la situation de qui parle, jamais son nom.', 'Cliente depuis deux ans'], ['By', 'The role or situation of the speaker, never their name.', 'Customer for two years']),
      themes: themes(),
      context: optional(
        inline(),
        ['Contexte', 'La question posée ou la situation, sans laquelle la phrase se lirait de travers.', 'Réponse à la question sur les justificatifs.'],
        ['Context', 'The question asked or the situation, without which the sentence would be misread.', 'Answering the question on documents.'],
      ),
    }),
    { item: true, citable: 'verbatim' },
  );

export type Verbatim = z.output<ReturnType<typeof verbatim>>;
