import { formatsFor } from './format.ts';

/** What a figure was and what it is, `de 26 à 19 jours` without its first word: the unit once where it is a word, with each where it is a sign. */
export function movement({ then, now, unit = '' }: { then: number; now: number; unit?: string }, language: string, to: string): string {
  const { amount, number } = formatsFor(language);
  const [from, until] = [then, now].map((value) => amount(value, unit));
  return from && until ? `${from}${to}${until}` : `${number(then)}${to}${number(now)}${unit && ` ${unit}`}`;
}
