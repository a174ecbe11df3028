import { languages, spokenIn, type Wording, wordsFor } from './index.ts';
import { layOver } from './wording.ts';

const known = new WeakMap<Wording, Wording>();

/** How the interface said the same when the first sheets were printed. What a company says itself is as it says it today. */
export function firstWordingOf(wording: Wording): Wording {
  const before = known.get(wording);
  if (before) return before;
  const first = new Map(Object.entries<string>(languages[spokenIn(wording.words.language)].firstPrinted));
  const made = first.size > 0 ? laidOver(first, wording) : wording;
  known.set(wording, made);
  return made;
}

function laidOver(first: ReadonlyMap<string, string>, { words: { language }, own, borrowed }: Wording): Wording {
  const { words, ours } = layOver(layOver(wordsFor(language), first).words, own);
  return {
    words: { ...words, language },
    own: new Map([...first, ...own]),
    borrowed: borrowed.size > 0 ? ours : borrowed,
  };
}
