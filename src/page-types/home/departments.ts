import { sectionTitle } from '../../blocks/section.ts';
import { departmentHref, pageHref } from '../../reading/href.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, configValue, itemId, items, textOf } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { chosenHref, facetsOf } from '../list/facets.ts';

/** What each department finds in the handbook. */
export interface Departments {
  title: Text;
  entries: DepartmentEntry[];
}

interface DepartmentEntry {
  anchor: string;
  /** The page of the department. */
  href: string;
  name: Text;
  description?: Text;
  /** How many personas hold guidance for it, and where they are. */
  guidance: { label: Text; href?: string };
  /** What it is told of each of them; none where they are too many for a page that all others open. */
  people: { name: Text; href: string }[];
}

/** The most personas in use whose names stand here once more for each department. */
const MOST = 60;

/** The departments with guidance, or that the company names. */
export function departmentsOf(view: View): Departments | undefined {
  const settings = child(configValue(view), 'departments');
  const { countOf } = facetsOf(view);
  const known = view.handbook.config.departments.filter(({ id }) => settings || countOf('department', id) > 0);
  if (known.length === 0) return undefined;
  return { title: sectionTitle(view, 'departments'), entries: known.map(({ id }) => departmentOf(view, id)) };
}

function departmentOf(view: View, id: string): DepartmentEntry {
  const { guided, unguided } = view.words.gallery;
  const { personas, countOf } = facetsOf(view);
  const count = countOf('department', id);
  const settings = child(configValue(view), 'departments');
  const own = settings && items(settings).find((one) => itemId(one) === id);
  const description = child(own, 'description');
  const href = chosenHref(view, 'department', id);
  const told = personas.length > MOST ? [] : personas.filter(({ data }) => data.guidance?.[id]);
  return {
    anchor: `department-${id}`,
    href: departmentHref(view, id),
    name: departmentName(view, id),
    ...(description && { description: textOf(description) }),
    guidance: { label: count === 0 ? word(view, unguided) : counted(view, count, guided), ...(href && { href }) },
    people: told.map((persona) => ({ name: plain(persona.data.name), href: pageHref(view, 'persona', persona.id, `guidance-${id}`) })),
  };
}
