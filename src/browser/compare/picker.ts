import type { Comparable, Comparables } from '../../blocks/comparison/people.ts';
import { fold } from '../../languages/fold.ts';
import { filled, formFor, heard } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { element, say, saying } from '../element.ts';
import type * as words from '../words.ts';
import { faceOf } from './parts.ts';

/** What finds words, which every page has loaded. */
export type Finder = Pick<typeof words, 'knownWords' | 'isFound' | 'readingsOf'>;

/** The field in which a name is typed, and those who answer to it. */
export interface Picker {
  place: HTMLElement;
  /** Says what has become of the choice, aloud too. */
  say(words: Parameters<typeof say>[1]): void;
  /** Tells who is chosen: they are not offered again, and nobody is once there are enough. */
  chosen(people: readonly Comparable[]): void;
  focus(): void;
}

/** The most who are offered at a time. */
const SHOWN = 8;

/** Finds people by what they are called, what they do, and where they belong. */
export function finderOf({ people, homes }: Comparables, { knownWords, isFound, readingsOf }: Finder): (typed: string) => Comparable[] {
  const known = people.map((one) => ({
    one,
    words: knownWords([one.name, one.id, heard(one.role).text, ...one.homes.map((home) => heard(homes[home] ?? '').text)].join(' ')),
  }));
  return (typed) => {
    const wanted = readingsOf(fold(typed));
    return wanted.length === 0 ? [] : known.filter(({ words }) => isFound(words, wanted)).map(({ one }) => one);
  };
}

/** Builds the picker. */
export function pickerOf(
  place: HTMLElement,
  { comparison: { pick } }: CompareSayings,
  most: number,
  find: (typed: string) => Comparable[],
  take: (one: Comparable) => void,
): Picker {
  const { lang } = document.documentElement;
  const input = element('input', {
    type: 'search',
    id: 'compare-words',
    placeholder: heard(pick.placeholder).text,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    class: 'entry-field',
  });
  const list = element('ul', { class: 'offers' });
  const status = element('p', { class: 'picker-status quiet', role: 'status' });
  const full = saying('p', pick.full, { class: 'full', tabindex: '-1' });
  const field = element('div', { class: 'field-of-names' }, saying('label', pick.label, { for: 'compare-words' }), input);
  place.append(field, full, status, list);
  let taken: readonly Comparable[] = [];
  const found = () => find(input.value).filter((one) => !taken.includes(one));
  const choose = (one: Comparable) => {
    input.value = '';
    list.replaceChildren();
    take(one);
  };
  const offer = () => {
    const all = found();
    list.replaceChildren(...all.slice(0, SHOWN).map((one) => offerOf(one, () => choose(one))));
    const typed = input.value.trim();
    if (!typed) return say(status, '');
    const count = filled(formFor(pick.found, all.length, lang), { n: new Intl.NumberFormat(lang).format(all.length) });
    say(status, heard(all.length === 0 ? filled(pick.nobody, { words: typed }) : count));
  };
  input.addEventListener('input', offer);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      const [first] = found();
      if (first) choose(first);
    } else if (event.key === 'Escape' && input.value) {
      input.value = '';
      offer();
    } else if (event.key === 'ArrowDown') {
      list.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  });
  // From one offer to the next, and back to the field, by the arrows.
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    if (event.key === 'Escape') input.focus();
    if (step === undefined || at < 0) return;
    event.preventDefault();
    (buttons[at + step] ?? (step < 0 ? input : undefined))?.focus();
  });
  place.hidden = false;
  return {
    place,
    say: (words) => say(status, words),
    chosen(people) {
      taken = people;
      full.hidden = people.length < most;
      field.hidden = !full.hidden;
      list.replaceChildren();
    },
    focus: () => (field.hidden ? full : input).focus(),
  };
}

/** Somebody to choose. */
export function offerOf(one: Comparable, act: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'faced' },
    faceOf(one),
    ' ',
    element('span', { class: 'offer-name' }, one.name),
    ' ',
    saying('span', one.role, { class: 'role' }),
  );
  button.addEventListener('click', act);
  return element('li', {}, button);
}
