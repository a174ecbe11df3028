import { type Choice, type Offer, WORDS } from './choice.ts';

/** One value of a facet, in the form. */
interface Control {
  facet: string;
  value: string;
  token: string;
  element: HTMLInputElement | HTMLOptionElement;
}

/** The form of the choices. */
export interface FilterForm {
  offer: Offer;
  /** What a token stands for. */
  meaning: ReadonlyMap<string, Pick<Control, 'facet' | 'value'>>;
  read(): Choice;
  write(choice: Choice): void;
  /** Says beside each value how many it would leave. */
  count(countsOf: (facet: string) => ReadonlyMap<string, number>, format: (n: number) => string): void;
}

/** Reads what a form offers. */
export function filterForm(form: HTMLFormElement): FilterForm {
  const elements = [...form.querySelectorAll<Control['element']>('[data-token]')];
  const controls = elements.map((element): Control => {
    const facet = (element instanceof HTMLOptionElement ? element.closest('select') : element)?.name ?? '';
    return { facet, value: element.value, token: element.dataset.token ?? '', element };
  });
  const offer: Record<string, string[]> = {};
  for (const { facet, value } of controls) offer[facet] = [...(offer[facet] ?? []), value];
  const words = form.elements.namedItem(WORDS) as HTMLInputElement;
  return {
    offer,
    meaning: new Map(controls.map((control) => [control.token, control])),
    read() {
      const data = new FormData(form);
      const chosen = (facet: string) => data.getAll(facet).map(String).filter(Boolean);
      return { values: Object.fromEntries(Object.keys(offer).map((facet) => [facet, chosen(facet)])), words: words.value };
    },
    write(choice) {
      form.reset();
      words.value = choice.words;
      for (const { facet, value, element } of controls) {
        if (!choice.values[facet]?.includes(value)) continue;
        if (element instanceof HTMLInputElement) element.checked = true;
        else element.selected = true;
        const folded = element.closest('details');
        if (folded) folded.open = true;
      }
    },
    count(countsOf, format) {
      const counts = new Map(Object.keys(offer).map((facet) => [facet, countsOf(facet)]));
      for (const { facet, value, element } of controls) {
        const n = counts.get(facet)?.get(value) ?? 0;
        const label = element.closest('label');
        if (element instanceof HTMLOptionElement) element.text = `${element.dataset.label} (${format(n)})`;
        else if (label?.lastElementChild) label.lastElementChild.textContent = format(n);
        if (element instanceof HTMLInputElement) label?.classList.toggle('is-empty', n === 0);
      }
    },
  };
}
