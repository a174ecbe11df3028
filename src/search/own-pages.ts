import { languages } from '../languages/index.ts';
import {
  accessibilityHref,
  compareHref,
  decisionsHref,
  healthHref,
  journeysHref,
  mapsHref,
  printHref,
  referenceHref,
  toolsHref,
  whoHref,
} from '../reading/href.ts';
import { type View, word } from '../reading/view.ts';
import type { SearchRecord } from './record.ts';

/** The pages of the site that hold no content: comparisons, all that can be printed, what is left to do, all keys, files for other tools. They are found by what people call them. */
export function* ownPages(view: View): Generator<SearchRecord> {
  const { printCentre, health, reference, tools, accessibility, comparison, who, journeys, maps, plural, home } = view.words;
  // A page that does not speak its reader's language is found in its own.
  if (word(view, health.title).lang) return;
  // Who reads a page in one language may know its parts by their names in another.
  const called = (
    key: 'printCentre' | 'health' | 'reference' | 'tools' | 'accessibility' | 'comparison' | 'who' | 'journeys' | 'maps' | 'decisions',
  ) => [...new Set([view.words, ...Object.values(languages).map(({ words }) => words)].map((words) => words[key].called))].join(', ');
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
  yield page(journeysHref(view), journeys.title, journeys.short, called('journeys'));
  yield page(mapsHref(view), maps.title, maps.lead, called('maps'));
  if (view.handbook.decisions.size > 0) yield page(decisionsHref(view), plural.decision, home.lead.decision, called('decisions'));
  yield page(printHref(view), printCentre.title, printCentre.lead, called('printCentre'));
  yield page(healthHref(view), health.title, health.short, called('health'));
  yield page(referenceHref(view), reference.title, reference.short, called('reference'));
  yield page(toolsHref(view), tools.title, tools.short, called('tools'));
  yield page(accessibilityHref(view), accessibility.title, accessibility.lead, called('accessibility'));
}
