import { forms } from '../plural.ts';

/** The words of the sheet that compares two to four personas. */
export const comparedSheet = {
  title: 'Comparaison : {names}',
  kind: 'Comparaison',
  shared: 'Points communs',
  own: 'Propre à chacun',
  more: forms({ one: '{n} autre point comparé sur la page vivante', other: '{n} autres points comparés sur la page vivante' }),
  grounds: forms({ one: 'D’après {n} étude.', other: 'D’après {n} études.' }),
  noGrounds: 'Aucune étude ne l’appuie encore.',
  qr: 'Code à scanner : il mène à la comparaison vivante, {address}',
};
