import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import { fieldTitle } from '../model/field-title.ts';
import { saidOn, wordsOf } from '../model/sheet/runs.ts';
import { codePointOf, isDrawable } from './drawable.ts';

type Title = ReturnType<typeof fieldTitle>;

/**
 * What the fonts cannot draw: each sign once, where it stands.
 * @param shown what a sheet or a picture shows of an entity.
 * @param lent names that it shows of other files: of segments, of the site.
 */
export function missingGlyphsIn(
  rule: 'print/missing-glyph' | 'picture/missing-glyph',
  entity: Entity<'persona' | 'segment' | 'icp'>,
  shown: object,
  lent: readonly string[],
): Diagnostic[] {
  const told = new Set<string>();
  const holesIn = (words: string, place: (character: string) => [Place, Title]) =>
    [...new Set(words)].flatMap((character) => {
      if (isDrawable(character) || told.has(character)) return [];
      told.add(character);
      const [at, title] = place(character);
      return [diagnose(rule, at, { name: entity.data.name, character, code: codePointOf(character), title })];
    });
  const own = saidOn(shown).flatMap((said) =>
    holesIn(wordsOf(said), (character) => [entity.source.locateText(said.from, character), fieldTitle(entity, said.from[0])]),
  );
  return [...own, ...holesIn(lent.join(' '), (character) => lender(entity, character))];
}

/** The key that brings a sign of another file. */
function lender(entity: Entity<'persona' | 'segment' | 'icp'>, character: string): [Place, Title] {
  const { owner, segments, icps } = entity.data as { owner?: string; segments?: unknown; icps?: unknown };
  const key = owner?.includes(character) ? 'owner' : segments ? 'segments' : icps ? 'icps' : 'id';
  return [entity.source.locate([key]), fieldTitle(entity, key)];
}
