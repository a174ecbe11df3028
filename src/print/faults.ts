import { type Diagnostic, diagnose, type Place } from '../diagnostic/diagnostic.ts';
import type { Entity } from '../handbook/handbook.ts';
import { resolve } from '../model/resolve.ts';
import { type Said, wordsIn } from '../model/sheet/runs.ts';
import type { SheetHead } from '../model/sheet/sheet.ts';
import type { View } from '../model/view.ts';
import { docOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';
import { coverageOf } from './coverage.ts';
import { fontBlobs } from './fonts.ts';

type Title = { fr: string; en: string };

/** Every text of a sheet that comes from a content file, in reading order. */
export function saidOn(sheet: SheetHead): Said[] {
  const found: Said[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('runs' in value) found.push(value as Said);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(sheet);
  return found;
}

/** The same entity with its file, which is closed to readers. */
type Written = (entity: Entity) => Entity;

/** What the fonts of paper cannot draw: each sign once, where it stands. */
export function missingGlyphs({ handbook }: Pick<View, 'handbook'>, written: Written, subject: Entity, sheet: SheetHead): Diagnostic[] {
  const told = new Set<string>();
  const name = wordsIn(sheet.name);
  const holesIn = (words: string, place: (character: string) => [Place, Title]) =>
    [...new Set(words)].flatMap((character) => {
      if (isDrawable(character) || told.has(character)) return [];
      told.add(character);
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const [at, title] = place(character);
      return [diagnose('print/missing-glyph', at, { name, character, code, title })];
    });
  const own = saidOn(sheet).flatMap((said) => {
    const from = written((said.lent && resolve(handbook, said.lent.kind, said.lent.id)) ?? subject);
    return holesIn(wordsIn(said), (character) => [from.source.locateText(said.from, character), titleOf(from, said.from[0])]);
  });
  // Names that other files lend, of segments, departments, studies, the site; and what is no text of its own, such as a stage.
  const lent = plainWordsOn(sheet).join(' ');
  return [...own, ...holesIn(lent, (character) => lender(written(subject), character))];
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

/** The key of a subject that brings a sign to its sheet: where it is written, or what names the file that it is written in. */
function lender(subject: Entity, character: string): [Place, Title] {
  const data = subject.data as Record<string, unknown>;
  const own = Object.keys(data).find((key) => JSON.stringify(data[key] ?? '').includes(character));
  if (own) return [subject.source.locateText([own], character), titleOf(subject, own)];
  const key = ['segments', 'icps', 'guidance'].find((one) => data[one] !== undefined) ?? 'id';
  return [subject.source.locate([key]), titleOf(subject, key)];
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
  return diagnose('print/overflow', place, { name: wordsIn(sheet.name), format, lines, title: titleOf(subject, longest) });
}

function titleOf({ schema }: Entity, key: string | number | undefined): Title {
  const at = key === undefined ? undefined : schemaAt(schema, [key]);
  const doc = at && docOf(at);
  return { fr: doc?.fr.title ?? String(key), en: doc?.en.title ?? String(key) };
}

/** Spaces and marks that only say where a line may break need no drawing. */
const UNDRAWN = /[\p{White_Space}\p{Cf}]/u;

function isDrawable(character: string): boolean {
  covers ??= fontBlobs().map(coverageOf);
  return UNDRAWN.test(character) || covers.every((has) => has(character.codePointAt(0) ?? 0));
}

let covers: ((code: number) => boolean)[] | undefined;
