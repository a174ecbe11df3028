import { spell } from '../../languages/fold.ts';
import { barePartsOf, readingsOf } from '../words.ts';
import type { Engine, Match } from './engine.ts';
import { holdsMostly, holdsParts, holdsWords } from './words.ts';

/** Of how many pages it is looked up whether their words stand side by side. */
const FEW = 5;

/** The pages that answer a question: those for all of it, or for those of its longer words that some page holds together. */
export async function findPages(engine: Engine, asked: string, asking: string): Promise<{ term: string; found: Match[] }> {
  const all = asked.split(/\s+/);
  const whole = await pagesFor(engine, withoutAsking(all, asking));
  if (whole.length > 0 || all.length < 2) return { term: asked, found: whole };
  let best = { term: '', found: whole };
  for (const word of all.filter(({ length }) => length > 3).sort((a, b) => b.length - a.length)) {
    const kept = new Set([...best.term.split(' '), word]);
    const term = all.filter((one) => kept.has(one)).join(' ');
    const found = term === asked ? [] : await pagesFor(engine, term);
    if (found.length > 0) best = { term, found };
  }
  return best;
}

/** A question without the words that make it one, where others are left: nearly every page holds them. */
function withoutAsking(all: readonly string[], asking: string): string {
  const known = new Set(spell(asking).split(', '));
  const others = all.filter((one) => !known.has(spell(one)));
  return (others.length > 0 ? others : all).join(' ');
}

/** The pages that hold all words, however they are spelt. */
export async function pagesFor(engine: Engine, asked: string): Promise<Match[]> {
  const question = spell(asked);
  const [said, ...others] = readingsOf(question);
  // An emoji is found or not: it begins nothing.
  if (!said) return engine.search([asked]);
  const found = new Map<string, Match>();
  const keep = (page: Match) => found.has(page.id) || found.set(page.id, page);
  const parts = barePartsOf(question);
  const isCompound = parts.some(({ length }) => length > 1);
  // For a word that no page holds, the engine may go down to its first letter. The best page tells.
  const results = await engine.search(said);
  if (results[0] && (isCompound ? holdsWords : holdsMostly)(await results[0].page(), said)) results.forEach(keep);
  for (const words of others) {
    const pages = await engine.search(words);
    if (pages[0] && holdsWords(await pages[0].page(), words)) pages.forEach(keep);
  }
  const mayStandApart = isCompound || (said.length === 1 && found.size === 0);
  for (const page of mayStandApart ? (await engine.search(parts.flat())).slice(0, FEW) : [])
    if (holdsParts(await page.page(), parts)) keep(page);
  return [...found.values()];
}
