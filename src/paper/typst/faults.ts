import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { resolve } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { fieldTitle } from '../../reading/label.ts';
import type { View } from '../../reading/view.ts';
import { type Said, saidOn, wordsIn } from '../../sheets/runs.ts';
import type { SheetHead } from '../../sheets/sheet.ts';
import { missingGlyphsIn } from '../fonts/missing-glyphs.ts';
import type { Typography } from '../fonts/typography.ts';
import type { Fit } from './compiler.ts';

/** The same entity with its file, which is closed to readers. */
type Written = (entity: Entity) => Entity;

/** What the fonts of paper cannot draw: each sign once, where it stands. */
export function missingOnSheet(
  type: Typography,
  { handbook }: Pick<View, 'handbook'>,
  written: Written,
  subject: Entity,
  sheet: SheetHead,
): Diagnostic[] {
  // Names that other files lend, of segments, departments, studies, the site; and what is no text of its own, such as a stage.
  return missingGlyphsIn('print/missing-glyph', type, written(subject), sheet, plainWordsOn(sheet), (lender) => {
    const found = resolve(handbook, lender.kind, lender.id);
    return found && written(found);
  });
}

/** What is never drawn: alternative texts are read aloud, the rest are names between programs. */
const UNSEEN: ReadonlySet<string> = new Set(['id', 'type', 'alt', 'face']);

/** The words of a sheet that are no text of a content file’s own. */
function plainWordsOn(sheet: SheetHead): string[] {
  const seen = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null || 'runs' in value) return [];
    return Object.entries(value).flatMap(([key, inner]) => (UNSEEN.has(key) ? [] : seen(inner)));
  };
  const { title: _, ...shown } = sheet;
  return seen(shown);
}

/**
 * A subject of which there is too much to say: the quote where it alone is too long, else the part that says most, is where to begin. On a
 * sheet that is made of the words of several files, that part may be in any of them.
 */
export function overflow(
  subject: Entity,
  sheet: SheetHead,
  format: string,
  { lines, quote }: Pick<Fit, 'lines' | 'quote'>,
  others: readonly Entity[] = [],
): Diagnostic {
  const name = wordsIn(sheet.name);
  if (quote !== undefined && sheet.quote) {
    return diagnose('print/long-quote', subject.source.locate(['quote'], 'key'), {
      name,
      format,
      length: wordsIn(sheet.quote).length,
      fits: quote,
    });
  }
  const { of, key } = wordiest(subject, sheet, others);
  return diagnose('print/overflow', of.source.locate([key], 'key'), { name, format, lines, title: fieldTitle(of, key) });
}

/** The part of which a sheet says most, and in whose file it is. */
function wordiest(subject: Entity, sheet: SheetHead, others: readonly Entity[]): { of: Entity; key: string } {
  const parts = new Map<string, { of: Entity; key: string; length: number }>();
  for (const said of saidOn(sheet)) {
    const key = String(said.from[0]);
    const of = said.lent ? [subject, ...others].find(({ kind, id }) => isLentBy(said, kind, id)) : subject;
    if (!of) continue;
    const part = parts.get(`${of.id} ${key}`) ?? { of, key, length: 0 };
    parts.set(`${of.id} ${key}`, { ...part, length: part.length + wordsIn(said).length });
  }
  return [...parts.values()].sort((a, b) => b.length - a.length)[0] ?? { of: subject, key: 'name' };
}

function isLentBy({ lent }: Said, kind: Entity['kind'], id: string): boolean {
  return lent?.kind === kind && lent.id === id;
}
