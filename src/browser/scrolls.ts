/* A table is a stop of the Tab key where it scrolls, and only there. */

const scrolled = [...document.querySelectorAll<HTMLElement>('.scroll[tabindex]')];
// Told of each size that a table and its frame take: with the window, with its fonts, and when what holds it is opened.
const sizes = new ResizeObserver(() => {
  for (const one of scrolled) one.tabIndex = one.scrollWidth > one.clientWidth ? 0 : -1;
});
for (const one of scrolled) for (const part of [one, ...one.children]) sizes.observe(part);
