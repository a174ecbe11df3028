import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { type Entity, nameOf } from '../../handbook/handbook.ts';
import { fieldTitle } from '../../reading/label.ts';
import { type Lender, saidOn, wordsIn } from '../../sheets/runs.ts';
import { codePoint } from '../../source/decode.ts';
import type { Typography } from './typography.ts';

type Title = ReturnType<typeof fieldTitle>;
type MissingRule = 'print/missing-glyph' | 'picture/missing-glyph';

/** A sign that no font has, where it stands, in a field of what is called `name`. */
export interface Hole {
  at: Place;
  name: string;
  character: string;
  title: Title;
  /** Another file brings it, under a key of this one. */
  isLent?: true;
}

/** Signs that no font has, as one problem for each file: where the first of them stands. */
export function missingGlyphs(rule: MissingRule, holes: readonly Hole[]): Diagnostic[] {
  const byFile = Map.groupBy(holes, ({ at, isLent }) => `${at.file}${isLent ? ' ' : ''}`);
  return [...byFile.values()].flatMap((all) => {
    const sorted = all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    const [first] = sorted;
    if (!first) return [];
    const { at, name, isLent } = first;
    const once = [...new Map(sorted.toReversed().map((hole) => [hole.character, hole])).values()].toReversed();
    const signs = once.map(({ character, title, at: { line, column } }) => ({
      character,
      code: codePoint(character),
      title,
      line,
      column,
    }));
    return [diagnose(rule, at, { name, signs, ...(isLent && { isLent }) })];
  });
}

/**
 * What the fonts cannot draw: each sign once, and each file once, where the first stands.
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
  const holesIn = (words: string, place: (character: string) => Pick<Hole, 'at' | 'title' | 'isLent'>): Hole[] =>
    [...new Set(words)].flatMap((character) => {
      if (isDrawable(character) || told.has(character)) return [];
      told.add(character);
      return [{ name, character, ...place(character) }];
    });
  const own = saidOn(shown).flatMap((said) => {
    const from = (said.lent && lenderOf(said.lent)) ?? entity;
    return holesIn(wordsIn(said), (character) => ({
      at: from.source.locateText(said.from, character),
      title: fieldTitle(from, said.from[0]),
    }));
  });
  return missingGlyphs(rule, [...own, ...holesIn(lent.join(' '), (character) => lender(entity, character))]);
}

/** The key that brings a sign to what is shown: where it is written, or what names the file that it is written in. */
function lender(entity: Entity, character: string): Pick<Hole, 'at' | 'title' | 'isLent'> {
  const { data } = entity;
  const [own] = Object.entries(data).find(([, value]) => JSON.stringify(value ?? '').includes(character)) ?? [];
  if (own) return { at: entity.source.locateText([own], character), title: fieldTitle(entity, own) };
  const key = ['segments', 'icps', 'guidance'].find((one) => one in data) ?? 'id';
  return { at: entity.source.locate([key]), title: fieldTitle(entity, key), isLent: true };
}
