import { z } from 'zod';
import { languages } from '../languages/index.ts';

const typed = Object.values(languages).map(({ typed }) => typed);
const literally = (sign: string) => sign.replace('.', '\\.');
const WRITTEN = new RegExp(
  `^(\\d{1,2})(?:${typed.flatMap(({ ordinals }) => ordinals.map(literally)).join('|')})? +(\\p{L}+)\\.? +(\\d{4}|\\d{2})$`,
  'u',
);

const MONTH_FIRST = /^(\p{L}+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u;
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** From 2000 to 2063. */
const COUNTED = /^(?:3[7-9]|[45]\d)\d{3}$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/**
 * The days that a date may mean, the likeliest first: `21/11/2026`, `2026-3-1`, `1er mars 2026` and `1.12.26` mean one, `1/12/2026` two, as
 * some write the month before the day; none for what is no day of the calendar. Nobody puts a month before a full stop. Word processors
 * make longer dashes of hyphens, and a spreadsheet counts days where its cells have no format.
 */
export function daysMeant(typed: string): string[] {
  const value = typed.replace(/[‐‑‒–—−]/g, '-');
  if (COUNTED.test(value)) return countedDay(Number(value));
  const written = WRITTEN.exec(value);
  if (written) return [calendarDay(wholeYear(written[3]), monthNumber(written[2]), written[1])].flatMap((day) => day ?? []);
  const american = MONTH_FIRST.exec(value);
  if (american) return [calendarDay(american[3], monthNumber(american[1]), american[2])].flatMap((day) => day ?? []);
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) return [calendarDay(yearFirst[1], yearFirst[2], yearFirst[3])].flatMap((day) => day ?? []);
  const [, first, sign, second, last = ''] = FIGURES.exec(value) ?? [];
  const year = wholeYear(last);
  const days = [
    calendarDay(year, second, first),
    sign === '.' ? undefined : calendarDay(year, first, second),
    // `26-03-12` is how standards wrote a year of two figures.
    sign === '-' && last.length === 2 && first?.length === 2 ? calendarDay(`20${first}`, second, last) : undefined,
  ];
  return [...new Set(days.flatMap((day) => day ?? []))];
}

/** A year of two figures is one of this century. */
function wholeYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The day that a spreadsheet counts from the last of 1899: `46357` is 1 December 2026. Of these years, its missing leap day is long past. */
function countedDay(count: number): string[] {
  return [new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10)];
}

/** The likeliest of them. */
export function isoDate(value: string): string | undefined {
  return daysMeant(value)[0];
}

function monthNumber(name = ''): string | undefined {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  for (const { months } of typed) {
    const index = months.findIndex((month) => plain.startsWith(month));
    if (index >= 0) return String(index + 1);
  }
  return undefined;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : undefined;
}

/** Whether a date may mean more than one day. */
export function isAmbiguousDate(value: string): boolean {
  return daysMeant(value).length > 1;
}
