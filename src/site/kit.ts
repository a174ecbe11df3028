import type { Checked } from '../check/check-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfPaper } from '../diagnostics/rules.ts';
import { isOfSigns, untold } from '../diagnostics/untold.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { missingEngines } from '../paper/engines.ts';
import type { Kit } from '../reading/view.ts';
import { own } from '../schema/own.ts';
import { type PrintFormat, printFormats } from '../schema/print-formats.ts';

/** A book of more personas has thousands of pages, that nobody binds, and takes gigabytes to set: it is made for who asks. */
const MOST_IN_A_BOOK = 150;

/** Whether sheets and pictures are made. */
export interface KitWish {
  print: boolean;
  pictures: boolean;
}

/** What is made beside the pages: a poster of everybody, the booklet, what `handbook.yaml` asks for, and pictures. */
export function kitOf(wish: KitWish, { config, personas }: Handbook): Kit {
  const booklet = personas.size <= MOST_IN_A_BOOK ? ['booklet-a4' as const] : [];
  const wanted = new Set<PrintFormat>(['poster-a4', ...booklet, ...(config.print?.formats ?? [])]);
  const { formats, ...most } = mostOf(wish);
  return { ...most, formats: formats.filter((format) => wanted.has(format)) };
}

/** The most that may be asked for, whatever the files say; nothing where what makes it is not installed. */
export function mostOf({ print, pictures }: KitWish): Kit {
  const absent = print || pictures ? missingEngines() : [];
  if (absent.length > 0) return { formats: [], pictures: false, absent };
  return { formats: print ? printFormats : [], pictures };
}

/**
 * The faults of sheets and pictures that a check has not told, at the levels that `handbook.yaml` sets.
 * @param strict whether one that is missing stops a build.
 */
export function paperNews(faults: readonly Diagnostic[], { diagnostics, handbook }: Checked, strict: boolean): Diagnostic[] {
  const levels = handbook.config.rules ?? {};
  const news: Diagnostic[] = [];
  // Where a sign is written is told before where it is lent to.
  for (const fault of faults.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const level = strict && isOfPaper(fault.rule) ? 'error' : (own(levels, fault.rule) ?? fault.severity);
    const signs = isOfSigns(fault) ? news : [];
    if (level === 'off') continue;
    const left = untold(fault, level === 'error' ? signs : [...diagnostics, ...signs]);
    if (left) news.push({ ...left, severity: level });
  }
  return news;
}

function rankOf(one: Diagnostic): number {
  if (!isOfSigns(one)) return 0;
  return (one.params.isLent ? 2 : 0) + (one.rule === 'print/missing-glyph' ? 0 : 1);
}

/** The faults that a check told of, and no sheet or picture met. */
export function unmet(told: readonly Diagnostic[], faults: readonly Diagnostic[]): Diagnostic[] {
  return told.flatMap((one) => untold(one, faults) ?? []);
}
