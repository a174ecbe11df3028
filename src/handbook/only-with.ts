import { slugify } from '../languages/slug.ts';

/** Words that tell no department from another, and none of any name. */
const LITTLE = new Set('l le la les de du des d un une the of a an service departement department equipe team direction'.split(' '));

/** The one label that holds all words of a text: `haute`, of `Priorité haute`; `le service clients`, of `Relation client`. */
export function onlyWith(text: string, labels: readonly string[]): string | undefined {
  const words = [...wordsOf(text)];
  const found = labels.filter((label) => words.every((word) => wordsOf(label).has(word)));
  return words.length > 0 && found.length === 1 ? found[0] : undefined;
}

/** Without plurals. */
function wordsOf(text: string): Set<string> {
  const words = slugify(text).split('-');
  return new Set(words.map((word) => word.replace(/(?<=..)[sx]$/, '')).filter((word) => word !== '' && !LITTLE.has(word)));
}
