import type * as fr from '../fr/compared-sheet.ts';
import { forms } from '../plural.ts';

export const comparedSheet: typeof fr.comparedSheet = {
  title: 'Vergleich: {names}',
  kind: 'Vergleich',
  shared: 'Was sie gemeinsam haben',
  own: 'Was nur für eine Person gilt',
  more: forms({ one: '{n} weiterer Vergleichspunkt auf der aktuellen Seite', other: '{n} weitere Vergleichspunkte auf der aktuellen Seite' }),
  grounds: forms({ one: 'Beruht auf {n} Studie.', other: 'Beruht auf {n} Studien.' }),
  noGrounds: 'Noch stützt es keine Studie.',
  qr: 'Code zum Scannen: Er führt zum aktuellen Vergleich, {address}',
};
