import type { View } from '../reading/view.ts';

/** The name of a file to print: what tells it from its neighbours, as far as it is not the usual. Known before it is made. */
export function sheetName(
  { handbook, language, original }: View,
  of: string,
  format: string,
  marks: readonly (string | false | undefined)[] = [],
): string {
  const { readers } = handbook;
  return `${[of, format, ...marks, readers !== 'staff' && readers, language !== original && language].filter(Boolean).join('.')}.pdf`;
}
