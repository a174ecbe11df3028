import { sectionTitle } from '../../blocks/section.ts';
import { departmentsInUse } from '../../facts/guidance.ts';
import { departmentHref, pageHref } from '../../reading/href.ts';
import { departmentDescription, departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
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
  const known = departmentsInUse(view.handbook, facetsOf(view).personas);
  if (known.length === 0) return undefined;
  return { title: sectionTitle(view, 'departments'), entries: known.map(({ id }) => departmentOf(view, id)) };
}

function departmentOf(view: View, id: string): DepartmentEntry {
  const { guided, unguided } = view.words.gallery;
  const { personas, countOf } = facetsOf(view);
  const count = countOf('department', id);
  const description = departmentDescription(view, id);
  const href = chosenHref(view, 'department', id);
  const told = personas.length > MOST ? [] : personas.filter(({ data }) => data.guidance?.[id]);
  return {
    anchor: `department-${id}`,
    href: departmentHref(view, id),
    name: departmentName(view, id),
    ...(description && { description }),
    guidance: { label: count === 0 ? word(view, unguided) : counted(view, count, guided), ...(href && { href }) },
    people: told.map((persona) => ({ name: plain(persona.data.name), href: pageHref(view, 'persona', persona.id, `guidance-${id}`) })),
  };
}
