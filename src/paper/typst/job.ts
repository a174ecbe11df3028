import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { buyingGroupOf, icpsWithGroup } from '../../facts/buying-group.ts';
import { type Guide, worksheetsOf } from '../../facts/guide.ts';
import type { Entity, EntityKind, Handbook } from '../../handbook/handbook.ts';
import { entityValue } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { isOfGroups, isOfSegments } from '../../schema/print-formats.ts';
import { codeOfSheet, type Subject, wholeSheetOf } from '../../sheets/code.ts';
import { type ComparedSheet, comparedSheetOf, shorterComparisons } from '../../sheets/comparison.ts';
import { departmentsOf } from '../../sheets/department.ts';
import { ficheOf } from '../../sheets/fiche.ts';
import { briefGroups } from '../../sheets/group.ts';
import { toldCurve } from '../../sheets/parts.ts';
import { cardSheetOf, type Poster } from '../../sheets/poster.ts';
import { briefOf, peopleFirst } from '../../sheets/segment.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { type Wall, wallOf } from '../../sheets/wall.ts';
import type { Images } from '../../source/image/gate.ts';
import type { Typography } from '../fonts/typography.ts';
import type { Compiled, Compiler } from './compiler.ts';
import { COMPARED, type FormatName, isCards, isWall, type Paper } from './formats.ts';

/** How sheets are wanted. */
export interface PrintOptions {
  grey?: boolean;
  largePrint?: boolean;
  bleed?: boolean;
}

/** What is to be printed. */
export interface PrintJob extends PrintOptions, Wanted {
  /** The images of the content: portraits, and those of guide pages. */
  images: Images;
  /** The same entity with its file, which is closed to readers: where faults are told. A persona, where no kind is named. */
  written: (id: string, kind?: EntityKind) => Entity | undefined;
  /** The whole handbook with its files, for what a booklet shows beside personas. */
  content?: Handbook;
  formats: readonly FormatName[];
  /** The fonts that they are set in, where these are not ours alone. */
  type?: Typography;
  /** What lays them out: one that remembers, where there is a place to. */
  compiler?: Compiler;
  /** One file for all subjects of a format, rather than one for each. */
  one?: boolean;
}

/** One file made, or why it could not be. */
export interface Printed {
  name: string;
  format: FormatName;
  /** Whom it shows, sheet by sheet. */
  ids: string[];
  /** The department that it is for, where it is for one. */
  department?: string;
  /** What is printed on each sheet to know it again by. */
  codes: string[];
  bytes?: Uint8Array;
  /** How many sheets it holds. */
  sheets: number;
  /** Its paper, where that does not follow from its format. */
  paper?: Paper;
  /** How many pages it has, and a layout of the first, for those who want a picture of the file. */
  pages?: number;
  cover?: () => Pick<Compiled, 'key' | 'svg'>;
  diagnostics: Diagnostic[];
}

export interface Wanted {
  view: View;
  personas: readonly Entity<'persona'>[];
  /** Segments and ideal customer profiles. */
  segments?: readonly Entity<'segment' | 'icp'>[];
  /** The pages of the guide to fill in; all of them where none is named. */
  guides?: readonly Guide[];
  /** The departments to make sheets for; all that have something to do where none is named. */
  departments?: readonly string[];
}

/** What a format makes sheets of. */
export function subjectsOf({ view, personas, segments = [], departments }: Wanted, format: FormatName): Subject[] {
  if (format === COMPARED) {
    const [entity, ...beside] = personas;
    return entity && beside.length > 0 ? [{ entity, beside }] : [];
  }
  if (isOfGroups(format)) {
    const named = new Set<Subject['entity']>(icpsWithGroup(view.handbook));
    return segments.flatMap((entity) => (named.has(entity) ? [{ entity, group: true as const }] : []));
  }
  if (isOfSegments(format)) return segments.map((entity) => ({ entity }));
  if (format !== 'department-a4') return personas.map((entity) => ({ entity }));
  return personas.flatMap((entity) => {
    const own = departmentsOf(view, entity).filter((id) => departments?.includes(id) ?? true);
    return own.map((department) => ({ entity, department }));
  });
}

/** The pages of the guide that are printed to be filled in. */
export function worksheetsIn({ view, guides }: Wanted): readonly Guide[] {
  return guides ?? worksheetsOf(view.handbook, view.formats.compare);
}

/** Whatever a sheet shows. */
type AnySheet = Sheet | Poster | Wall | ComparedSheet;

/** What stands on the sheet of a subject, and its code: the same on all sheets that say some of one whole. */
export function sheetOf(
  { view, largePrint }: Pick<PrintJob, 'view' | 'largePrint'>,
  subject: Subject,
  format: FormatName,
): { sheet: AnySheet; code?: string } {
  const { entity, beside } = subject;
  // Of no pair is there a file that would tell whether a sheet is current: it leads to the page itself.
  if (beside && entity.kind === 'persona') return { sheet: comparedSheetOf(view, [entity, ...beside]) };
  const whole = wholeSheetOf(view, subject);
  return { sheet: arranged(view, subject, whole, format, largePrint), code: codeOfSheet(view, subject, whole) };
}

/** What of all that is said of a subject stands on a sheet of some size. In large print that is all of it. */
function arranged(
  view: View,
  { entity, group }: Subject,
  whole: Sheet | Poster,
  format: FormatName,
  largePrint?: boolean,
): Sheet | Poster | Wall {
  if ('rows' in whole) return entity.kind === 'persona' || group ? whole : peopleFirst(whole);
  if (entity.kind !== 'persona') return whole;
  if (isCards(format)) return cardSheetOf(whole);
  if (isWall(format, largePrint)) return wallOf(view, entity, whole);
  const curve = toldCurve(entityValue(view, entity));
  const told = { ...whole, ...(curve && { curve }) };
  return largePrint ? told : ficheOf(view, entity, told);
}

/** How many statements of each list a segment’s sheet holds, where all of them do not fit. */
const FEWER = [3, 2] as const;

/** The sheets to try of a subject, fullest first. What a department is told and what a wall shows is never shortened. */
export function shorterOf(view: View, { entity, group, beside }: Subject, sheet: AnySheet): (Sheet | ComparedSheet)[] {
  if (beside && entity.kind === 'persona') return shorterComparisons(view, [entity, ...beside]);
  if (entity.kind === 'persona' || !('rows' in sheet)) return [];
  if (group && entity.kind === 'icp') return briefGroups(view, buyingGroupOf(view.handbook, entity), sheet);
  return FEWER.map((most) => briefOf(view, sheet, most));
}
