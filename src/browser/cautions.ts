import type { Spoken } from '../languages/spoken.ts';
import { saying } from './element.ts';

/** The day in the browser, `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

/** Shows the cautions whose day has come, of all that stand within a part of the page. */
export function markStale(within: ParentNode): void {
  for (const caution of within.querySelectorAll<HTMLElement>('[data-from]')) caution.hidden &&= today < (caution.dataset.from ?? '');
}

/** The cautions that stand behind a name that a script writes: those whose day has come. */
export function cautionsOf(cautions: readonly { kind: string; from?: string; label: Spoken }[]): (Node | string)[] {
  return cautions.flatMap(({ kind, from = '', label }) =>
    today < from ? [] : [' ', saying('span', label, { class: `caution is-${kind}` })],
  );
}
