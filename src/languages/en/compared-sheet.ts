import type * as fr from '../fr/compared-sheet.ts';
import { forms } from '../plural.ts';

export const comparedSheet: typeof fr.comparedSheet = {
  title: 'Comparison: {names}',
  kind: 'Comparison',
  shared: 'In common',
  own: 'Only one of them',
  more: forms({ one: '{n} more point compared on the web page', other: '{n} more points compared on the web page' }),
  grounds: forms({ one: 'Based on {n} study.', other: 'Based on {n} studies.' }),
  noGrounds: 'No study supports it yet.',
  qr: 'Code to scan: it leads to the comparison on the web, {address}',
};
