import type { Comparable, Comparables } from '../../blocks/comparison/people.ts';
import type { PersonOf } from '../../blocks/comparison/person.ts';
import { filled, heard } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { saying } from '../element.ts';
import { type Asked, askedFor, queryOf } from './address.ts';
import { type Finder, finderOf, type Picker, pickerOf } from './picker.ts';
import { bodyOf, type Choosing, namesOf, peopleOf, toldOf } from './shown.ts';

/* Any two to four personas side by side. The address says whom, so that a comparison is sent, kept and come back to. */

/** Lets readers compare whom they choose. */
export async function startComparing(finder: Finder): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-compare]');
  const [picker, place, groups] = ['.picker', '.compared-people', '.by-audience'].map((name) => page?.querySelector<HTMLElement>(name));
  if (!page || !picker || !place || !groups) return;
  const words: CompareSayings = JSON.parse(page.dataset.sayings ?? '');
  try {
    const all: Comparables = await json(page.dataset.people ?? '');
    start({ page, picker, place, groups, words, all, finder });
  } catch {
    picker.hidden = false;
    picker.append(saying('p', words.comparison.told.failed, { class: 'told', role: 'alert' }));
  }
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

interface Parts {
  page: HTMLElement;
  picker: HTMLElement;
  place: HTMLElement;
  groups: HTMLElement;
  words: CompareSayings;
  all: Comparables;
  finder: Finder;
}

function start({ page, picker: pickerPlace, place, groups, words, all, finder }: Parts): void {
  const { pick, told } = words.comparison;
  const usualTitle = document.title;
  const most = Number(page.dataset.most);
  const find = finderOf(all, finder);
  const load = loaderOf(page.dataset.compare ?? '');
  let turn = 0;

  const go = async (people: readonly Comparable[]) => {
    const ids = people.map(({ id }) => id);
    history.pushState(history.state, '', `${location.pathname}${queryOf(location.search, ids)}`);
    await show({ chosen: [...people], told: [] });
    picker.focus();
  };
  const choosing: Choosing = {
    words,
    people: all.people,
    chosen: [],
    most,
    command: page.dataset.command ?? '',
    add: (one) => go([...choosing.chosen, one]),
    remove: (id) => go(choosing.chosen.filter((one) => one.id !== id)),
  };
  const picker: Picker = pickerOf(pickerPlace, words, most, find, choosing.add);

  const show = async (asked: Asked) => {
    const own = ++turn;
    choosing.chosen = asked.chosen;
    keepInOtherLanguages();
    picker.chosen(asked.chosen);
    groups.hidden = asked.chosen.length > 1;
    if (asked.chosen.length > 0) picker.say(heard(pick.waiting));
    try {
      const people = await Promise.all(asked.chosen.map(({ id }) => load(id)));
      // Who has chosen anew meanwhile is not shown what they no longer ask for.
      if (own !== turn) return;
      const body = people.length > 0 ? [peopleOf(people, choosing), ...bodyOf(people, choosing)] : [];
      place.replaceChildren(...toldOf(asked.told, choosing), ...body);
      place.hidden = place.childElementCount === 0;
      const names = namesOf(people.map(({ name }) => name));
      picker.say(heard(people.length > 1 ? filled(pick.compared, { names }) : people.length === 1 ? pick.alone : ''));
      document.title = people.length > 1 ? `${names} · ${usualTitle}` : usualTitle;
    } catch {
      if (own === turn) picker.say(heard(told.failed));
    }
  };
  const readAddress = () => show(askedFor(location.search, all, most, find));

  window.addEventListener('popstate', readAddress);
  // A comparison on this very page is only another choice.
  groups.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.by-script') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(history.state, '', link.href);
    readAddress().then(() => place.querySelector<HTMLElement>('.people-of a')?.focus());
  });
  readAddress();
}

/** Fetches what is known of somebody, once. */
function loaderOf(address: string): (id: string) => Promise<PersonOf> {
  const files = new Map<string, Promise<PersonOf>>();
  return (id) => {
    const file = files.get(id) ?? json<PersonOf>(address.replace('{id}', id));
    files.set(id, file);
    file.catch(() => files.delete(id));
    return file;
  };
}

/** The same page in another language shows the same choice. */
function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
