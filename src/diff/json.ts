import { addressAt, pageHref } from '../reading/href.ts';
import { dataAt, valueAtPath } from '../reading/value.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, EntityChange } from './change.ts';
import { type ReadSide, readIn, saidAt, viewOf } from './said.ts';
import { changeSentences } from './sentences.ts';
import { type Totals, totalsLine, totalsOf } from './totals.ts';

/** What was compared, and for whom. */
export interface Compared {
  /** The name and the id of a commit; of the files as they are, neither. */
  base: { name: string; commit: string };
  head: { name: string; commit: string } | null;
  audience: string;
  language: string;
}

/** Changes for other programs: the keys are an interface. */
export interface ChangesJson extends Compared {
  /** The first line of the text. */
  summary: string;
  totals: Totals;
  changes: ChangeJson[];
}

interface ChangeJson {
  kind: EntityChange['kind'];
  id: string;
  change: EntityChange['what'];
  title: string;
  sentence: string;
  parts: string[];
  points: string[];
  /** The address of the page, where the settings say where the site stands. */
  url?: string;
  sheet?: { wall: string; departments: string[] };
  details: DetailJson[];
}

interface DetailJson {
  type: Detail['type'];
  /** The key of the field, `brakes` or `guidance.sales.do`. */
  field?: string;
  /** The id of the item of a list. */
  item?: string;
  /** The words as they were and as they are; the former are left out where they may not be told. */
  before?: string;
  after?: string;
  /** What else is known, as numbers, ids and days. */
  more?: Record<string, unknown>;
}

/** Changes as data, with their sentences in a language. */
export function changesAsJson(changes: readonly EntityChange[], compared: Compared): ChangesJson {
  const { language } = compared;
  return {
    ...compared,
    summary: totalsLine(changes, language),
    totals: totalsOf(changes),
    changes: changes.map((change) => {
      const { kind, id, what, sheet, details } = change;
      const { title, sentence, parts, points } = changeSentences(change, language);
      const url = addressOf(change, language);
      const sides = readIn(change, language);
      return {
        ...{ kind, id, change: what, title, sentence, parts, points },
        ...(url !== undefined && { url }),
        ...(sheet && { sheet: { wall: sheet.wall, departments: sheet.departments } }),
        details: details.map((detail) => detailJson(detail, sides.before, sides.after)),
      };
    }),
  };
}

/** The address of the page of a change on the site; undefined where nobody has said where it stands, and for what is gone. */
export function addressOf({ kind, id, after, sides }: EntityChange, language: string): string | undefined {
  const { config } = sides.after;
  if (!config.site || !after || kind === 'config' || kind === 'words') return undefined;
  const view = viewOf(sides.after, config.languages.includes(language) ? language : (config.languages[0] ?? language));
  return addressAt(config.site, pageHref(view, kind, id));
}

function detailJson(detail: Detail, before: ReadSide, after: ReadSide): DetailJson {
  if (detail.type === 'translation') {
    const { type, language, what, at } = detail;
    return { type, more: { language, what, fields: at.map(fieldOf) } };
  }
  const { type, withheld, from, at, ...more }: Detail & { from?: Path; at?: Path } = detail;
  const path = at ?? from;
  const item = path && (at ? after : before).root && itemAt(at ? after : before, path);
  return {
    type,
    ...(path && { field: fieldOf(path) }),
    ...(item && { item }),
    ...(from && !withheld && type !== 'prose' && { before: saidAt(before, from) }),
    ...(at && type !== 'prose' && { after: saidAt(after, at) }),
    ...(Object.keys(more).length > 0 && { more }),
  };
}

function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function itemAt({ root }: ReadSide, path: Path): string | undefined {
  const end = path.findLastIndex((step) => typeof step === 'number');
  const id = root && end >= 0 ? dataAt(valueAtPath(root, path.slice(0, end + 1)), 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
