import { type Choice, type Offer, SORT, WORDS } from './choice.ts';

/** One value of a facet, in the form. */
interface Control {
  facet: string;
  value: string;
  token: string;
  element: HTMLInputElement | HTMLOptionElement;
}

/** How many a value would leave: as a number, and in words for those who hear it. */
export interface Counted {
  n: number;
  shown: string;
  said: string;
}

/** The form of the choices. */
export interface FilterForm {
  offer: Offer;
  /** What a token stands for. */
  meaning: ReadonlyMap<string, Pick<Control, 'facet' | 'value'>>;
  read(): Choice;
  write(choice: Choice): void;
  /** The order that is chosen; none where it is the usual one, which stands first. */
  sort: string;
  /** What the form calls what is chosen of a facet; of the words, where none is named. */
  nameOf(facet: string | undefined): string;
  /** Says beside each value how many it would leave. */
  count(countsOf: (facet: string) => ReadonlyMap<string, number>, counted: (n: number) => Counted): void;
}

/** Reads what a form offers. */
export function filterForm(form: HTMLFormElement): FilterForm {
  const controls = controlsOf(form);
  const offer: Record<string, string[]> = {};
  for (const { facet, value } of controls) offer[facet] = [...(offer[facet] ?? []), value];
  const words = form.querySelector<HTMLInputElement>(`input[name="${WORDS}"]`);
  const sort = form.querySelector<HTMLSelectElement>(`select[name="${SORT}"]`);
  const read = (): Choice => {
    const data = new FormData(form);
    const chosen = (facet: string) => data.getAll(facet).map(String).filter(Boolean);
    return { values: Object.fromEntries(Object.keys(offer).map((facet) => [facet, chosen(facet)])), words: words?.value ?? '' };
  };
  return {
    offer,
    meaning: new Map(controls.map((control) => [control.token, control])),
    read,
    write(choice) {
      const order = sort?.selectedIndex ?? 0;
      form.reset();
      if (sort) sort.selectedIndex = order;
      if (words) words.value = choice.words;
      for (const { facet, value, element } of controls) if (choice.values[facet]?.includes(value)) choose(element);
    },
    get sort() {
      return sort?.selectedIndex ? sort.value : '';
    },
    set sort(order) {
      if (sort) sort.value = order;
      if (sort && sort.selectedIndex < 0) sort.selectedIndex = 0;
    },
    nameOf(facet) {
      const { values, words: typed } = read();
      if (facet === undefined) return typed.trim();
      const chosen = controls.filter((one) => one.facet === facet && values[facet]?.includes(one.value));
      return chosen.map(({ element }) => labelOf(element)).join(', ');
    },
    count(countsOf, counted) {
      const counts = new Map(Object.keys(offer).map((facet) => [facet, countsOf(facet)]));
      for (const { facet, value, element } of controls) sayCount(element, counted(counts.get(facet)?.get(value) ?? 0));
    },
  };
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control['element']>('[data-token]')].map((element) => {
    const facet = (element instanceof HTMLOptionElement ? element.closest('select') : element)?.name ?? '';
    return { facet, value: element.value, token: element.dataset.token ?? '', element };
  });
}

function choose(element: Control['element']): void {
  if (element instanceof HTMLInputElement) element.checked = true;
  else element.selected = true;
  const folded = element.closest('details');
  if (folded) folded.open = true;
}

function labelOf(element: Control['element']): string {
  const own =
    element instanceof HTMLOptionElement ? element.dataset.label : element.closest('label')?.querySelector('.choice')?.textContent;
  return own ?? element.value;
}

function sayCount(element: Control['element'], { n, shown, said }: Counted): void {
  if (element instanceof HTMLOptionElement) {
    element.text = `${element.dataset.label} (${shown})`;
    return;
  }
  const label = element.closest('label');
  const [heard, seen] = [label?.querySelector('.unseen > span'), label?.querySelector('.count')];
  if (heard) heard.textContent = said;
  if (seen) seen.textContent = shown;
  label?.classList.toggle('is-empty', n === 0);
}
