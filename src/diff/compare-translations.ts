import { bodyKeys, type Entity, pathKey, stepsOf, type Translation } from '../handbook/handbook.ts';
import type { Path } from '../schema/walk.ts';
import type { Body } from '../source/source.ts';
import type { DetailOf } from './change.ts';
import type { Comparing } from './compare-values.ts';
import type { Matches } from './match.ts';
import { bodyOf, type Compared, isSameNow } from './text-now.ts';

/** As much of a page, or of the settings, as its translations are compared by. */
interface Translated extends Pick<Entity, 'translations'> {
  kind: string;
  file: string;
  source: { body?: Body };
}

/** What came of the translations of something: those that came or went, the texts that are said otherwise, and those of which the original changed and they did not. */
export function compareTranslations(before: Translated, after: Translated, { texts, matches }: Comparing): DetailOf<'translation'>[] {
  const languages = new Set([...before.translations.keys(), ...after.translations.keys()]);
  return [...languages].flatMap((language): DetailOf<'translation'>[] => {
    const [was, is] = [before, after].map(({ translations }) => spoken(translations.get(language)));
    if (!was && !is) return [];
    if (!was || !is) return [{ type: 'translation', language, what: is ? 'new' : 'removed', at: [] }];
    const changed: Path[] = [];
    const stale: Path[] = [];
    const sort = (at: Path, isChanged: boolean, old: Compared | undefined, now: Compared | undefined) => {
      if (!saysSame(old, now, matches)) changed.push(at);
      else if (isChanged && now !== undefined) stale.push(at);
    };
    for (const { from, at, changed } of texts.values()) {
      const isBody = at.length === 1 && at[0] === bodyKeyOf(after.kind);
      if (!isBody || is.texts.has(pathKey(at))) sort(at, changed, textAt(was, from), textAt(is, at));
    }
    const isBodyChanged = !isSameNow(bodyOf(before.file, before.source), bodyOf(after.file, after.source), matches);
    sort(bodyPath(after.kind), isBodyChanged, was.body && bodyOf(was.file, was), is.body && bodyOf(is.file, is));
    const known = new Set([...texts.values()].map(({ at }) => pathKey(at)));
    // What was written anew, and translated at once, or what nobody touched in the original; what is only paired otherwise was said before.
    const said = new Set(was.texts.values());
    for (const [key, text] of is.texts) if (!known.has(key) && !said.has(text)) changed.push(pathOfKey(key));
    const told = (what: 'changed' | 'stale', at: Path[]): DetailOf<'translation'>[] =>
      at.length > 0 ? [{ type: 'translation', language, what, at }] : [];
    return [...told('changed', changed), ...told('stale', stale)];
  });
}

function saysSame(old: Compared | undefined, now: Compared | undefined, matches: Matches): boolean {
  return old && now ? isSameNow(old, now, matches) : old === now;
}

function textAt({ texts }: Translation, path: Path): Compared | undefined {
  const text = texts.get(pathKey(path));
  return text === undefined ? undefined : { text, dialect: 'prose' };
}

/** A file that is there to be filled in says nothing yet. */
function spoken(translation: Translation | undefined): Translation | undefined {
  return translation && ([...translation.texts.values()].some((text) => text !== '') || translation.body?.text.trim())
    ? translation
    : undefined;
}

function pathOfKey(key: string): Path {
  return stepsOf(key).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function bodyKeyOf(kind: string): string | undefined {
  return Object.entries(bodyKeys).find(([one]) => one === kind)?.[1];
}

function bodyPath(kind: string): Path {
  const key = bodyKeyOf(kind);
  return key === undefined ? [] : [key];
}
