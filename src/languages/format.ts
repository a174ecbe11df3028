import { fill, type PluralForms } from './plural.ts';
import { typeset } from './typography.ts';

/** Writes dates, numbers, lists and counts as one language does. Dates come in as `YYYY-MM-DD` and never move with a time zone. */
export interface Formats {
  date(day: string): string;
  /** `mars 2026`, where a day would be too much. */
  month(day: string): string;
  /** The same in full, as a heading. */
  wholeMonth(day: string): string;
  /** The same within a sentence: `octobre 2026`, `October 2026`. */
  monthInText(day: string): string;
  number(value: number): string;
  percent(share: number): string;
  /** A number with a sign for a unit, `86 €` or `€86`; undefined where the unit is a word. */
  amount(value: number, unit: string): string | undefined;
  /** An amount of money, as a currency is written: `1 234 €`, with cents below a hundred; a currency that has no code of three letters stands behind it. */
  money(value: number, currency?: string): string;
  list(items: readonly string[]): string;
  /** The category of a number, by which a counted noun has its form. */
  plural(n: number): Intl.LDMLPluralRule;
  count(n: number, forms: PluralForms, values?: Readonly<Record<string, string>>): string;
  compare(a: string, b: string): number;
}

/** The formats of a language; those of a language that the platform lacks are its own closest. */
export function formatsFor(language: string): Formats {
  // Building the platform's formatters costs more than a page's worth of formatting.
  const formats = known.get(language) ?? makeFormats(language);
  known.set(language, formats);
  return formats;
}

const known = new Map<string, Formats>();

function makeFormats(language: string): Formats {
  const dates = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(dateLocale(language), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const wholeMonths = new Intl.DateTimeFormat(dateLocale(language), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(language);
  const plurals = new Intl.PluralRules(language);
  const set = (text: string) => typeset(text, language);
  const days = new Map<string, string>();
  return {
    date: (day) => {
      const written = days.get(day) ?? withOrdinal(dates.format(new Date(`${day}T00:00:00Z`)), language);
      days.set(day, written);
      return written;
    },
    month: (day) => months.format(new Date(`${day}T00:00:00Z`)),
    wholeMonth: (day) => {
      const written = wholeMonths.format(new Date(`${day}T00:00:00Z`));
      return written.charAt(0).toLocaleUpperCase(language) + written.slice(1);
    },
    monthInText: (day) => wholeMonths.format(new Date(`${day}T00:00:00Z`)),
    number: (value) => set(numbers.format(value)),
    percent: (share) => set(percents.format(share)),
    amount: (value, unit) => {
      if (!/^[%‰€$£]$/.test(unit)) return undefined;
      const written = numbers.format(value);
      if (!language.startsWith('en')) return set(`${written} ${unit}`);
      return /[%‰]/.test(unit) ? `${written}${unit}` : `${unit}${written}`;
    },
    money: (value, currency) => set(moneyIn(language, value, currency)),
    list: (items) => lists.format(items),
    plural: (n) => plurals.select(n),
    count: (n, forms, values = {}) => set(fill(forms[plurals.select(n)] ?? forms.other, { ...values, n: numbers.format(n) })),
    compare: new Intl.Collator(language, { numeric: true }).compare,
  };
}

const monies = new Map<string, Intl.NumberFormat>();

function moneyIn(language: string, value: number, currency: string | undefined): string {
  const digits = Math.abs(value) < 100 ? 2 : 0;
  const code = currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  const key = `${language} ${code} ${digits}`;
  const style = code ? ({ style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const) : {};
  const format = monies.get(key) ?? new Intl.NumberFormat(language, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits });
  monies.set(key, format);
  return code || currency === undefined ? format.format(value) : `${format.format(value)} ${currency}`;
}

/** Plain `en` would write dates as Americans do; this handbook's English is British. */
function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** French writes the first of a month as an ordinal, which Intl leaves out: 1er mars. */
function withOrdinal(date: string, language: string): string {
  return language.startsWith('fr') ? date.replace(/^1 /, '1er ') : date;
}
