/*
 * Marks where the reader is in the contents of a page: the part that the address names, while it begins in the upper quarter of the window,
 * else the last one that begins above the end of that quarter. A part that was asked for may be so short that the next one begins there too.
 */

interface Part {
  link: HTMLAnchorElement;
  section: HTMLElement;
}

const parts = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].flatMap((link): Part[] => {
  const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return section ? [{ link, section }] : [];
});

const topOf = ({ section }: Part) => section.getBoundingClientRect().top;

const readPart = (): Part | undefined => {
  const line = innerHeight / 4;
  const asked = parts.find(({ link }) => link.hash === location.hash);
  if (asked && topOf(asked) >= 0 && topOf(asked) <= line) return asked;
  return parts.findLast((part) => topOf(part) <= line);
};

let marked: Part | undefined;
const mark = () => {
  const part = readPart();
  if (part === marked) return;
  marked?.link.removeAttribute('aria-current');
  part?.link.setAttribute('aria-current', 'true');
  marked = part;
  // Where the contents run along the top of a phone, they follow; a rail stays where it is.
  const list = part?.link.closest('ul');
  if (part && list) list.scrollLeft = part.link.offsetLeft - list.clientWidth / 3;
};

for (const moved of ['scroll', 'resize', 'hashchange']) addEventListener(moved, mark, { passive: true });
if (location.hash) mark();
