import { allOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import { inOrder } from './order.ts';
import { append, ofHandbook, resolve } from './relations.ts';

export type Guide = Entity<'guide'>;

/** A page of the guide that stands in the list of pages, with those that are placed under it. */
export interface GuideBranch {
  guide: Guide;
  under: readonly Guide[];
}

/** The page of the list of pages under which one is placed, at whatever depth; none for a page of that list, and for those that go round in a ring. */
export function pageAbove(handbook: Handbook, guide: Guide): Guide | undefined {
  const passed = new Set([guide]);
  let top = guide;
  for (;;) {
    const above = top.data.within === undefined ? undefined : resolve(handbook, 'guide', top.data.within);
    if (!above) return top === guide ? undefined : top;
    if (passed.has(above)) return undefined;
    passed.add(above);
    top = above;
  }
}

const pagesUnder = ofHandbook((handbook): ReadonlyMap<Guide, Guide[]> => {
  const under = new Map<Guide, Guide[]>();
  for (const guide of allOf(handbook, 'guide')) {
    const above = pageAbove(handbook, guide);
    if (above) append(under, above, guide);
  }
  return under;
});

/** The list of pages of the guide, in its order. */
export function guideTree(handbook: Handbook, compare: Parameters<typeof inOrder>[2]): GuideBranch[] {
  const all = inOrder(handbook, 'guide', compare);
  return all
    .filter((guide) => !pageAbove(handbook, guide))
    .map((guide) => {
      const own = new Set(pagesUnder(handbook).get(guide));
      return { guide, under: all.filter((one) => own.has(one)) };
    });
}

/** The pages that are printed to be filled in by hand. */
export function worksheetsOf(handbook: Handbook, compare: Parameters<typeof inOrder>[2]): Guide[] {
  return inOrder(handbook, 'guide', compare).filter(({ data }) => data.worksheet !== undefined);
}
