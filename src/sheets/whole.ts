import type { Entity } from '../handbook/handbook.ts';
import type { View } from '../reading/view.ts';
import { departmentSheetOf } from './department.ts';
import { posterOf } from './poster.ts';
import { segmentSheetOf } from './segment.ts';
import type { SheetHead } from './sheet.ts';

/** What a sheet is about. */
export interface Subject {
  entity: Entity<'persona' | 'segment' | 'icp'>;
  /** The department that it is for, where it is for one. */
  department?: string;
}

/** What is said of a subject on paper, on the largest of its sheets. */
export function wholeSheetOf(view: View, { entity, department }: Subject): SheetHead {
  if (entity.kind !== 'persona') return segmentSheetOf(view, entity);
  return department === undefined ? posterOf(view, entity) : departmentSheetOf(view, entity, department);
}
