/* Marks where the reader is in the contents of a page: the last part that began above a line near the top of the window. */

const contents = document.querySelector('[data-contents]');
const links = new Map([...(contents?.querySelectorAll('a') ?? [])].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));

const mark = (current: HTMLAnchorElement) => {
  for (const link of links.values()) link.removeAttribute('aria-current');
  current.setAttribute('aria-current', 'true');
  // Where the contents run along the top of a phone, they follow; a rail stays where it is.
  const list = current.closest('ul');
  if (list) list.scrollLeft = current.offsetLeft - list.clientWidth / 3;
};

const watch = new IntersectionObserver(
  (seen) => {
    const link = links.get(seen.find(({ isIntersecting }) => isIntersecting)?.target.id ?? '');
    if (link) mark(link);
  },
  { rootMargin: '-25% 0px -74% 0px' },
);
for (const anchor of links.keys()) {
  const part = document.getElementById(anchor);
  if (part) watch.observe(part);
}
