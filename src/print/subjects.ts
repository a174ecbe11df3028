import type { Entity } from '../handbook/handbook.ts';
import { briefOf } from '../model/sheet/brief.ts';
import { cardOf } from '../model/sheet/card.ts';
import { departmentSheetOf, departmentsOf } from '../model/sheet/department.ts';
import { posterOf } from '../model/sheet/poster.ts';
import { segmentSheetOf } from '../model/sheet/segment.ts';
import type { Sheet, SheetHead } from '../model/sheet/sheet.ts';
import type { View } from '../model/view.ts';
import { type FormatName, isCards, isOfSegments } from './formats.ts';

/** What a sheet is about. */
export interface Subject {
  entity: Entity<'persona' | 'segment' | 'icp'>;
  /** The department that it is for, where it is for one. */
  department?: string;
}

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

/** What stands on the sheet of a subject. */
export function sheetOf(view: View, { entity, department }: Subject, format: FormatName): SheetHead {
  if (entity.kind !== 'persona') return segmentSheetOf(view, entity as Entity<'segment' | 'icp'>);
  const persona = entity as Entity<'persona'>;
  if (department !== undefined) return departmentSheetOf(view, persona, department);
  const poster = posterOf(view, persona);
  return isCards(format) ? cardOf(poster) : poster;
}

/** How many statements of each list a segment’s sheet holds, where all of them do not fit. */
const FEWER = [3, 2] as const;

/** The sheets to try of a subject, fullest first. What a department is told and what a wall shows is never shortened. */
export function shorterOf(view: View, { entity }: Subject, sheet: SheetHead): SheetHead[] {
  return entity.kind === 'persona' ? [] : FEWER.map((most) => briefOf(view, sheet as Sheet, most));
}
