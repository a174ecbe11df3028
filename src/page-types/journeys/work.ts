import type { Moment } from '../../facts/journeys.ts';
import { guidanceByStage, heardDepartments } from '../../facts/staged-guidance.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { textAt } from '../../reading/value.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
import { writtenAt } from './contacts.ts';
import { channelKey } from './matrix.ts';
import type { StageHead } from './stages.ts';

/** What of the departments' work a stage has, as one line of a table. */
interface WorkRow {
  stage: Text;
  href: string;
  contacts: { text: Text; count: string }[];
  counts: { count: string; said: Text; none: boolean }[];
}

/** All of it. Departments that name no stage are told in a sentence. */
export interface WorkTable {
  title: Text;
  lead: Text;
  columns: { stage: Text; contacts: Text };
  departments: Text[];
  rows: WorkRow[];
  silent?: Text;
}

const MOST_CONTACTS = 3;

/** One line: the channels that most take, and how much each department has. */
function workOf(view: View, at: number, moments: readonly Moment[], departments: readonly string[]): Pick<WorkRow, 'contacts' | 'counts'> {
  const { work } = view.words.journeys;
  const guidance = guidanceByStage(view.handbook).get(at) ?? [];
  const texts = moments.flatMap((moment) => textAt(writtenAt(view, moment), 'channel') ?? []);
  const channels = [...Map.groupBy(texts, ({ text }) => channelKey(text)).values()].sort((a, b) => b.length - a.length);
  return {
    contacts: channels.slice(0, MOST_CONTACTS).map((same) => ({ text: same[0] ?? plain(''), count: view.formats.number(same.length) })),
    counts: departments.map((id) => {
      const count = guidance.filter(({ department }) => department === id).length;
      const said = count > 0 ? counted(view, count, work.pieces) : word(view, work.nothing);
      return { count: view.formats.number(count), said, none: count === 0 };
    }),
  };
}

/** What departments do, stage by stage; undefined where none names a stage. */
export function workTable(view: View, stages: readonly StageHead[]): WorkTable | undefined {
  const { work } = view.words.journeys;
  const { heard, silent } = heardDepartments(view.handbook);
  if (heard.length === 0) return undefined;
  const unheard = listed(
    view,
    silent.map((id) => departmentName(view, id)),
  );
  const rows = stages.map(({ name, anchor, of }, at) => ({
    stage: name,
    href: `#${anchor}`,
    ...workOf(view, at, of.moments, heard),
  }));
  return {
    title: word(view, work.title),
    lead: word(view, work.lead),
    columns: { stage: word(view, work.stage), contacts: word(view, work.contacts) },
    departments: heard.map((id) => departmentName(view, id)),
    rows,
    ...(unheard && { silent: word(view, work.silent, { departments: unheard.text }) }),
  };
}
