import type { Page } from 'playwright-core';

/** Where the focus is, and whether it can be seen there. */
export interface Stop {
  name: string;
  /** Its place among all that can be reached, in the order of the page; -1 for a box that can merely be scrolled. */
  place: number;
  seen: boolean;
}

/** Numbers all that a keyboard has to reach, and says how much that is. */
export function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')];
    const reachable = controls.filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0);
    for (const [place, element] of reachable.entries()) element.dataset.place = String(place);
    return reachable.length;
  });
}

/** Presses Tab once. Undefined where the focus has left the page. */
export async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return undefined;
    const isSeen = () => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor);
      return drawn && inWindow;
    };
    // A browser scrolls when it draws, and a busy one draws late: what counts is what it has drawn, not how long that took.
    for (let frame = 0; frame < 60 && !isSeen(); frame += 1) await new Promise(requestAnimationFrame);
    return { name: element.outerHTML.slice(0, 100), place: Number(element.dataset.place ?? -1), seen: isSeen() };
  });
}
