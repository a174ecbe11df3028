import { departmentsInUse } from '../facts/guidance.ts';
import { personasInUse } from '../facts/state.ts';
import { languages } from '../languages/index.ts';
import { departmentHref, departmentsHref } from '../reading/href.ts';
import { departmentDescription, departmentName } from '../reading/reference.ts';
import { type View, viewIn, word } from '../reading/view.ts';
import type { SearchRecord } from './record.ts';

/**
 * The pages of departments, found by what people call these: by their names in any language of the site, and by the usual ones. What they
 * say stands on the pages of those of whom it is said, and is found there.
 */
export function* departmentRecords(view: View): Generator<SearchRecord> {
  const { department } = view.words;
  const known = departmentsInUse(view.handbook, personasInUse(view.handbook));
  const page = (href: string, name: string, called: string, line: string | undefined, ids: string[]): SearchRecord => ({
    href,
    language: view.language,
    kind: 'page',
    name,
    ...(line && { line }),
    called,
    facets: { kind: ['page'], segment: [], department: ids, state: [] },
    // Names are all that is read of the page: they are what it is looked for by.
    places: [{ anchor: undefined, title: name, words: [called], telling: true }],
  });
  for (const { id } of known) {
    const description = departmentDescription(view, id);
    const line = description && !description.lang ? description.text : undefined;
    yield page(departmentHref(view, id), departmentName(view, id).text, namesOf(view, id).join(', '), line, [id]);
  }
  const title = word(view, department.title);
  if (known.length > 0 && !title.lang)
    yield page(departmentsHref(view), title.text, department.called, word(view, department.lead).text, []);
}

/** What a department is called, by its id too: who asks for `sales` in a French handbook means them. */
function namesOf({ handbook }: View, id: string): string[] {
  const own = handbook.config.languages.map((language) => departmentName(viewIn(handbook, language), id).text);
  const usual = Object.values(languages).flatMap(({ words }) => Object.entries(words.usualDepartments));
  return [...new Set([...own, ...usual.flatMap(([key, name]) => (key === id ? [name] : [])), id.replaceAll('-', ' ')])];
}
