import { type DecisionShelf, departmentShelf } from '../../blocks/decisions.ts';
import { departmentsInUse } from '../../facts/guidance.ts';
import { personasInOrder } from '../../facts/order.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { departmentHref, departmentsHref, newsHref, printHref } from '../../reading/href.ts';
import type { NewsDay } from '../../reading/news.ts';
import { entriesFor, firstLines, newsDays } from '../../reading/news.ts';
import { departmentDescription, departmentName } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';
import { type EmptyDepartment, emptyDepartment } from './empty.ts';
import { type Guided, guidedOf } from './guided.ts';
import { type Missing, missingOf } from './missing.ts';
import { type DepartmentPerson, personFor, restLink, sheetFor } from './people.ts';
import { type Situations, situationsOf } from './situations.ts';

/** What our customers mean for one department, by situation and by persona. */
export interface DepartmentPage {
  type: 'department';
  frame: Frame;
  id: string;
  /** The way to all departments. */
  all: { href: string; label: Text };
  name: Text;
  description?: Text;
  /** How many personas tell it something, and what of that stands here. */
  tally: Text[];
  /** The button by which readers say that they work here, and what it says. */
  mine: { label: Text; sayings: unknown };
  print: Text;
  situations: Situations;
  people?: {
    title: Text;
    each: DepartmentPerson[];
    page: Text;
    sheet: Text;
    rest?: { title: Text; links: { href: string; name: Text }[] };
  };
  missing?: Missing;
  /** What it has decided. */
  decisions?: DecisionShelf & { title: Text; lead: Text };
  news?: { title: Text; days: NewsDay[]; all: { href: string; label: Text } };
  sheets?: { title: Text; lead: Text; links: { href: string; name: Text }[]; all: { href: string; label: Text } };
  /** In the place of all that where nobody has told it anything. */
  empty?: EmptyDepartment;
}

/** Of how many personas the page tells all: those that matter most. What a thousand say nobody reads, and no page holds. */
const MOST = 24;
/** How many lines of news stand here. */
const NEWEST = 6;

/** The page of each department. */
export const departmentPages: PageType<DepartmentPage> = {
  folder: 'departments',
  addresses: (view) =>
    departmentsInUse(view.handbook, personasInOrder(view.handbook, view.formats.compare)).map(({ id }) => ({
      href: departmentHref(view, id),
      make: () => departmentPage(view, id),
    })),
};

/** Makes the page of a department. */
export function departmentPage(view: View, id: string): DepartmentPage {
  const { department: words, actions } = view.words;
  const personas = personasInOrder(view.handbook, view.formats.compare);
  const guided = guidedOf(view, id, personas);
  const shown = guided.slice(0, MOST);
  const name = departmentName(view, id);
  const description = departmentDescription(view, id);
  const [news, decisions] = [newsOf(view, id), decisionsOf(view, id)];
  const { label, ...sayings } = words.mine;
  return {
    type: 'department',
    frame: frameOf(view, {
      title: name.text,
      ...(description && !description.lang && { description: description.text }),
      section: 'department',
      at: (other) => departmentHref(other, id),
    }),
    id,
    all: { href: departmentsHref(view), label: word(view, words.all) },
    name,
    ...(description && { description }),
    tally: guided.length > 0 ? tallyOf(view, guided.length) : [],
    mine: { label: word(view, label), sayings: spokenAll(sayings, view) },
    print: word(view, actions.print),
    situations: situationsOf(view, shown),
    ...(decisions && { decisions }),
    ...(guided.length > 0
      ? {
          people: peopleOf(view, id, guided),
          missing: missingOf(view, id, personas, shown),
          ...(news && { news }),
          sheets: sheetsOf(view, id, guided),
        }
      : { empty: emptyDepartment(view, id, personas) }),
  };
}

function tallyOf(view: View, count: number): Text[] {
  const { guided, people } = view.words.department;
  return [counted(view, count, guided), ...(count > MOST ? [counted(view, MOST, people.some)] : [])];
}

function peopleOf(view: View, id: string, guided: readonly Guided[]): DepartmentPage['people'] {
  const { people } = view.words.department;
  const rest = guided.slice(MOST);
  return {
    title: word(view, people.title),
    each: guided.slice(0, MOST).map((one) => personFor(view, id, one)),
    page: word(view, people.page),
    sheet: word(view, people.sheet),
    ...(rest.length > 0 && {
      rest: { title: counted(view, rest.length, people.rest), links: rest.map((one) => restLink(view, id, one)) },
    }),
  };
}

function decisionsOf(view: View, department: string): DepartmentPage['decisions'] {
  const { title, lead } = view.words.department.decisions;
  const shelf = departmentShelf(view, department);
  return shelf && { title: word(view, title), lead: word(view, lead), ...shelf };
}

function newsOf(view: View, department: string): DepartmentPage['news'] {
  const { news, newsAll } = view.words.department;
  const entries = entriesFor(view, department);
  if (entries.length === 0) return undefined;
  return {
    title: word(view, news),
    days: firstLines(newsDays(view, entries.slice(0, NEWEST * 4), 1), NEWEST),
    all: { href: newsHref(view, { department }), label: word(view, newsAll) },
  };
}

function sheetsOf(view: View, id: string, guided: readonly Guided[]): DepartmentPage['sheets'] {
  const { sheets } = view.words.department;
  const links = guided.flatMap(({ persona, whom: { name } }) => {
    const href = sheetFor(view, id, persona.id);
    return href ? [{ href, name }] : [];
  });
  return {
    title: word(view, sheets.title),
    lead: word(view, links.length > 0 ? sheets.lead : sheets.none),
    links,
    all: { href: printHref(view), label: word(view, sheets.all) },
  };
}
