import type { Frame } from '../../reading/frame.ts';

/** What surrounds a page, and what of it hangs on the page. */
export interface Surroundings {
  frame: Frame;
  state?: string | undefined;
  hue?: number | undefined;
  movedTo?: string | undefined;
  /** The stylesheet that only this kind of page needs. */
  styles?: string | undefined;
}

/** What a company's own layout is given: its default slot is the page, its slot `head` what belongs there. */
export interface LayoutProps {
  title: string;
  description?: string | undefined;
  /** The language of the page. */
  lang: string;
  frame: Frame;
}

/** Says on the element around a page what it is: its state and its hue. */
export function classesOf({ state, hue }: Pick<Surroundings, 'state' | 'hue'>): (string | false)[] {
  return ['handbook', state !== undefined && `is-${state}`, hue !== undefined && `hue-${hue}`];
}
