import { isInUse } from '../facts/state.ts';
import type { View } from '../reading/view.ts';
import { codeFor, formerCodesOf, type Subject, wholeSheetOf } from '../sheets/code.ts';
import { departmentsOf } from '../sheets/department.ts';
import type { Detail, SheetState } from './change.ts';
import type { Side } from './compare-entity.ts';

/**
 * What becomes of the sheets of a page that hang on a wall: a code tells what each says.
 * @param details what changed of the page: where its name did, all of its sheets say something else, and none has to be made to know it.
 */
export function compareSheets(before: Side | undefined, after: Side | undefined, details: readonly Detail[] = []): SheetState | undefined {
  const [was, is] = [subjectOf(before), subjectOf(after)];
  if (!was || !before || !isInUse(was)) return undefined;
  if (!is || !after || !isInUse(is)) return { wall: 'take-down', departments: [] };
  const isRenamed = details.some((one) => one.type === 'value' && NAMES.has(String(one.at?.[0])));
  const isRight = (department?: string) =>
    !isRenamed &&
    isCurrent(codeOf(before.view, { entity: was, ...(department && { department }) }), after.view, {
      entity: is,
      ...(department && { department }),
    });
  const both = was.kind === 'persona' && is.kind === 'persona' ? departmentsOf(before.view, was) : [];
  const present = is.kind === 'persona' ? departmentsOf(after.view, is) : [];
  return {
    wall: isRight() ? 'right' : 'reprint',
    departments: both.filter((department) => present.includes(department) && !isRight(department)),
  };
}

/** What stands at the head of every sheet. */
const NAMES: ReadonlySet<string> = new Set(['name', 'role']);

function subjectOf(side: Side | undefined): Subject['entity'] | undefined {
  const entity = side?.entity;
  return entity?.kind === 'persona' || entity?.kind === 'segment' || entity?.kind === 'icp' ? entity : undefined;
}

function codeOf(view: View, subject: Subject): string {
  return codeFor(view, subject, wholeSheetOf(view, subject));
}

/** Whether a sheet with some code says what one of today says: under another id, too. */
function isCurrent(printed: string, view: View, subject: Subject): boolean {
  const says = (code: string) => code.slice(code.lastIndexOf('-') + 1);
  const whole = wholeSheetOf(view, subject);
  return (
    says(codeFor(view, subject, whole)) === says(printed) || formerCodesOf(view, subject, whole).some((one) => says(one) === says(printed))
  );
}
