import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Poster } from '../model/sheet/poster.ts';
import type { Said } from '../model/sheet/runs.ts';
import { docOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';
import { coverageOf } from './coverage.ts';
import { fontBlobs } from './fonts.ts';

type Title = { fr: string; en: string };

/** Every text of a poster that comes from the persona’s file, in reading order. */
export function saidOn(poster: Poster): Said[] {
  const found: Said[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('runs' in value) found.push(value as Said);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(poster);
  return found;
}

/** The words of a printed text. */
export function wordsOf({ runs }: Said): string {
  return runs.map(({ text }) => text).join('');
}

/** What the fonts of paper cannot draw: each sign once, where it stands. */
export function missingGlyphs(persona: Entity<'persona'>, poster: Poster): Diagnostic[] {
  const told = new Set<string>();
  const holesIn = (words: string, place: (character: string) => [Place, Title]) =>
    [...new Set(words)].flatMap((character) => {
      if (isDrawable(character) || told.has(character)) return [];
      told.add(character);
      const [at, title] = place(character);
      return [missingGlyph(at, persona.data.name, character, title)];
    });
  const own = saidOn(poster).flatMap((said) =>
    holesIn(wordsOf(said), (character) => [persona.source.locateText(said.from, character), titleOf(persona, said.from[0])]),
  );
  // Names that other files lend: of segments, of the site.
  const { places, imprint } = poster;
  const lent = [...places.map(({ text }) => text), ...imprint.upkeep, imprint.site, imprint.classification].join(' ');
  return [...own, ...holesIn(lent, (character) => lender(persona, character))];
}

/** A sign that no face draws. */
export function missingGlyph(at: Place, name: string, character: string, title: Title): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return diagnose('print/missing-glyph', at, { name, character, code, title });
}

/** The key of a persona that brings a sign to its sheet. */
function lender(persona: Entity<'persona'>, character: string): [Place, Title] {
  const key = persona.data.owner?.includes(character) ? 'owner' : persona.data.segments ? 'segments' : persona.data.icps ? 'icps' : 'id';
  return [persona.source.locate([key]), titleOf(persona, key)];
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
  return diagnose('print/overflow', place, { name: persona.data.name, format, lines, title: titleOf(persona, longest) });
}

/** What a key of a file is called; without a key, its text. */
export function titleOf(entity: Pick<Entity, 'schema'> | undefined, key: string | number | undefined): Title {
  if (!entity || key === undefined) return { fr: 'Texte', en: 'Text' };
  const at = schemaAt(entity.schema, [key]);
  const doc = at && docOf(at);
  return { fr: doc?.fr.title ?? String(key), en: doc?.en.title ?? String(key) };
}

/** Spaces and marks that only say where a line may break need no drawing. */
const UNDRAWN = /[\p{White_Space}\p{Cf}]/u;

/** Whether paper can show a character. */
export function isDrawable(character: string): boolean {
  covers ??= fontBlobs().map(coverageOf);
  return UNDRAWN.test(character) || covers.every((has) => has(character.codePointAt(0) ?? 0));
}

let covers: ((code: number) => boolean)[] | undefined;
