import type { Text } from './text.ts';
import { child, configValue, items, textAt } from './value.ts';
import { type View, word } from './view.ts';

/** Acronyms under their title, each with what it stands for. */
export interface Acronyms {
  title: Text;
  items: { short: Text; long: Text }[];
}

/** The acronyms that a company explains, by the alphabet. */
export function acronymsOf(view: View): Acronyms | undefined {
  const list = child(configValue(view), 'acronyms');
  const all = (list ? items(list) : []).flatMap((one) => {
    const [short, long] = [textAt(one, 'short'), textAt(one, 'long')];
    return short && long ? [{ short, long }] : [];
  });
  const sorted = all.toSorted((a, b) => view.formats.compare(a.short.text, b.short.text));
  return sorted.length > 0 ? { title: word(view, view.words.section.acronyms), items: sorted } : undefined;
}

/** Those of them that stand in any text of something, however deep. */
export function acronymsIn(view: View, shown: unknown): Acronyms | undefined {
  const all = acronymsOf(view);
  if (!all) return undefined;
  const texts = textsIn(shown);
  const met = all.items.filter(({ short }) => texts.some((text) => holds(text, short.text)));
  return met.length > 0 ? { ...all, items: met } : undefined;
}

/** The words of everything that can be read in a part of a page. */
function textsIn(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap(textsIn);
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : key === 'tree' ? [] : textsIn(value),
  );
}

const OF_WORD = /[\p{L}\p{N}]/u;

/** Whether some words stand in a text, and are no part of others. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + words.length] ?? ''];
    if (!OF_WORD.test(before) && !OF_WORD.test(after)) return true;
  }
  return false;
}
