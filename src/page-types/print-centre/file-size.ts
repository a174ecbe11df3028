import { fill } from '../../languages/index.ts';
import { type View, word } from '../../reading/view.ts';

/** The size of a file as people say it: 64 Ko, 1,2 Mo. */
export function fileSize(view: View, bytes: number): string {
  const { units } = view.words.printCentre;
  const [unit, size] = bytes < 1e6 ? [units.kilo, Math.max(1, Math.round(bytes / 1e3))] : [units.mega, Math.round(bytes / 1e5) / 10];
  return word(view, fill(unit, { n: view.formats.number(size) })).text;
}
