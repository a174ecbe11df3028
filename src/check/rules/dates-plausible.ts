import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ContentKind, Entry } from '../../handbook/handbook.ts';
import { isRecord } from '../../schema/own.ts';
import type { Path } from '../../schema/walk.ts';
import { allEntries, type Rule } from '../context.ts';

/** A day that is typed in a file. */
interface Day {
  path: Path;
  key: string;
  day: string;
}

/** No date of what has happened lies ahead, and none comes before what it follows from. */
export const datesPlausible: Rule = function* ({ handbook, today }) {
  const tomorrow = nextDay(today);
  for (const entry of allEntries(handbook)) {
    const happened = daysOf(entry);
    // Whoever writes east of the machine that checks may be a day ahead of it.
    const isAhead = ({ day }: Day) => day > tomorrow;
    for (const { path, key, day } of happened.filter(isAhead)) yield diagnose('date/future', entry.source.locate(path), { key, date: day });
    yield* outOfOrder(
      entry,
      happened.filter((one) => !isAhead(one)),
    );
  }
};

/** What came first is told by its key; a date that lies ahead is told already, and what follows from it is no news. */
function* outOfOrder(entry: Entry<ContentKind>, happened: readonly Day[]): Generator<Diagnostic> {
  const { source } = entry;
  const begun = happened.find(({ path, key }) => path.length === 1 && key === (hasDay(entry) ? 'date' : 'created'));
  if (!begun) return;
  const later = happened.filter(({ path, key }) => key === 'reviewed' || path[0] === 'validations' || path[0] === 'outcome');
  const ahead = entry.kind === 'record' ? ['keepUntil'] : entry.kind === 'decision' ? ['reviewOn'] : [];
  for (const { path, key, day } of [...later, ...ahead.flatMap((each) => dayAt(entry, [each], source.data[each]))]) {
    if (day >= begun.day) continue;
    const { line } = source.locate(begun.path);
    yield diagnose('date/order', source.locate(path), { key, date: day, before: begun.key, beforeDate: begun.day, line });
  }
}

/** Whether something took place on a day, rather than being written and reviewed. */
function hasDay({ kind }: Entry<ContentKind>): boolean {
  return kind === 'record' || kind === 'decision';
}

/** The lists whose items have a date, with its key. */
const LISTS = { validations: 'date', figures: 'date', sources: 'refreshed' } as const;

/** The days on which something happened, as they are typed: places count from what is in the file. */
function daysOf(entry: Entry<ContentKind>): Day[] {
  const { data } = entry.source;
  const own = hasDay(entry) ? ['date'] : ['created', 'reviewed'];
  const listed = (list: string, key: string, items: unknown, above: Path = []) =>
    Array.isArray(items) ? items.flatMap((item, at) => (isRecord(item) ? dayAt(entry, [...above, list, at, key], item[key]) : [])) : [];
  return [
    ...own.flatMap((key) => dayAt(entry, [key], data[key])),
    ...Object.entries(LISTS).flatMap(([list, key]) => listed(list, key, data[list])),
    ...(entry.kind === 'decision' && isRecord(data.outcome) ? dayAt(entry, ['outcome', 'date'], data.outcome.date) : []),
    ...(isRecord(data.charter) ? listed('agreedBy', 'date', data.charter.agreedBy, ['charter']) : []),
  ];
}

/** A day, where it is one and its readers may see it. */
function dayAt({ data }: Entry<ContentKind>, path: Path, value: unknown): Day[] {
  const isShown = data === undefined || Object.hasOwn(data, path[0] ?? '');
  return isShown && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [{ path, key: String(path.at(-1)), day: value }] : [];
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
