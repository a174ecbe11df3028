import type { PersonOf, SaidOf } from '../../blocks/comparison/person.ts';
import type { ComparedList, OwnSaying } from '../../blocks/comparison/side-by-side.ts';
import { listed } from '../../blocks/comparison/verdict-words.ts';
import { filled, formFor } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, saying } from '../element.ts';
import { plainWords, saidHtml, spaced } from './parts.ts';
import type { Row } from './table.ts';

/** The lines of one list: what several say, each on a line of its own, then what each says alone. */
export function listRows({ label, shared, own, rest }: ComparedList, people: readonly PersonOf[], words: CompareSayings): Row[] {
  const { mark } = words.comparison;
  const { lang } = document.documentElement;
  const hrefOf = (whose: number) => people[whose]?.href ?? '';
  const common = shared.map(({ cells, whose }): Row => {
    const names = listed(
      whose.map((one) => people[one]?.name ?? ''),
      lang,
    );
    return {
      head: label,
      note: whose.length === people.length ? mark.shared : filled(mark.some, { names: names.map(plainWords).join('') }),
      shared: true,
      cells: cells.map((said, at) => saidList(said, hrefOf(at), words)),
    };
  });
  const isAlone = own.every((said) => said.length === 0);
  if (isAlone && rest.every((n) => n === 0)) return common;
  const cells = own.map((said, at) => {
    const more = rest[at] ?? 0;
    const left = more > 0 ? [saying('p', filled(formFor(mark.rest, more, lang), { n: String(more) }), { class: 'quiet' })] : [];
    return [...saidList(said, hrefOf(at), words, (one) => alsoOf(one, people, words)), ...left];
  });
  return [...common, { head: label, ...(common.length > 0 && { note: mark.own }), cells }];
}

function alsoOf({ also = [] }: OwnSaying, people: readonly PersonOf[], { comparison }: CompareSayings): HTMLElement[] {
  return also.map(({ whose, list }) =>
    saying('span', filled(comparison.mark.also, { name: people[whose]?.name ?? '', list: plainWords(list) }), { class: 'quiet' }),
  );
}

function saidList<T extends SaidOf>(
  said: readonly T[],
  href: string,
  words: CompareSayings,
  more: (one: T) => HTMLElement[] = () => [],
): HTMLElement[] {
  if (said.length === 0) return [];
  const lines = said.map((one) =>
    element('li', { class: one.doubt && `is-${one.doubt}` }, ...spaced([...saidHtml(one, href, words), ...more(one)])),
  );
  return [element('ul', { class: 'says' }, ...lines)];
}
