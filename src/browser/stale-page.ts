import { say } from './element.ts';

/* A page stays on a server for months: what was fresh when it was made says so itself once it is not. */

const today = new Date().toISOString().slice(0, 10);
const fresh = document.querySelector<HTMLElement>('[data-due]');
const { due = '', overdue = '', overdueLang } = fresh?.dataset ?? {};
if (fresh && due && today >= due) {
  say(fresh, { text: overdue, ...(overdueLang && { lang: overdueLang }) });
  document.querySelector('.handbook')?.classList.add('is-stale');
}

for (const caution of document.querySelectorAll<HTMLElement>('[data-from]')) caution.hidden &&= today < (caution.dataset.from ?? '');
