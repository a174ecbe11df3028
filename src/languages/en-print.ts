import type { frPrint } from './fr-print.ts';
import { forms } from './plural.ts';

/** The words of printed sheets. */
export const enPrint: typeof frPrint = {
  title: 'Poster: {name}',
  cues: 'Telltale signs',
  quotes: { open: '“', close: '”' },
  from: 'Based on {list}.',
  sources: {
    interview: forms({ one: '{n} interview', other: '{n} interviews' }),
    survey: forms({ one: '{n} answer to our surveys', other: '{n} answers to our surveys' }),
    workshop: forms({ one: '{n} participant in our workshops', other: '{n} participants in our workshops' }),
    'support-feedback': forms({ one: '{n} case from customer support', other: '{n} cases from customer support' }),
    'staff-feedback': forms({ one: '{n} account from our staff', other: '{n} accounts from our staff' }),
    analytics: forms({ one: 'use measured with {n} customer', other: 'use measured with {n} customers' }),
    'desk-study': forms({ one: '{n} case studied', other: '{n} cases studied' }),
    unsized: forms({ one: '{n} study', other: '{n} studies' }),
    figures: 'the figures of our segments',
  },
  owner: 'Kept by: {owner}.',
  version: 'Version of {day}.',
  noVersion: 'Version unknown: a copy without its history.',
  unreadable: 'Version unknown: the history cannot be read.',
  uncommitted: 'Working version, not in the history yet.',
  living: 'The living page, with its evidence:',
  code: 'Sheet {code}',
  alt: {
    portrait: 'Portrait of {name}',
    initials: 'Initials: {initials}',
    qr: 'Code to scan: it says whether this sheet is up to date, and leads to {address}',
    channel: '{channel}: {level}',
    scale: '{label}: {level}, from “{left}” to “{right}”',
    curve: 'Curve of what is felt. {steps}.',
    step: '{stage}: {emotion}',
  },
  pole: { good: 'felt good', bad: 'felt bad' },
};
