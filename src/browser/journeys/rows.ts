import { chosenOf, type JourneyKeys, type Picked } from './match.ts';

/** A row of the table. One that was fetched has no element until it is shown. */
export interface Row extends JourneyKeys {
  html?: string;
  element?: HTMLElement;
}

/** The rows that are on the page. */
export function rowsOf(body: HTMLTableSectionElement): Row[] {
  return [...body.rows].map((element) => ({ ...keysOf(element.dataset.journey), element }));
}

/** The rows that a page of many does not hold; undefined where they do not come. */
export async function fetchedRows(address: string): Promise<Row[] | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const all: { keys: string; html: string }[] = await response.json();
    return all.map(({ keys, html }) => ({ ...keysOf(keys), html }));
  } catch {
    return undefined;
  }
}

function keysOf(data = '[[],[]]'): JourneyKeys {
  const [segments, moments] = JSON.parse(data);
  return { segments, moments };
}

/** The row itself, made when it is first shown. */
export function elementOf(row: Row): HTMLElement {
  if (row.element) return row.element;
  const holder = document.createElement('tbody');
  holder.innerHTML = row.html ?? '';
  row.element = holder.rows[0] ?? document.createElement('tr');
  return row.element;
}

/** Whether a column is of a stage that is not chosen. */
export function isAside(column: number, { stage }: Picked): boolean {
  return column > 0 && stage >= 0 && column !== stage + 1;
}

/** Leaves of a row what is chosen. */
export function narrow(row: HTMLElement, choice: Picked): void {
  row.hidden = false;
  for (const [at, cell] of [...row.children].entries()) if (cell instanceof HTMLElement) cell.hidden = isAside(at, choice);
  for (const moment of row.querySelectorAll<HTMLElement>('.moment'))
    moment.hidden = choice.channel >= 0 && moment.dataset.channel !== String(choice.channel);
}

/** Leaves of the stages below the table what is chosen. */
export function narrowParts(parts: readonly HTMLElement[], choice: Picked): void {
  for (const [at, line] of document.querySelectorAll<HTMLElement>('.work tbody > tr').entries())
    line.hidden = choice.stage >= 0 && choice.stage !== at;
  for (const [at, part] of parts.entries()) {
    part.hidden = choice.stage >= 0 && choice.stage !== at;
    for (const one of part.querySelectorAll<HTMLElement>('.moment-told')) {
      const [segments, channel]: [number[], number] = JSON.parse(one.dataset.moment ?? '[[],-1]');
      one.hidden = !chosenOf(segments, choice) || (choice.channel >= 0 && channel !== choice.channel);
    }
  }
}
