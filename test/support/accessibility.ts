import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: the only ones that another theme can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Every rule of WCAG 2.2 AA that a page breaks, each with the first places where it does. */
export async function violationsOf(page: Page, only: readonly string[] = rules): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`)) as AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html)
        .join(' ')}`,
  );
}

/** Whether a page is no wider than its window. */
export async function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
}

/** Whatever makes a page scroll sideways, and what it cuts off. */
export async function misfitsOf(page: Page): Promise<string[]> {
  return [...((await fitsItsWidth(page)) ? [] : ['wider than its window']), ...(await cutOff(page))];
}

/** The texts of a page that do not fit their box where what does not fit is cut off, or that stand beside the page. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Whether it stands in something that scrolls by itself. */
    const scrolled = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, .skip') && element.textContent?.trim())
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // What is for those who hear the page is cut to nothing by intent.
        if (clipPath === 'inset(50%)') return false;
        const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const { left, right } = element.getBoundingClientRect();
        const beside = (left < -1 || right > innerWidth + 1) && !scrolled(element);
        return (
          beside ||
          (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cut(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
