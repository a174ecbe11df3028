import { z } from 'zod';
import { languages } from '../languages/index.ts';

const typed = Object.values(languages).map(({ typed }) => typed);
const literally = (sign: string) => sign.replace('.', '\\.');
const WRITTEN = new RegExp(
  `^(\\d{1,2})(?:${typed.flatMap(({ ordinals }) => ordinals.map(literally)).join('|')})? +(\\p{L}+)\\.? +(\\d{4})$`,
  'u',
);

/** `21/11/2026`, `2026-3-1`, `1er mars 2026` or `1. März 2026` as `2026-11-21`, `2026-03-01`; undefined for what is no day of the calendar. */
export function isoDate(value: string): string | undefined {
  const written = WRITTEN.exec(value);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(value);
  if (written) return calendarDay(written[3], monthNumber(written[2]), written[1]);
  // No month has a number above twelve: such a date can only be read the American way.
  if (dayFirst) return calendarDay(dayFirst[3], dayFirst[2], dayFirst[1]) ?? calendarDay(dayFirst[3], dayFirst[1], dayFirst[2]);
  return yearFirst ? calendarDay(yearFirst[1], yearFirst[2], yearFirst[3]) : undefined;
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

/** Whether a date of figures could as well be read with its month first. */
export function isAmbiguousDate(value: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(value) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
