import type { Checked } from '../check/check-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfPaper } from '../diagnostics/rules.ts';
import { isOfSigns, untold } from '../diagnostics/untold.ts';
import { icpsWithGroup } from '../facts/buying-group.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { missingEngines } from '../paper/engines.ts';
import type { Kit } from '../reading/view.ts';
import { own } from '../schema/own.ts';
import { isOfGroups, type PrintFormat, printFormats } from '../schema/print-formats.ts';

/**
 * Up to how many personas, or buying groups where it shows these, a build makes a format unasked. What each has one of costs as much again as the A4 sheets; a book of more has
 * thousands of pages, that nobody binds, and takes gigabytes to set; sheets for departments are several of each.
 */
const usual: Partial<Record<PrintFormat, number>> = {
  'poster-a4': Number.POSITIVE_INFINITY,
  'segment-a4': Number.POSITIVE_INFINITY,
  'group-a4': 60,
  'poster-a3': 150,
  'booklet-a4': 150,
  'cards-a4': 60,
  'department-a4': 60,
  'worksheet-a4': Number.POSITIVE_INFINITY,
  'interview-a4': 60,
  'canvas-a4': 60,
};
/** The same of the A4 sheets in large print. */
const MOST_IN_LARGE_PRINT = 60;

/** Whether sheets and pictures are made. */
export interface KitWish {
  print: boolean;
  pictures: boolean;
}

/** What is made beside the pages: what is usual for as many personas, what `handbook.yaml` asks for, and pictures. */
export function kitOf(wish: KitWish, handbook: Handbook): Kit {
  const { config, personas, guides } = handbook;
  const groups = icpsWithGroup(handbook).length;
  const { formats: asked = [], largePrint = personas.size <= MOST_IN_LARGE_PRINT } = config.print ?? {};
  const { formats, largePrint: isMade, ...most } = mostOf(wish);
  const nothingToFillIn = [...guides.values()].every(({ data }) => data.worksheet === undefined);
  const possible = formats.filter((format) => !(format === 'worksheet-a4' && nothingToFillIn) && !(isOfGroups(format) && groups === 0));
  const sizeFor = (format: PrintFormat) => (isOfGroups(format) ? groups : personas.size);
  const wanted = possible.filter((format) => sizeFor(format) <= (usual[format] ?? -1) || asked.includes(format));
  return { ...most, formats: wanted, ...(isMade && largePrint && { largePrint }) };
}

/** The most that may be asked for, whatever the files say; nothing where what makes it is not installed. */
export function mostOf({ print, pictures }: KitWish): Kit {
  const absent = print || pictures ? missingEngines() : [];
  if (absent.length > 0) return { formats: [], pictures: false, absent };
  return { formats: print ? printFormats : [], pictures, ...(print && { largePrint: true }) };
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
