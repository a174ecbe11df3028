import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { type Entity, nameOf } from '../../handbook/handbook.ts';
import { fieldTitle } from '../../reading/label.ts';
import { type Lender, saidOn, wordsIn } from '../../sheets/runs.ts';
import { codePoint } from '../../source/decode.ts';
import type { Typography } from './typography.ts';

type Title = ReturnType<typeof fieldTitle>;
type MissingRule = 'print/missing-glyph' | 'picture/missing-glyph';

/** A sign that no font has, where it stands, in a field of what is called `name`. */
export function missingGlyph(rule: MissingRule, at: Place, name: string, character: string, title: Title): Diagnostic {
  return diagnose(rule, at, { name, character, code: codePoint(character), title });
}

/**
 * What the fonts cannot draw: each sign once, where it stands.
 * @param type the fonts.
 * @param shown what a sheet or a picture shows of an entity.
 * @param lent names that it shows of other files: of segments, of the site.
 * @param lenderOf the file that whole texts of it were lent by.
 */
export function missingGlyphsIn(
  rule: MissingRule,
  { isDrawable }: Typography,
  entity: Entity,
  shown: object,
  lent: readonly string[],
  lenderOf: (lender: Lender) => Entity | undefined = () => undefined,
): Diagnostic[] {
  const told = new Set<string>();
  const name = nameOf(entity);
  const holesIn = (words: string, place: (character: string) => [Place, Title]) =>
    [...new Set(words)].flatMap((character) => {
      if (isDrawable(character) || told.has(character)) return [];
      told.add(character);
      const [at, title] = place(character);
      return [missingGlyph(rule, at, name, character, title)];
    });
  const own = saidOn(shown).flatMap((said) => {
    const from = (said.lent && lenderOf(said.lent)) ?? entity;
    return holesIn(wordsIn(said), (character) => [from.source.locateText(said.from, character), fieldTitle(from, said.from[0])]);
  });
  return [...own, ...holesIn(lent.join(' '), (character) => lender(entity, character))];
}

/** The key that brings a sign to what is shown: where it is written, or what names the file that it is written in. */
function lender(entity: Entity, character: string): [Place, Title] {
  const { data } = entity;
  const [own] = Object.entries(data).find(([, value]) => JSON.stringify(value ?? '').includes(character)) ?? [];
  if (own) return [entity.source.locateText([own], character), fieldTitle(entity, own)];
  const key = ['segments', 'icps', 'guidance'].find((one) => one in data) ?? 'id';
  return [entity.source.locate([key]), fieldTitle(entity, key)];
}
