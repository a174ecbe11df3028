import { fill, formatsFor, type LanguageCode, languages, typeset } from '../../../languages/index.ts';
import type { FieldDictionary } from '../../../schema/field-dictionary.ts';
import type { Column } from '../columns.ts';
import type { Group, Middle } from '../describe.ts';

/** How a report says things in its language. */
export interface Sayings {
  language: LanguageCode;
  words: (typeof languages)['fr']['exploring'];
  fields: FieldDictionary;
  /** A phrase with values in its places, set as its language wants it. */
  say(phrase: string, values?: Readonly<Record<string, string>>): string;
  count(n: number, of: 'contacts' | 'columns' | 'groups'): string;
  number(value: number): string;
  /** An index, with three digits behind the sign. */
  index(value: number): string;
  date(day: string): string;
  list(items: readonly string[]): string;
  /** A share as a percentage: what is there is never nought, and what is not all is never a hundred. */
  share(part: number): string;
  /** A value of a column in its unit: days, shares that say yes, amounts. */
  value(column: Column, value: number): string;
  middle(middle: Middle): string;
  /** What a column is called where it is a number: of a day, how long ago it was. */
  label(column: Column, word?: string): string;
}

export function sayingsIn(language: LanguageCode, fields: FieldDictionary): Sayings {
  const words = languages[language].exploring;
  const formats = formatsFor(language);
  const say = (phrase: string, values: Readonly<Record<string, string>> = {}) => typeset(fill(phrase, values), language);
  const share = (part: number) => {
    if (part > 0.995 && part < 1) return `> ${formats.amount(99, '%') ?? ''}`;
    return formats.amount(part === 0 || part >= 0.01 ? Math.round(part * 100) : Math.round(part * 1000) / 10, '%') ?? '';
  };
  const value = (column: Column, value: number) => valueIn(column, value, { say, words, formats });
  const label = ({ field }: Column, word?: string) => {
    if (word !== undefined) return say(words.described.apartOf, { field: field.label, word });
    return field.type === 'date' ? say(words.described.ago, { field: field.label }) : field.label;
  };
  const middle = ({ column, value: middle, word, share: part }: Middle) => {
    if (word !== undefined) return `${word} (${share(part ?? 0)})`;
    if (part !== undefined) return share(part);
    return middle === undefined ? '–' : value(column, middle);
  };
  return {
    language,
    words,
    fields,
    say,
    count: (n, of) => formats.count(n, words[of]),
    number: (n) => formats.number(shortened(n)),
    index: new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format,
    date: formats.date,
    list: formats.list,
    share,
    value,
    middle,
    label,
  };
}

/** Days of a year, leap years counted in. */
const YEAR = 365.25;

function valueIn(
  { field }: Column,
  value: number,
  { say, words, formats }: Pick<Sayings, 'say' | 'words'> & { formats: ReturnType<typeof formatsFor> },
): string {
  const short = shortened(value);
  if (field.type === 'date' && Math.abs(value) >= 2 * YEAR)
    return say(words.fields.yearsBefore, { n: formats.number(Math.round((10 * value) / YEAR) / 10) });
  if (field.type === 'date') return say(words.fields.daysBefore, { n: formats.number(Math.round(value)) });
  if (field.unit === undefined) return formats.number(short);
  return formats.amount(short, field.unit) ?? `${formats.number(short)} ${field.unit}`;
}

/** What sets a group apart, in words. Of days, more of them before the snapshot are longer ago. */
export function apartSentences({ apart }: Group, sayings: Sayings): string[] {
  const words = sayings.words.described;
  const kindOf = ({ column, word }: Group['apart'][number]) =>
    column.field.type === 'date' ? 'day' : word !== undefined || column.field.type === 'boolean' ? 'truth' : 'number';
  const sentence = (phrase: string, isMore: boolean, kind: 'day' | 'truth' | 'number') => {
    const of = apart.filter((one) => one.by > 0 === isMore && kindOf(one) === kind);
    const named = of.map(({ column, word }) => (word === undefined ? column.field.label : sayings.label(column, word)));
    return named.length === 0 ? [] : [sayings.say(phrase, { list: sayings.list(named) })];
  };
  return [
    ...sentence(words.above, true, 'number'),
    ...sentence(words.below, false, 'number'),
    ...sentence(words.oftener, true, 'truth'),
    ...sentence(words.rarer, false, 'truth'),
    ...sentence(words.earlier, true, 'day'),
    ...sentence(words.later, false, 'day'),
  ];
}

/** Three digits say enough of what is not whole. */
function shortened(value: number): number {
  return Number.isInteger(value) || Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
