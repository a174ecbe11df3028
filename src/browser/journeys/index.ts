import { filled, formFor, type Spoken, type SpokenForms } from '../../languages/spoken.ts';
import type { JourneySayings } from '../../page-types/journeys/filters.ts';
import { say } from '../element.ts';
import { keepReading, redraw } from './drawing.ts';
import { isAnything, matching, type Picked, sumsOf } from './match.ts';
import { elementOf, fetchedRows, isAside, narrow, narrowParts, type Row, rowsOf } from './rows.ts';

/*
 * The journeys of all, narrowed to a segment, a stage and a channel. The choice is in the address; where the page does not hold all rows, the
 * others come once somebody chooses.
 */

const form = document.querySelector<HTMLFormElement>('.journeys form.filters');
const table = document.querySelector<HTMLTableElement>('.each');
const [body] = table?.tBodies ?? [];
if (form && table && body) start(form, table, body);

function start(form: HTMLFormElement, table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const sayings: JourneySayings = JSON.parse(form.dataset.sayings ?? '');
  const { lang } = document.documentElement;
  const { format } = new Intl.NumberFormat(lang);
  const counted = (forms: SpokenForms, n: number, total = 0) => filled(formFor(forms, n, lang), { n: format(n), total: format(total) });
  const selects = [...form.querySelectorAll('select')];
  const rows = rowsOf(body);
  const most = rows.length;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const foot = [...(table.tFoot?.rows[0]?.cells ?? [])];
  const widths = [...table.querySelectorAll('col')];
  const stages = heads.length - 1;
  const part = (selector: string) => form.querySelector<HTMLElement>(selector);
  const [status, reset, none] = [part('[role="status"]'), part('.reset'), part('.none')];
  const everybody = { text: status?.textContent ?? '', lang: status?.lang ?? '' };
  const parts = [...document.querySelectorAll<HTMLElement>('[data-stage]')];
  // How many it hurts stands at the head of a stage's column, and of its part of the page.
  const sums = heads.slice(1).map((head, at) => {
    const places = [head, parts[at]].flatMap((place) => place?.querySelector<HTMLElement>('[data-sum]') ?? []);
    return { places, usual: places[0]?.innerHTML ?? '' };
  });
  let rest: Promise<readonly Row[] | undefined> | undefined;
  let failed = false;

  const picked = (): Picked => {
    const at = (name: string) => (selects.find((one) => one.name === name)?.selectedIndex ?? 0) - 1;
    return { segment: at('segment'), stage: at('stage'), channel: at('channel') };
  };
  const show = async () => {
    const { rest: address } = form.dataset;
    if (address && isAnything(picked()) && !rest) {
      rest = fetchedRows(address);
      const fetched = await rest;
      failed = fetched === undefined;
      rows.push(...(fetched ?? []));
    } else if (rest) await rest;
    draw(picked());
  };
  const draw = (choice: Picked) => {
    const isAll = !isAnything(choice);
    const found = isAll ? rows : matching(rows, choice);
    const shown = found.slice(0, most);
    const kept = new Set(shown);
    for (const row of rows) if (row.element && !kept.has(row)) row.element.hidden = true;
    const elements = shown.map(elementOf);
    for (const element of elements) narrow(element, choice);
    body.append(...elements);
    for (const cells of [heads, foot, widths]) for (const [at, cell] of cells.entries()) cell.hidden = isAside(at, choice);
    tell(found, choice);
    redraw(shown, found, choice, stages);
    narrowParts(parts, choice);
    // Of one stage there is no thread, and no way from one to another.
    for (const one of document.querySelectorAll<HTMLElement>('.thread, .journeys > .contents')) one.hidden = choice.stage >= 0;
  };
  const tell = (found: readonly Row[], choice: Picked) => {
    const isAll = !isAnything(choice);
    if (status) say(status, isAll ? everybody : tallyOf(found.length));
    if (reset) reset.hidden = isAll;
    if (none) none.hidden = isAll || found.length > 0;
    const counts = isAll ? [] : sumsOf(found, choice, stages);
    for (const [at, { places, usual }] of sums.entries()) for (const place of places) tellSum(place, counts[at], usual);
  };
  const tallyOf = (count: number): Spoken => {
    const more = count > most ? [counted(sayings.shown, most)] : [];
    return failed ? sayings.failed : inOne([counted(sayings.some, count, rows.length), ...more]);
  };
  const tellSum = (place: HTMLElement, sum: { felt: number; lowest: number } | undefined, usual: string) => {
    if (!sum) place.innerHTML = usual;
    else if (sum.felt === 0) say(place, sayings.unfelt);
    else say(place, counted(sum.lowest > 0 ? sayings.lowest : sayings.noneLowest, sum.lowest, sum.felt));
  };

  const writeAddress = () => {
    const address = new URL(location.href);
    if (isForSearch(address)) return;
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    keepInOtherLanguages();
  };
  const readAddress = () => {
    const address = new URL(location.href);
    if (!isForSearch(address)) for (const select of selects) choose(select, address.searchParams.get(select.name) ?? '');
    keepInOtherLanguages();
    if (isAnything(picked()) || reset?.hidden === false) show();
  };

  form.addEventListener('change', () => {
    writeAddress();
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  reset?.addEventListener('click', () => {
    for (const select of selects) select.selectedIndex = 0;
    writeAddress();
    show();
    // The button is gone: reading goes on where one chooses.
    selects[0]?.focus();
  });
  window.addEventListener('popstate', readAddress);
  keepReading(body);
  // On a slow network readers choose before this runs: where the address says nothing, what they chose holds.
  if (isAnything(picked()) && !selects.some(({ name }) => new URLSearchParams(location.search).has(name))) writeAddress();
  readAddress();
}

/** Sayings one after the other, in the language of the first. */
function inOne(sayings: readonly Spoken[]): Spoken {
  const text = sayings.map((one) => (typeof one === 'string' ? one : one.text)).join(', ');
  const [first] = sayings;
  return typeof first === 'object' ? { ...first, text } : text;
}

/** Whether the address is the search's, which has filters of its own. */
function isForSearch({ searchParams }: URL): boolean {
  return searchParams.has('q');
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** The same page in another language shows the same choice. */
function keepInOtherLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
