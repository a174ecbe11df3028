import { concernsOf, type DecisionRow, type DecisionShelf, decisionRow } from '../../blocks/decisions.ts';
import { type Decision, decisionsInOrder, decisionsOf } from '../../facts/decisions.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { decisionsHref, pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { type NewFile, newFileDoor } from '../../reading/new-file.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
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
  older?: { title: Text; rows: Pick<DecisionRow, 'href' | 'title' | 'date' | 'day'>[] };
  departments: { anchor: string; title: Text; shelf: DecisionShelf }[];
  /** What the script says where it shows some of them alone. */
  only: { phrase: Text; all: Text; names: Record<string, Text> };
  newFile?: NewFile;
}

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
  const departments = handbook.config.departments.filter(({ id }) => decisionsOf(handbook, id).length > 0);
  const none = word(view, words.home.none.decision);
  return {
    type: 'decisions',
    frame: frameOf(view, { title: title.text, section: 'decision', at: (other) => decisionsHref(other) }),
    title,
    lead: all.length > 0 ? word(view, words.home.lead.decision) : none,
    ways: departments.map(({ id }) => ({
      href: `#department-${id}`,
      label: departmentName(view, id),
      count: view.formats.number(decisionsOf(handbook, id).length),
    })),
    byDepartment: word(view, words.decisions.department),
    years: yearsOf(view, all.slice(0, MOST)),
    ...(all.length > MOST && {
      older: { title: word(view, words.decisions.older), rows: all.slice(MOST).map((one) => shortRow(view, one)) },
    }),
    departments: departments.map(({ id }) => ({
      anchor: `department-${id}`,
      title: departmentName(view, id),
      shelf: shelfOf(view, id, none),
    })),
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

function shortRow(view: View, decision: Decision): NonNullable<DecisionsPage['older']>['rows'][number] {
  const { date } = decision.data;
  return {
    href: pageHref(view, 'decision', decision.id),
    title: entityTitle(view, decision),
    day: date,
    date: plain(view.formats.date(date)),
  };
}

function shelfOf(view: View, department: string, none: Text): DecisionShelf {
  const all = decisionsOf(view.handbook, department);
  const rows = all.slice(0, MOST_OF_ONE).map((decision) => decisionRow(view, decision));
  const more = {
    href: decisionsHref(view, undefined, `department=${department}`),
    label: counted(view, all.length, view.words.decisions.all),
  };
  return { rows, ...(all.length > MOST_OF_ONE && { more }), none };
}

/** The names of those whom decisions were made for, by what an address says of them. */
function namesOf(view: View, decisions: readonly Decision[]): Record<string, Text> {
  const all = decisions.slice(0, MOST).flatMap((decision) => concernsOf(view, decision));
  return Object.fromEntries(all.map(({ key, name }) => [key, name]));
}
