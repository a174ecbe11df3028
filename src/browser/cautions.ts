/** The day in the browser, `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

/** Shows the cautions whose day has come, of all that stand within a part of the page. */
export function markStale(within: ParentNode): void {
  for (const caution of within.querySelectorAll<HTMLElement>('[data-from]')) caution.hidden &&= today < (caution.dataset.from ?? '');
}
