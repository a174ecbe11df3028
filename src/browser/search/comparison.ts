import type { fold } from '../../languages/fold.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import type { Answer } from './answer.ts';
import type { Engine, FoundPage, Match } from './engine.ts';
import type { pagesFor } from './find.ts';
import type { isNamed } from './words.ts';

/* `compare clara monique` asks for no page that holds those words, but for both beside each other. Fetched by whoever asks so. */

/** What the search itself has loaded: with it here as well, each page would have one file more. */
export interface Finding {
  fold: typeof fold;
  pagesFor: typeof pagesFor;
  isNamed: typeof isNamed;
}

/** Somebody who is named in a question. */
interface Named {
  match: Match;
  page: FoundPage;
}

/** Of how many people it is looked up whether a word is part of their name. */
const FEW = 6;

/** The answer to a question that names people to be compared: the way to their comparison, then each of them. Undefined where it names nobody. */
export async function comparisonOf(
  engine: Engine,
  query: string,
  { comparing }: SearchTexts,
  finding: Finding,
): Promise<Answer | undefined> {
  const people = await peopleIn(engine, query, comparing, finding);
  if (people.length === 0) return undefined;
  const asked = query.trim();
  const list = new Intl.ListFormat(document.documentElement.lang);
  const names = list.format(people.map(({ page }) => page.meta.title ?? ''));
  const title = comparing.title.replace('{names}', () => names);
  const url = `${comparing.href}?with=${people.map(({ page }) => idOf(page)).join(',')}`;
  const comparison: FoundPage = { url, meta: { title, kind: 'page' }, found: () => [], best: () => undefined };
  const others = people.map(({ match, page }) => ({ ...match, page: async () => ({ ...page, best: () => undefined }) }));
  return { asked, term: asked, found: [{ id: 'comparison', page: async () => comparison }, ...others], counts: {} };
}

/** Whom a question names, each once, in its order. Words that stand side by side may name one person: a first name and a surname. */
async function peopleIn(engine: Engine, query: string, { said, between }: SearchTexts['comparing'], finding: Finding): Promise<Named[]> {
  const people: Named[] = [];
  let meant: Named[] = [];
  const keep = () => {
    const [first] = meant.filter(({ match }) => !people.some((one) => one.match.id === match.id));
    if (first) people.push(first);
    meant = [];
  };
  for (const word of wordsOf(finding.fold(query))) {
    if (between.includes(word) || said.some((one) => word.startsWith(one))) {
      keep();
      continue;
    }
    const named = await peopleNamed(engine, word, finding);
    const both = meant.filter(({ match }) => named.some((one) => one.match.id === match.id));
    if (both.length === 0) keep();
    meant = both.length > 0 ? both : named;
  }
  keep();
  return people;
}

/** The people in use whose name holds a word, or its beginning. */
async function peopleNamed(engine: Engine, word: string, { pagesFor, isNamed }: Finding): Promise<Named[]> {
  const inUse = (await pagesFor(engine, word)).filter(({ id }) => {
    const { kind, state } = engine.facets.get(id) ?? {};
    return kind?.includes('persona') && !state?.includes('retired');
  });
  const all = await Promise.all(inUse.slice(0, FEW).map(async (match) => ({ match, page: await match.page() })));
  return all.filter(({ page }) => isNamed(page, word));
}

/** The words of a question; signs end one. */
function wordsOf(query: string): string[] {
  return query.split(/[\s,;&+/.?!:]+/).filter(Boolean);
}

/** The id of somebody, by which their address ends. */
function idOf({ url }: FoundPage): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
