import { heard, type Spoken } from '../languages/spoken.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element with attributes and children; attributes without a value are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Puts words into an element, marked where they are not of the language around it. */
export function say(place: HTMLElement, words: Parameters<typeof heard>[0]): void {
  const { text, lang } = heard(words);
  place.textContent = text;
  if (lang) place.lang = lang;
  else place.removeAttribute('lang');
}

/** An element that holds words alone. */
export function saying<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: Spoken,
  attributes: Attributes = {},
): HTMLElementTagNameMap[K] {
  const made = element(name, attributes);
  say(made, words);
  return made;
}
