import { plainWords } from '../words.ts';
import type { Fragment, Location } from './engine.ts';

/** The words of a page that were found, without what their endings and accents make of them. */
export function foundStems(content: string, locations: readonly Location[]): Set<string> {
  const words = content.split(/\s+/);
  return new Set(
    locations.map(
      ({ location }) =>
        plainWords(words[location] ?? '')
          .at(-1)
          ?.slice(0, 5) ?? '',
    ),
  );
}

/** Whether a page holds all that was searched for, give or take endings and slips: at least the first half of each word. */
export function holdsWords({ content, meta, weighted_locations }: Fragment, term: string): boolean {
  const words = content.split(/\s+/);
  const found = weighted_locations.flatMap(({ location }) => plainWords(words[location] ?? ''));
  const known = [...found, ...plainWords(`${meta.title ?? ''} ${meta.line ?? ''}`)];
  const asked = plainWords(term).filter(({ length }) => length > 2);
  return asked.every((word) => known.some((one) => one.startsWith(word.slice(0, Math.max(3, Math.ceil(word.length / 2))))));
}

/** Whether a page goes by the words that were searched for. */
export function isNamed({ meta }: Fragment, term: string): boolean {
  const names = plainWords(meta.title ?? '');
  return plainWords(term).every((word) => names.some((name) => name.startsWith(word)));
}
