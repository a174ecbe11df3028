import { heardDepartments, journeysOf } from '../../facts/journeys.ts';
import type { Persona } from '../../facts/relations.ts';
import type { SpokenForms } from '../../languages/spoken.ts';
import type { Link } from '../../reading/block.ts';
import { type Door, doorTo, messageOf } from '../../reading/doors.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { addressAt, indexHref, journeyRowsHref, journeysHref, pageHref, referenceHref } from '../../reading/href.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, listed, spokenAll, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';
import { type WorkRow, workOf } from './contacts.ts';
import { signed } from './geometry.ts';
import { type Choice, countShown, type MatrixRow, type MomentShown, momentShown, type Rows, rowsOf } from './matrix.ts';
import { type StagePart, stagePart } from './parts.ts';
import { type RowWords, rowWords } from './row.ts';
import { type SegmentRow, segmentRows } from './segments.ts';
import { hardest, type StageHead, stageHeads } from './stages.ts';
import { type Thread, threadOf } from './thread.ts';

const MOST_UNPLACED = 12;
const MOST_OWN = 40;
const MOST_WITHOUT = 40;

/** What the browser says as choices are made; `{n}` and `{total}` are for it to fill. */
type JourneySayings = Record<'some' | 'shown' | 'lowest' | 'noneLowest', SpokenForms> & {
  unfelt: unknown;
  failed: unknown;
};

interface Filters {
  label: string;
  groups: { name: 'segment' | 'stage' | 'channel'; label: Text; any: Text; values: Choice[] }[];
  tally: Text;
  none: Text;
  reset: Text;
  /** Where the rows are that the page does not hold. */
  rest?: string;
  sayings: JourneySayings;
}

interface Matrix {
  title: Text;
  lead: Text;
  legend: Text[];
  persona: Text;
  stages: Pick<StageHead, 'anchor' | 'name' | 'sum'>[];
  rows: readonly MatrixRow[];
  words: RowWords;
  median: { label: Text; how: Text; cells: string[] };
  /** Where not all are here: those of each segment together, and the way to everybody. */
  crowd?: { title: Text; segment: Text; rows: SegmentRow[]; first: Text; rest: Text; all: Link };
}

/** Moments of one person off the common path. */
interface OwnMoments {
  person: Link;
  moments: MomentShown[];
}

/** The journeys of all: where feelings fall, for whom, and what is done there. */
export interface JourneysPage {
  type: 'journeys';
  frame: Frame;
  title: Text;
  lead: Text;
  filters?: Filters;
  matrix?: Matrix;
  thread?: Thread;
  work?: { title: Text; lead: Text; columns: { stage: Text; contacts: Text }; departments: Text[]; rows: WorkRow[]; silent?: Text };
  stages: StagePart[];
  words: Record<'falls' | 'keys' | 'contacts' | 'where' | 'who' | 'brakes' | 'silent', Text>;
  rowWords: RowWords;
  /** What to write where no path can be drawn, or nobody has a journey. */
  empty?: { text: Text; how: Text; example?: string; keys: Link; door?: Door };
  unplaced?: { title: Text; lead?: Text; people: OwnMoments[]; more?: Text };
  without?: { title: Text; lead: Text; people: Link[]; more?: Text; door?: Door };
}

/** The page of the journeys of all. */
export const journeysPages: PageType<JourneysPage> = {
  addresses: (view) => [{ href: journeysHref(view), make: () => journeysPage(view) }],
};

/** Makes the page of the journeys of all. */
export function journeysPage(view: View): JourneysPage {
  const { journeys: words } = view.words;
  const { path } = journeysOf(view.handbook);
  const title = word(view, words.title);
  const rows = rowsOf(view);
  const stages = path ? stageHeads(view) : [];
  const isDrawn = path !== undefined && rows.rows.length > 0;
  const thread = isDrawn ? threadOf(view, rows, stages) : undefined;
  const [empty, unplaced, without, work] = [emptyOf(view, isDrawn), unplacedOf(view), withoutOf(view), workTable(view, stages)];
  const { falls, keys, contacts, where, who, brakes } = words.stage;
  return {
    type: 'journeys',
    frame: frameOf(view, { title: title.text, description: word(view, words.short).text, at: (other) => journeysHref(other) }),
    title,
    lead: isDrawn ? leadOf(view, stages) : word(view, words.short),
    ...(isDrawn && { filters: filtersOf(view, rows, stages), matrix: matrixOf(view, rows, stages) }),
    ...(thread && { thread }),
    ...(isDrawn && work && { work }),
    stages: isDrawn ? stages.map((stage, at) => stagePart(view, stage, at)) : [],
    words: {
      falls: word(view, falls),
      keys: word(view, keys),
      contacts: word(view, contacts),
      where: word(view, where),
      who: word(view, who),
      brakes: word(view, brakes),
      silent: word(view, words.stage.silent),
    },
    rowWords: rowWords(view),
    ...(empty && { empty }),
    ...(unplaced && { unplaced }),
    ...(without && { without }),
  };
}

function leadOf(view: View, stages: readonly StageHead[]): Text {
  const { hardest: forms, painless } = view.words.journeys;
  const worst = hardest(stages);
  if (!worst) return word(view, painless);
  return counted(view, worst.of.atWorst.length, forms, { stage: worst.name.text, total: view.formats.number(worst.of.felt) });
}

