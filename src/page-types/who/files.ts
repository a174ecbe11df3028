import { personasInUse } from '../../facts/state.ts';
import { whoFileHref } from '../../reading/href.ts';
import type { View } from '../../reading/view.ts';
import { heardOf } from './heard.ts';
import { whoPersonOf } from './person.ts';

/** What the page that recognises somebody fetches when it is used, by its path on the site: what words are compared with, and each persona by itself. */
export function whoFiles(view: View): Map<string, () => string> {
  const at = (href: string) => href.slice(view.base.length);
  return new Map([
    [at(whoFileHref(view)), () => JSON.stringify(heardOf(view))],
    ...personasInUse(view.handbook).map(
      (persona) => [at(whoFileHref(view, persona.id)), () => JSON.stringify(whoPersonOf(view, persona))] as const,
    ),
  ]);
}
