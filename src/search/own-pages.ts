import { languages } from '../languages/index.ts';
<<<<<<< ours
import { accessibilityHref, compareHref, healthHref, printHref, referenceHref, toolsHref, whoHref } from '../reading/href.ts';
||||||| base
import { accessibilityHref, healthHref, printHref, referenceHref, toolsHref } from '../reading/href.ts';
=======
import { accessibilityHref, healthHref, mapsHref, printHref, referenceHref, toolsHref } from '../reading/href.ts';
>>>>>>> theirs
import { type View, word } from '../reading/view.ts';
import type { SearchRecord } from './record.ts';

<<<<<<< ours
/** The pages of the site that hold no content: comparisons, all that can be printed, what is left to do, all keys, files for other tools. They are found by what people call them. */
||||||| base
/** The pages of the site that hold no content: all that can be printed, what is left to do, all keys, files for other tools. They are found by what people call them. */
=======
/** The pages of the site that hold no content: all that can be printed, the maps, what is left to do, all keys, files for other tools. They are found by what people call them. */
>>>>>>> theirs
export function* ownPages(view: View): Generator<SearchRecord> {
<<<<<<< ours
  const { printCentre, health, reference, tools, accessibility, comparison, who } = view.words;
||||||| base
  const { printCentre, health, reference, tools, accessibility } = view.words;
=======
  const { printCentre, maps, health, reference, tools, accessibility } = view.words;
>>>>>>> theirs
  // A page that does not speak its reader's language is found in its own.
  if (word(view, health.title).lang) return;
  // Who reads a page in one language may know its parts by their names in another.
<<<<<<< ours
  const called = (key: 'printCentre' | 'health' | 'reference' | 'tools' | 'accessibility' | 'comparison' | 'who') =>
||||||| base
  const called = (key: 'printCentre' | 'health' | 'reference' | 'tools' | 'accessibility') =>
=======
  const called = (key: 'printCentre' | 'maps' | 'health' | 'reference' | 'tools' | 'accessibility') =>
>>>>>>> theirs
    [...new Set([view.words, ...Object.values(languages).map(({ words }) => words)].map((words) => words[key].called))].join(', ');
  const page = (href: string, name: string, line: string, names: string): SearchRecord => ({
    href,
    language: view.language,
    kind: 'page',
    name: word(view, name).text,
    line: word(view, line).text,
    called: names,
    facets: { kind: ['page'], segment: [], department: [], state: [] },
    places: [],
  });
  yield page(whoHref(view, 'ready'), who.title, who.lead, called('who'));
  yield page(compareHref(view), comparison.title, comparison.lead, called('comparison'));
  yield page(printHref(view), printCentre.title, printCentre.lead, called('printCentre'));
  yield page(mapsHref(view), maps.title, maps.lead, called('maps'));
  yield page(healthHref(view), health.title, health.short, called('health'));
  yield page(referenceHref(view), reference.title, reference.short, called('reference'));
  yield page(toolsHref(view), tools.title, tools.short, called('tools'));
  yield page(accessibilityHref(view), accessibility.title, accessibility.lead, called('accessibility'));
}
