/* A table is a stop of the Tab key where it scrolls, and only there. */

const scrolled = [...document.querySelectorAll<HTMLElement>('.scroll[tabindex]')];
const markStops = () => {
  for (const one of scrolled) one.tabIndex = one.scrollWidth > one.clientWidth ? 0 : -1;
};
if (scrolled.length > 0) {
  markStops();
  addEventListener('resize', markStops, { passive: true });
  addEventListener('toggle', markStops, { capture: true });
}
