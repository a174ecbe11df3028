import { missingGlyphsIn } from '../assets/missing-glyphs.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fieldTitle } from '../model/field-title.ts';
import { resolve } from '../model/resolve.ts';
import { saidOn, wordsIn } from '../model/sheet/runs.ts';
import type { SheetHead } from '../model/sheet/sheet.ts';
import type { View } from '../model/view.ts';

/** The same entity with its file, which is closed to readers. */
type Written = (entity: Entity) => Entity;

/** What the fonts of paper cannot draw: each sign once, where it stands. */
export function missingGlyphs({ handbook }: Pick<View, 'handbook'>, written: Written, subject: Entity, sheet: SheetHead): Diagnostic[] {
  const { places, imprint } = sheet;
  const lent = [...places.map(({ text }) => text), ...imprint.upkeep, imprint.site, imprint.classification];
  return missingGlyphsIn('print/missing-glyph', written(subject), sheet, lent, (lender) => {
    const found = resolve(handbook, lender.kind, lender.id);
    return found && written(found);
  });
}

/** A subject of which there is too much to say: the part that says most is where to begin. */
export function overflow(subject: Entity, sheet: SheetHead, format: string, lines: number): Diagnostic {
  const lengths = new Map<string, number>();
  for (const said of saidOn(sheet)) {
    const key = String(said.from[0]);
    if (!said.lent) lengths.set(key, (lengths.get(key) ?? 0) + wordsIn(said).length);
  }
  const [longest = 'name'] = [...lengths].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const place = subject.source.locate([longest], 'key');
  return diagnose('print/overflow', place, { name: wordsIn(sheet.name), format, lines, title: fieldTitle(subject, longest) });
}
