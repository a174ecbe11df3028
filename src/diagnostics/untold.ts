import type { Diagnostic, DiagnosticOf } from './diagnostic.ts';
import type { MissingSigns } from './rules.ts';

/** What of a problem others do not tell. A sign that no font draws is the same fault wherever it is found out. */
export function untold(one: Diagnostic, others: readonly Diagnostic[]): Diagnostic | undefined {
  if (!isOfSigns(one)) return others.some((other) => nameOf(other) === nameOf(one)) ? undefined : one;
  const told = new Set(
    others.flatMap((other) => (isOfSigns(other) && (one.params.isLent || other.file === one.file) ? signsOf(other) : [])),
  );
  const signs = one.params.signs.filter(({ code }) => !told.has(code));
  const [first] = signs;
  if (!first) return undefined;
  const { character, line, column } = first;
  const isMoved = line !== one.line || column !== one.column;
  return {
    ...one,
    ...(isMoved && { line, column, endLine: line, endColumn: column + character.length }),
    params: { ...one.params, signs },
  };
}

/** Whether a problem is that of signs which no font has. */
export function isOfSigns(one: Diagnostic): one is DiagnosticOf<'print/missing-glyph'> | DiagnosticOf<'picture/missing-glyph'> {
  return one.rule === 'print/missing-glyph' || one.rule === 'picture/missing-glyph';
}

function signsOf({ params }: { params: MissingSigns }): string[] {
  return params.signs.map(({ code }) => code);
}

/** A problem by its rule and its place. */
function nameOf({ file, rule, line, column }: Diagnostic): string {
  return `${file}:${line}:${column} ${rule}`;
}