function filtersOf(view: View, { rows, segments, channels }: Rows, stages: readonly StageHead[]): Filters | undefined {
  const { filters, matrix } = view.words.journeys;
  if (rows.length < 2) return undefined;
  const told = stages.map(({ id, name, of }) => ({
    value: id,
    label: name,
    count: new Set(of.moments.map(({ persona }) => persona)).size,
  }));
  const any = word(view, filters.any);
  return {
    label: word(view, filters.label).text,
    groups: [
      { name: 'segment' as const, label: word(view, filters.segment), any, values: [...segments] },
      { name: 'stage' as const, label: word(view, filters.stage), any: word(view, filters.anyStage), values: told },
      { name: 'channel' as const, label: word(view, filters.channel), any, values: [...channels] },
    ].filter(({ values }) => values.length > 1),
    tally: counted(view, rows.length, filters.all),
    none: word(view, filters.none),
    reset: word(view, filters.reset),
    ...(countShown(rows) < rows.length && { rest: journeyRowsHref(view) }),
    sayings: spokenAll(
      {
        some: filters.some,
        shown: filters.shown,
        lowest: matrix.lowest,
        noneLowest: matrix.noneLowest,
        unfelt: '–',
        failed: filters.failed,
      },
      view,
    ),
  };
}

function matrixOf(view: View, { rows }: Rows, stages: readonly StageHead[]): Matrix {
  const { matrix } = view.words.journeys;
  const shown = rows.slice(0, countShown(rows));
  const isCrowd = shown.length < rows.length;
  const has = (kind: string) => shown.some(({ cells }) => cells.flat().some(({ standing }) => standing?.kind === kind));
  const hasKey = shown.some(({ cells }) => cells.flat().some(({ isKey }) => isKey));
  const legend = [matrix.legend, ...(hasKey ? [matrix.key] : []), ...(has('hypothesis') ? [matrix.hypothesis] : [])];
  return {
    title: word(view, matrix.title),
    lead: word(view, matrix.lead),
    legend: [...legend, ...(has('contested') ? [matrix.contested] : [])].map((line) => word(view, line)),
    persona: word(view, matrix.persona),
    stages: stages.map(({ anchor, name, sum }) => ({ anchor, name, sum })),
    rows: shown,
    words: rowWords(view),
    median: {
      label: word(view, matrix.median),
      how: word(view, matrix.medianSaid),
      cells: stages.map(({ of: { median } }) => (median === undefined ? '–' : signed(median, view.language))),
    },
    ...(isCrowd && {
      crowd: {
        title: word(view, matrix.segments),
        segment: word(view, matrix.segment),
        rows: segmentRows(view),
        first: counted(view, shown.length, matrix.first),
        rest: word(view, matrix.rest),
        all: { text: word(view, matrix.all), href: indexHref(view, 'persona'), more: [] },
      },
    }),
  };
}

function workTable(view: View, stages: readonly StageHead[]): JourneysPage['work'] {
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

/** Nobody has a journey, or nobody's shares a stage with another's: what to write so that there is something to see. */
function emptyOf(view: View, isDrawn: boolean): JourneysPage['empty'] {
  if (isDrawn) return undefined;
  const { journeys: words } = view.words;
  const isNone = journeysOf(view.handbook).all.length === 0;
  const door = isNone ? journeyDoor(view) : undefined;
  return {
    text: word(view, isNone ? words.none : words.noPath),
    how: word(view, isNone ? words.noneHow : words.noPathHow),
    ...(!isNone && !view.handbook.config.stages?.length && { example: words.example }),
    keys: { text: word(view, words.keys), href: referenceHref(view), more: [] },
    ...(door && { door }),
  };
}

function unplacedOf(view: View): JourneysPage['unplaced'] {
  const { path, unplaced } = journeysOf(view.handbook);
  if (unplaced.length === 0) return undefined;
  const { unplaced: words, own } = view.words.journeys;
  const people = [...Map.groupBy(unplaced, ({ persona }) => persona)];
  const most = path ? MOST_UNPLACED : MOST_OWN;
  return {
    title: word(view, path ? words.title : own),
    ...(path && { lead: word(view, path.by === 'stages' ? words.lead : words.leadPhases) }),
    people: people.slice(0, most).map(([{ id }, moments]) => ({
      person: { ...entityLink(view, 'persona', id), href: pageHref(view, 'persona', id, 'journey') },
      moments: moments.map((moment) => momentShown(view, moment)),
    })),
    ...(people.length > most && { more: counted(view, people.length - most, words.more) }),
  };
}

function withoutOf(view: View): JourneysPage['without'] {
  const { all, without } = journeysOf(view.handbook);
  if (without.length === 0 || all.length === 0) return undefined;
  const { without: words, unplaced } = view.words.journeys;
  const door = journeyDoor(view);
  const link = ({ id }: Persona) => entityLink(view, 'persona', id);
  return {
    title: word(view, words.title),
    lead: word(view, words.lead),
    people: without.slice(0, MOST_WITHOUT).map(link),
    ...(without.length > MOST_WITHOUT && { more: counted(view, without.length - MOST_WITHOUT, unplaced.more) }),
    ...(door && { door }),
  };
}

function journeyDoor(view: View): Door | undefined {
  const { without, messages } = view.words.journeys;
  const { site } = view.handbook.config;
  const address = site ? addressAt(site, journeysHref(view)) : '';
  return doorTo(view, without.door, messageOf(view, messages.journey, { address }));
}
