import { questionsOf, sectionTitle } from '../blocks/section.ts';
import type { Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import type { MissingRow } from './sheet.ts';

/** What nobody has written yet of a subject, as questions to ask; undefined where all is written. */
export function missingRow(value: Value, keys: readonly string[]): MissingRow | undefined {
  const { view } = value.owner;
  const items = questionsOf(value, keys).map(({ label, description }) => ({ label: label.text, description: description.text }));
  if (items.length === 0) return undefined;
  return { type: 'missing', title: sectionTitle(view, 'missing').text, lead: word(view, view.words.banner.missing).text, items };
}
