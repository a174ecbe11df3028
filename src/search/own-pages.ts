import { personasInUse } from '../facts/state.ts';
import { allOf, type Handbook } from '../handbook/handbook.ts';
import { type LanguageCode, languageCodes, languages } from '../languages/index.ts';
import {
  accessibilityHref,
  buyingGroupHref,
  compareHref,
  decisionsHref,
  empathyHref,
  healthHref,
  indexHref,
  journeysHref,
  mapsHref,
  portfolioHref,
  printHref,
  referenceHref,
  toolsHref,
  whoHref,
} from '../reading/href.ts';
import { entityTitle } from '../reading/label.ts';
import { type View, word } from '../reading/view.ts';
import type { SearchRecord } from './record.ts';

/** The pages of the site that hold no content: comparisons, all that can be printed, what is left to do, all keys, files for other tools. They are found by what people call them. */
export function* ownPages(view: View): Generator<SearchRecord> {
  const {
    printCentre,
    health,
    reference,
    tools,
    accessibility,
    comparison,
    who,
    journeys,
    maps,
    plural,
    portfolio,
    home,
    empathy,
    buyingGroup,
  } = view.words;
  // A page that does not speak its reader's language is found in its own.
  if (word(view, health.title).lang) return;
  // Who reads a page in one language may know its parts by their names in another, and in English whatever is read here.
  const called = (
    key:
      | 'printCentre'
      | 'health'
      | 'reference'
      | 'tools'
      | 'accessibility'
      | 'comparison'
      | 'who'
      | 'journeys'
      | 'maps'
      | 'portfolio'
      | 'decisions'
      | 'empathy'
      | 'buyingGroup',
  ) =>
    [
      ...new Set(
        [view.words, ...readLanguages(view.handbook).map((language) => languages[language].words)].map((words) => words[key].called),
      ),
    ].join(', ');
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
  if (view.handbook.segments.size > 0) yield page(portfolioHref(view), portfolio.title, portfolio.short, called('portfolio'));
  if (view.handbook.decisions.size > 0) yield page(decisionsHref(view), plural.decision, home.lead.decision, called('decisions'));
  const [one, another] = personasInUse(view.handbook);
  if (one) yield page(another ? indexHref(view, 'persona') : empathyHref(view, one.id), empathy.all, empathy.allHow, called('empathy'));
  for (const icp of allOf(view.handbook, 'icp')) {
    const { text, lang } = entityTitle(view, icp);
    if (!lang)
      yield page(
        buyingGroupHref(view, icp.id),
        word(view, buyingGroup.title, { name: text }).text,
        buyingGroup.summary,
        called('buyingGroup'),
      );
  }
  yield page(printHref(view), printCentre.title, printCentre.lead, called('printCentre'));
  yield page(healthHref(view), health.title, health.short, called('health'));
  yield page(referenceHref(view), reference.title, reference.short, called('reference'));
  yield page(toolsHref(view), tools.title, tools.short, called('tools'));
  yield page(accessibilityHref(view), accessibility.title, accessibility.lead, called('accessibility'));
}

/** The languages in which people here know what things are called. */
function readLanguages({ config }: Handbook): LanguageCode[] {
  return languageCodes.filter((language) => language === 'en' || config.languages.includes(language));
}
