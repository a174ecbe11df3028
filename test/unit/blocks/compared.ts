import { type SideBySide, sideBySide } from '../../../src/blocks/comparison/side-by-side.ts';
import { personToCompare } from '../../../src/blocks/comparison/to-compare.ts';
import { verdictWords } from '../../../src/blocks/comparison/verdict-words.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { heard } from '../../../src/languages/spoken.ts';
import { spokenAll, viewIn } from '../../../src/reading/view.ts';
import { handbookOf } from '../reading/sample.ts';

export const settings = {
  'handbook.yaml': 'company: B\nlanguages: [fr]\nstages: [{ id: avant, name: Avant }, { id: apres, name: Après }]\n',
};
/** A file of each kind. */
export const segment = (id: string, family = 'behavioural') => ({
  [`segments/${id}.yaml`]: `id: ${id}\nname: ${id.toUpperCase()}\ncriteria: [{ text: Vient souvent, family: ${family} }]\n`,
});
export const persona = (id: string, more = '') => ({
  [`personas/${id}.yaml`]: `id: ${id}\nname: ${id}\nrole: Cliente\nstate: draft\n${more}`,
});

/** Some people side by side, and what it comes down to. */
export function compared(handbook: Handbook, ...ids: string[]): { of: SideBySide; headline: string | undefined; sentence: string } {
  const view = viewIn(handbook, 'fr');
  const people = ids.map((id) => {
    const one = handbook.personas.get(id);
    if (!one) throw new Error(`${id} is not there.`);
    return personToCompare(view, one);
  });
  const of = sideBySide(JSON.parse(JSON.stringify(people)));
  const { headline, sentence } = verdictWords(of.verdict, spokenAll(view.words.comparison, view), 'fr');
  const said = (all: typeof sentence) => all.map((piece) => heard(piece).text).join('');
  return { of, headline: headline && said(headline), sentence: said(sentence) };
}

/** Those who are compared, of some files. */
export const made = async (files: Record<string, string>, ...ids: string[]) =>
  compared(await handbookOf({ ...settings, ...files }), ...ids);
