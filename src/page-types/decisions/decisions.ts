import { concernsOf, type DecisionRow, type DecisionShelf, decisionRow, departmentShelf } from '../../blocks/decisions.ts';
import { type Decision, decisionsInOrder, decisionsOf } from '../../facts/decisions.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { decisionsHref, pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { type NewFile, newFileDoor } from '../../reading/new-file.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';

/** All that was decided, the newest first, and again by department. */
export interface DecisionsPage {
  type: 'decisions';
  frame: Frame;
  title: Text;
  lead: Text;
  /** The ways to the departments, with how many decisions each has. */
  ways: { href: string; label: Text; count: string }[];
  byDepartment: Text;
  years: { anchor: string; title: Text; rows: DecisionRow[] }[];
  /** What is too old to be told at length. */
  older?: { title: Text; rows: ShortRow[] };
  departments: { id: string; anchor: string; title: Text; shelf: DecisionShelf }[];
  /** What the script says where it shows some of them alone. */
  only: { phrase: Text; all: Text; names: Record<string, Text> };
  newFile?: NewFile;
}

type ShortRow = Pick<DecisionRow, 'href' | 'title' | 'date' | 'day' | 'about'>;

/** How many decisions are told at length: those of years in most companies. */
const MOST = 200;
/** How many stand under the name of a department, where all of them stand above. */
const MOST_OF_ONE = 12;

/** The page of all decisions. */
export const decisionsPages: PageType<DecisionsPage> = {
  addresses: (view) => [{ href: decisionsHref(view), make: () => decisionsPage(view) }],
};

/** Makes the page of all decisions. */
export function decisionsPage(view: View): DecisionsPage {
  const { words, handbook } = view;
  const title = word(view, words.plural.decision);
  const all = decisionsInOrder(handbook);
  const newFile = newFileDoor(view, 'decision');
  const departments = departmentsIn(view);
  return {
    type: 'decisions',
    frame: frameOf(view, { title: title.text, section: 'decision', at: (other) => decisionsHref(other) }),
    title,
    lead: all.length > 0 ? word(view, words.home.lead.decision) : word(view, words.home.none.decision),
    ways: departments.map(({ id, anchor, title: label }) => ({
      href: `#${anchor}`,
      label,
      count: view.formats.number(decisionsOf(handbook, id).length),
    })),
    byDepartment: word(view, words.decisions.department),
    years: yearsOf(view, all.slice(0, MOST)),
    ...(all.length > MOST && {
      older: { title: word(view, words.decisions.older), rows: all.slice(MOST).map((one) => shortRow(view, one)) },
    }),
    departments,
    only: { phrase: word(view, words.decisions.only), all: word(view, words.decisions.showAll), names: namesOf(view, all) },
    ...(newFile && { newFile }),
  };
}

function yearsOf(view: View, decisions: readonly Decision[]): DecisionsPage['years'] {
  const years = Map.groupBy(decisions, ({ data: { date } }) => date.slice(0, 4));
  return [...years].map(([year, some]) => ({
    anchor: `year-${year}`,
    title: plain(year),
    rows: some.map((decision) => decisionRow(view, decision)),
  }));
}

function shortRow(view: View, decision: Decision): ShortRow {
  const { date } = decision.data;
  return {
    href: pageHref(view, 'decision', decision.id),
    title: entityTitle(view, decision),
    day: date,
    date: plain(view.formats.date(date)),
    about: concernsOf(view, decision).map(({ key }) => key),
  };
}

/** The departments that have written a decision down. */
function departmentsIn(view: View): DecisionsPage['departments'] {
  return view.handbook.config.departments.flatMap(({ id }) => {
    const shelf = departmentShelf(view, id, MOST_OF_ONE);
    return shelf ? [{ id, anchor: `department-${id}`, title: departmentName(view, id), shelf }] : [];
  });
}

/** The names of those whom decisions were made for, by what an address says of them. */
function namesOf(view: View, decisions: readonly Decision[]): Record<string, Text> {
  return Object.fromEntries(decisions.flatMap((decision) => concernsOf(view, decision)).map(({ key, name }) => [key, name]));
}
