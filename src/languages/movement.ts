import { formatsFor } from './format.ts';

/** What a figure was and what it is, as one sentence names both: `26` and `19 jours`, and `62 %` and `71 %`, as a sign goes with each. */
export function movement({ was, is, unit = '' }: { was: number; is: number; unit?: string }, language: string): { from: string; to: string } {
  const { amount, number } = formatsFor(language);
  const [from, to] = [was, is].map((value) => amount(value, unit));
  return from && to ? { from, to } : { from: number(was), to: `${number(is)}${unit && ` ${unit}`}` };
}
