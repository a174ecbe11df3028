import type { LanguageCode } from '../languages/index.ts';

/** What `handbook print` says, in both languages. */
export interface PrintWords {
  unknown: (id: string, suggestion: string | undefined) => string;
  noDepartment: (id: string, suggestion: string | undefined, known: readonly string[]) => string;
  noDepartmentFormat: string;
  /** Subjects that no format asked for shows. */
  unshown: (id: string, format: string) => string;
  nothingForDepartments: string;
  noFormat: (name: string, suggestion: string | undefined, known: readonly string[]) => string;
  noLargeCards: string;
  noBleedBooklet: string;
  retired: (id: string) => string;
  nothing: string;
  noSite: string;
  broken: string;
  missed: (files: number) => string;
  summary: (files: number, sheets: number, folder: string, seconds: string) => string;
}

const s = (n: number) => (n > 1 ? 's' : '');

export const printWords: Record<LanguageCode, PrintWords> = {
  fr: {
    unknown: (id, suggestion) =>
      `Il n’y a pas de persona ni de segment « ${id} » pour ce public.${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''}`,
    noDepartment: (id, suggestion, known) =>
      `Il n’y a pas de service « ${id} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Services : ${known.join(', ')}.`,
    noDepartmentFormat: '--department ne vaut que pour les fiches par service : ajoutez --format department-a4.',
    unshown: (id, format) => `Aucun des formats demandés ne montre « ${id} » : ajoutez --format ${format}.`,
    nothingForDepartments: 'Aucune de ces fiches n’a de conseils pour un service : il n’y a rien à imprimer au format department-a4.',
    noFormat: (name, suggestion, known) =>
      `Il n’y a pas de format « ${name} ».${suggestion ? ` Vouliez-vous dire « ${suggestion} » ?` : ''} Formats possibles : ${known.join(', ')}.`,
    noLargeCards: 'Une carte est trop petite pour de gros caractères : choisissez une affiche, par exemple --format poster-a4.',
    noBleedBooklet: 'Un livret s’imprime sans fond perdu : retirez --bleed, ou choisissez une affiche, par exemple --format poster-a4.',
    retired: (id) => `La fiche « ${id} » est retirée : elle ne s’imprime qu’avec --retired.`,
    nothing: 'Il n’y a rien à imprimer.',
    noSite: 'Les feuilles n’ont pas de code à scanner : ajoutez « site » à handbook.yaml, avec l’adresse du site.',
    broken: 'Rien n’a été imprimé : corrigez d’abord les erreurs ci-dessus.',
    missed: (files) =>
      `${files} fichier${s(files)} n’${files > 1 ? 'ont' : 'a'} pas été imprimé${s(files)} : voyez ci-dessus ce qui s’y oppose.`,
    summary: (files, sheets, folder, seconds) =>
      `${files} fichier${s(files)} (${sheets} fiche${s(sheets)}) dans ${folder} en ${seconds} s.`,
  },
  en: {
    unknown: (id, suggestion) =>
      `There is no persona or segment “${id}” for these readers.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    noDepartment: (id, suggestion, known) =>
      `There is no department “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Departments: ${known.join(', ')}.`,
    noDepartmentFormat: '--department is only for sheets by department: add --format department-a4.',
    unshown: (id, format) => `None of the formats asked for shows “${id}”: add --format ${format}.`,
    nothingForDepartments: 'None of these personas has guidance for a department: there is nothing to print as department-a4.',
    noFormat: (name, suggestion, known) =>
      `There is no format “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} Possible formats: ${known.join(', ')}.`,
    noLargeCards: 'A card is too small for large print: choose a poster, for example --format poster-a4.',
    noBleedBooklet: 'A booklet is printed without bleed: leave --bleed out, or choose a poster, for example --format poster-a4.',
    retired: (id) => `The persona “${id}” is retired: it is only printed with --retired.`,
    nothing: 'There is nothing to print.',
    noSite: 'The sheets have no code to scan: add “site” to handbook.yaml, with the address of the site.',
    broken: 'Nothing was printed: correct the errors above first.',
    missed: (files) => `${files} file${files === 1 ? ' was' : 's were'} not printed: see above what is in the way.`,
    summary: (files, sheets, folder, seconds) =>
      `${files} file${files === 1 ? '' : 's'} (${sheets} sheet${sheets === 1 ? '' : 's'}) in ${folder} in ${seconds} s.`,
  },
};
