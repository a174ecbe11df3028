import { departmentsInUse, isGuided } from '../../facts/guidance.ts';
import { personasInOrder } from '../../facts/order.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { departmentHref, departmentsHref } from '../../reading/href.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import { departmentDescription, departmentName } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { type Paste, pasteOf } from '../department/empty.ts';
import type { PageType } from '../page-type.ts';

/** The ways to the pages of all departments. */
export interface DepartmentsPage {
  type: 'departments';
  frame: Frame;
  title: Text;
  lead: Text;
  departments: { href: string; name: Text; description?: Text; guidance: Text; faces: ShownPortrait[] }[];
  /** In their place where there are none. */
  none?: { how: Text; paste: Paste };
}

/** How many faces stand for those of whom a department is told something. */
const FACES = 6;

/** The page of all departments. */
export const departmentsPages: PageType<DepartmentsPage> = {
  addresses: (view) => [{ href: departmentsHref(view), make: () => departmentsPage(view) }],
};

/** Makes the page of all departments. */
export function departmentsPage(view: View): DepartmentsPage {
  const { department, gallery } = view.words;
  const personas = personasInOrder(view.handbook, view.formats.compare);
  const departments = departmentsInUse(view.handbook, personas).map(({ id }) => {
    const guided = personas.filter((persona) => isGuided(persona, id));
    const description = departmentDescription(view, id);
    return {
      href: departmentHref(view, id),
      name: departmentName(view, id),
      ...(description && { description }),
      guidance: guided.length === 0 ? word(view, gallery.unguided) : counted(view, guided.length, gallery.guided),
      faces: guided.slice(0, FACES).map((persona) => portraitOf(view, persona)),
    };
  });
  const title = word(view, department.title);
  const lead = word(view, departments.length > 0 ? department.lead : department.none.lead);
  return {
    type: 'departments',
    frame: frameOf(view, { title: title.text, description: lead.text, section: 'department', at: departmentsHref }),
    title,
    lead,
    departments,
    ...(departments.length === 0 && {
      none: { how: word(view, department.none.how), paste: pasteOf(view, department.empty.name, exampleOf(view)) },
    }),
  };
}

/** Departments as the settings name them. */
function exampleOf(view: View): string {
  const { name, description } = view.words.department.none.example;
  const text = (phrase: string) => JSON.stringify(word(view, phrase).text);
  return ['departments:', '  - id: sales', `    name: ${text(name)}`, `    description: ${text(description)}`].join('\n');
}
