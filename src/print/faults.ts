import { codePointOf, isDrawable } from '../assets/drawable.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Poster } from '../model/sheet/poster.ts';
import type { Said } from '../model/sheet/runs.ts';
import { docOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';

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
      const code = codePointOf(character);
      const [at, title] = place(character);
      return [diagnose('print/missing-glyph', at, { name: persona.data.name, character, code, title })];
    });
  const own = saidOn(poster).flatMap((said) =>
    holesIn(wordsOf(said), (character) => [persona.source.locateText(said.from, character), titleOf(persona, said.from[0])]),
  );
  // Names that other files lend: of segments, of the site.
  const { places, imprint } = poster;
  const lent = [...places.map(({ text }) => text), ...imprint.upkeep, imprint.site, imprint.classification].join(' ');
  return [...own, ...holesIn(lent, (character) => lender(persona, character))];
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

function titleOf({ schema }: Entity, key: string | number | undefined): Title {
  const at = key === undefined ? undefined : schemaAt(schema, [key]);
  const doc = at && docOf(at);
  return { fr: doc?.fr.title ?? String(key), en: doc?.en.title ?? String(key) };
}
