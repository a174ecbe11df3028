/** The languages in which a file is commented. */
export type CommentLanguage = 'fr' | 'en';

/** What an imported file says of itself, in its comments. */
export const words = {
  fr: {
    from: (file: string, day: string) => `Importé de ${file} le ${day}.`,
    look: 'À relire avant de publier :',
    state: 'l’état (state) : la source n’en donnait pas, la fiche commence comme hypothèse (proto) ;',
    role: 'le rôle (role) : la source n’en donnait pas ;',
    near: (labels: string) => `les champs choisis par ressemblance : ${labels} ;`,
    notes: 'les notes (notes) : ce qui n’a pas trouvé de champ, mot pour mot ;',
    evidence: 'les preuves : reliez chaque affirmation à un verbatim ou à un chiffre (evidence).',
    empty: (labels: string) => `Vide dans la source : ${labels}.`,
    origin: (labels: string, line: number) => `${labels}${line > 0 ? ` (ligne ${line})` : ''}`,
    unsure: 'à vérifier',
    placeholder: 'Rôle à préciser',
  },
  en: {
    from: (file: string, day: string) => `Imported from ${file} on ${day}.`,
    look: 'To look at before it is published:',
    state: 'the state: the source gave none, so this starts as a hypothesis (proto);',
    role: 'the role: the source gave none;',
    near: (labels: string) => `the fields chosen by likeness: ${labels};`,
    notes: 'the notes: what found no field, word for word;',
    evidence: 'the evidence: tie each statement to a verbatim or a figure (evidence).',
    empty: (labels: string) => `Empty in the source: ${labels}.`,
    origin: (labels: string, line: number) => `${labels}${line > 0 ? ` (line ${line})` : ''}`,
    unsure: 'to be checked',
    placeholder: 'Role to be completed',
  },
} satisfies Record<CommentLanguage, object>;

/** What stands for a role that no source gave, in every language: the check asks for a real one. */
export const placeholders: readonly string[] = Object.values(words).map(({ placeholder }) => placeholder);
