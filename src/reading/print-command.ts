import { runPackage } from '../languages/package-name.ts';
import type { View } from './view.ts';

/** What each command to print is given so that its sheets are in the language of a view and for its readers. */
export function optionsOf(view: View): string[] {
  const { readers } = view.handbook;
  return [
    ...(view.language === view.original ? [] : [`--lang ${view.language}`]),
    ...(readers === 'staff' ? [] : [`--audience ${readers}`]),
  ];
}

/** A command to print, as it is typed. */
export function printCommand(view: View, options: string): string {
  return [runPackage, 'print', options, ...optionsOf(view)].join(' ');
}
