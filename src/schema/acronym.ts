import { object } from './field.ts';
import { line } from './text.ts';

/** An acronym of the company's trade, and what it stands for. */
export const acronym = () =>
  object('acronym', {
    short: line(),
    long: line(),
  });
