import type { Entity } from '../../handbook/handbook.ts';
import type { View } from '../../reading/view.ts';
import { isOfSegments } from '../../schema/print-formats.ts';
import { briefOf } from '../../sheets/brief.ts';
import { cardSheetOf } from '../../sheets/card.ts';
import { codeFor } from '../../sheets/code.ts';
import { departmentsOf } from '../../sheets/department.ts';
import type { Poster } from '../../sheets/poster.ts';
import type { Sheet, SheetHead } from '../../sheets/sheet.ts';
import { type Subject, wholeSheetOf } from '../../sheets/whole.ts';
import { type FormatName, isCards } from './formats.ts';

export interface Wanted {
  view: View;
  personas: readonly Entity<'persona'>[];
  /** Segments and ideal customer profiles. */
  segments?: readonly Entity<'segment' | 'icp'>[];
  /** The departments to make sheets for; all that have something to do where none is named. */
  departments?: readonly string[];
}

/** What a format makes sheets of. */
export function subjectsOf({ view, personas, segments = [], departments }: Wanted, format: FormatName): Subject[] {
  if (isOfSegments(format)) return segments.map((entity) => ({ entity }));
  if (format !== 'department-a4') return personas.map((entity) => ({ entity }));
  return personas.flatMap((entity) => {
    const own = departmentsOf(view, entity).filter((id) => departments?.includes(id) ?? true);
    return own.map((department) => ({ entity, department }));
  });
}

/** What stands on the sheet of a subject, and its code. A card says less than the poster, and bears the same code. */
export function sheetOf(view: View, subject: Subject, format: FormatName): { sheet: SheetHead; code: string } {
  const whole = wholeSheetOf(view, subject);
  return { sheet: isCards(format) ? cardSheetOf(whole as Poster) : whole, code: codeFor(view, subject, whole) };
}

export type { Subject };

/** How many statements of each list a segment’s sheet holds, where all of them do not fit. */
const FEWER = [3, 2] as const;

/** The sheets to try of a subject, fullest first. What a department is told and what a wall shows is never shortened. */
export function shorterOf(view: View, { entity }: Subject, sheet: SheetHead): SheetHead[] {
  return entity.kind === 'persona' ? [] : FEWER.map((most) => briefOf(view, sheet as Sheet, most));
}
