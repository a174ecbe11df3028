import { markStale, today } from './cautions.ts';
import { say } from './element.ts';

/* A page stays on a server for months: what was fresh when it was made says so itself once it is not. */

const fresh = document.querySelector<HTMLElement>('[data-due]');
const { due = '', overdue = '', overdueLang } = fresh?.dataset ?? {};
if (fresh && due && today >= due) {
  say(fresh, { text: overdue, lang: overdueLang });
  document.querySelector('.handbook')?.classList.add('is-stale');
}

markStale(document);
