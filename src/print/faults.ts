import { missingGlyphsIn } from '../assets/missing-glyphs.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fieldTitle } from '../model/field-title.ts';
import type { Poster } from '../model/sheet/poster.ts';
import { saidOn, wordsOf } from '../model/sheet/runs.ts';

/** What the fonts of paper cannot draw: each sign once, where it stands. */
export function missingGlyphs(persona: Entity<'persona'>, poster: Poster): Diagnostic[] {
  const { places, imprint } = poster;
  const lent = [...places.map(({ text }) => text), ...imprint.upkeep, imprint.site, imprint.classification];
  return missingGlyphsIn('print/missing-glyph', persona, poster, lent);
}

/** A persona of whom there is too much to say: the part that says most is where to begin. */
export function overflow(persona: Entity<'persona'>, poster: Poster, format: string, lines: number): Diagnostic {
  const lengths = new Map<string, number>();
  for (const said of saidOn(poster)) {
    const key = String(said.from[0]);
    lengths.set(key, (lengths.get(key) ?? 0) + wordsOf(said).length);
  }
  const [longest = 'name'] = [...lengths].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const place = persona.source.locate([longest], 'key');
  return diagnose('print/overflow', place, { name: persona.data.name, format, lines, title: fieldTitle(persona, longest) });
}
