/* A page stays on a server for months: what was fresh when it was made says so itself once it is not. */

const fresh = document.querySelector<HTMLElement>('[data-due]');
const { due = '', overdue = '', overdueLang } = fresh?.dataset ?? {};
if (fresh && due && new Date().toISOString().slice(0, 10) >= due) {
  fresh.textContent = overdue;
  if (overdueLang) fresh.lang = overdueLang;
  document.querySelector('.handbook')?.classList.add('is-stale');
}
