import { addressAt, codeHref } from '../href.ts';
import { codeOf, type SheetSubject } from './code.ts';
import type { Imprint } from './poster.ts';

/** What a sheet has to have, to bear a code. */
interface Stampable {
  imprint: Imprint;
  notices: unknown;
}

/** A sheet before it bears a code. */
export type Unstamped<S extends Stampable> = Omit<S, 'imprint'> & { imprint: Omit<Imprint, 'code' | 'check'> };

/**
 * Gives a sheet its code: that of what it says and on what that rests, and not of who looks after it or how old it is. So a
 * sheet stays current when it is reviewed, and when it grows old.
 */
export function stamped<S extends Stampable>(subject: SheetSubject, { imprint, notices, ...content }: Unstamped<S>): S {
  const { view } = subject;
  const { site } = view.handbook.config;
  const code = codeOf(subject, { ...content, grounds: imprint.grounds });
  return {
    ...content,
    imprint: { ...imprint, code, ...(site && { check: addressAt(site, codeHref(view, code)) }) },
    notices,
  } as unknown as S;
}
