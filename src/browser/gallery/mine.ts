import type { GuidanceJson } from '../../data/guidance-json.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { element, say, saying } from '../element.ts';
import { remember, remembered } from '../remembered.ts';

/* With a department chosen, everybody says how it deals with them, and is opened there. What it is told is fetched then. */

const NAME = 'department';

/** Lets readers say in which department they work. */
export function startMine(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-mine]');
  const gallery = select?.closest<HTMLElement>('.gallery');
  if (select && gallery) start(select, gallery);
}

function start(select: HTMLSelectElement, gallery: HTMLElement): void {
  const sayings: Record<'none' | 'failed', Spoken> = JSON.parse(select.dataset.sayings ?? '');
  const status = gallery.querySelector<HTMLElement>('.mine-status');
  const show = async () => {
    const department = select.value;
    offer(gallery, department);
    if (status) say(status, '');
    try {
      const told = department ? await guidanceAt((select.dataset.mine ?? '').replace('{id}', department)) : undefined;
      if (select.value === department) tell(gallery, department, told, sayings.none);
    } catch {
      if (status) say(status, sayings.failed);
    }
  };
  // What was chosen before this script was there, which no browser brings back by itself, is a choice as any other.
  if (select.value) remember(NAME, select.value);
  // Who comes by a link of a department is of it, for as long as the page stands.
  const [asked, ...others] = new URLSearchParams(location.search).getAll(NAME);
  const wanted = (!select.value && others.length === 0 && asked) || remembered(NAME);
  for (const { value } of select.options) if (value === wanted) select.value = value;
  select.addEventListener('change', () => {
    remember(NAME, select.value);
    show();
  });
  if (select.value) show();
}

/** Offers the page of the department that somebody works in, and until they say so, those of all. */
function offer(gallery: HTMLElement, department: string): void {
  const ways = gallery.querySelector<HTMLElement>('.mine-ways');
  ways?.classList.toggle('is-chosen', department !== '');
  for (const way of ways?.querySelectorAll<HTMLElement>('a') ?? []) way.hidden = department !== '' && way.dataset.department !== department;
}

async function guidanceAt(address: string): Promise<GuidanceJson> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Says of everybody what a department is told of them; takes it away where there is no department. */
function tell(gallery: HTMLElement, department: string, told: GuidanceJson | undefined, none: Spoken): void {
  gallery.classList.toggle('is-told', told !== undefined);
  for (const one of gallery.querySelectorAll('[data-found] > li')) {
    // A card of the company's own may have no door.
    const link = one.querySelector<HTMLAnchorElement>('a.door, a');
    if (!link) continue;
    const place = link.closest('div');
    place?.querySelector('.manner')?.remove();
    // Its own keys alone: the last part of an address may be called as anything is.
    const id = link.pathname.split('/').filter(Boolean).at(-1) ?? '';
    const lines = told && Object.hasOwn(told.personas, id) ? told.personas[id] : undefined;
    link.hash = lines ? `guidance-${department}` : '';
    if (told) place?.append(lines ? mannerOf(told.labels, lines) : saying('p', none, { class: 'manner' }));
  }
}

function mannerOf(labels: GuidanceJson['labels'], lines: GuidanceJson['labels']): HTMLElement {
  const list = element('dl', { class: 'manner' });
  for (const key of ['tone', 'do', 'dont'] as const) {
    const [label, words] = [labels[key], lines[key]];
    if (label && words) list.append(element('div', { class: `manner-${key}` }, saying('dt', label), saying('dd', words)));
  }
  return list;
}
