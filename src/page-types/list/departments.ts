import { departmentHref, guidanceHref } from '../../reading/href.ts';
import { departmentName } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { spokenAll, type View, word } from '../../reading/view.ts';
import { facetsOf } from './facets.ts';

/** The departments that somebody works in: with one chosen, each persona says how that department deals with it. */
export interface Mine {
  label: Text;
  any: Text;
  /** Each leads to its own page; once one is chosen, that one alone is offered. */
  ways: Text;
  own: Text;
  departments: { value: string; name: Text; href: string }[];
  /** The address of what a department is told, with `{id}` in place of its name. */
  files: string;
  sayings: Record<'none' | 'failed', unknown>;
}

/** Offers the departments for which there is guidance on somebody in use; nothing where there are none. */
export function mineOf(view: View): Mine | undefined {
  const { mine } = view.words.gallery;
  const { countOf } = facetsOf(view);
  const departments = view.handbook.config.departments
    .filter(({ id }) => countOf('department', id) > 0)
    .map(({ id }) => ({ value: id, name: departmentName(view, id), href: departmentHref(view, id) }));
  if (departments.length === 0) return undefined;
  return {
    label: word(view, mine.label),
    any: word(view, mine.any),
    ways: word(view, mine.ways),
    own: word(view, mine.own),
    departments,
    files: guidanceHref(view, '{id}'),
    sayings: spokenAll({ none: mine.none, failed: mine.failed }, view),
  };
}
