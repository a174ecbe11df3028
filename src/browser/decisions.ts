import { say } from './element.ts';

/* All decisions, with scripts: an address that names a persona, a segment or a department shows those on it alone. */

const only = document.querySelector<HTMLElement>('[data-only]');
const asked = [...new URLSearchParams(location.search)].map(([key, id]) => `${key}-${id}`);
const names: Record<string, { text: string; lang?: string }> = JSON.parse(only?.dataset.names ?? '{}');
const key = asked.find((one) => Object.hasOwn(names, one));
const name = key === undefined ? undefined : names[key];
const place = only?.querySelector('span');

if (only && key !== undefined && name && place) {
  for (const row of document.querySelectorAll<HTMLElement>('[data-about]')) row.hidden = !row.dataset.about?.split(' ').includes(key);
  for (const part of document.querySelectorAll<HTMLElement>('[data-year]')) part.hidden = !part.querySelector('[data-about]:not([hidden])');
  for (const part of document.querySelectorAll<HTMLElement>('.of-department')) part.hidden = true;
  say(place, (only.dataset.only ?? '').replace('{name}', name.text));
  only.hidden = false;
}
