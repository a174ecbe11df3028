import { type Diagnostic, type Place, startOf } from '../../diagnostics/diagnostic.ts';
import { allOf, type Entity, type Entry, type Handbook, nameOf } from '../../handbook/handbook.ts';
import { inEachLanguage, languages } from '../../languages/index.ts';
import { fieldTitle } from '../../reading/label.ts';
import { placeAt } from '../../source/decode.ts';
import type { Source } from '../../source/source.ts';
import { rareSignsIn } from '../../text/blanks.ts';
import { type Booklet, sheetsIn } from '../booklet/booklet.ts';
import { placeLabel } from '../booklet/places.ts';
import { type Hole, missingGlyphs } from '../fonts/missing-glyphs.ts';
import type { Typography } from '../fonts/typography.ts';

type Named = Entity | Entry<'config'>;

/**
 * Signs of a booklet that no face draws. A book is made of many files: a sign is told where it stands in the file of the page
 * that shows it or, where that page has it from elsewhere, in the first file that lends it.
 */
export function missingInBooklet({ isDrawable }: Typography, written: Handbook, language: string, booklet: Booklet): Diagnostic[] {
  const { entities, lenders } = filesOf(written);
  const byMark = new Map(entities.map((entity) => [placeLabel(entity), entity]));
  const holes = sheetsIn(booklet).flatMap((sheet) => {
    const own = byMark.get(sheet.mark);
    return undrawnIn(isDrawable, sheet).map((character) => told(own ? [own, ...lenders] : lenders, language, character));
  });
  const { title, company, foreword, index } = booklet;
  const rest = undrawnIn(isDrawable, [title, company, foreword, index]).map((character) => told(lenders, language, character));
  return missingGlyphs('print/missing-glyph', [...holes, ...rest]);
}

/** Signs of a sheet to fill in that no face draws, each where it stands in its file. */
export function missingOnWorksheet({ isDrawable }: Typography, written: Entity, language: string, shown: object): Diagnostic[] {
  return missingGlyphs(
    'print/missing-glyph',
    undrawnIn(isDrawable, shown).map((character) => told([written], language, character)),
  );
}

/** What stands for a sign that was lost on the way: told as such. */
const LOST = '\uFFFD';

/** Signs of all files that no face draws, each once a file: what can be told of paper and pictures before anything is set. */
export function missingInFiles({ isDrawable }: Typography, written: Handbook): Diagnostic[] {
  const { lenders } = filesOf(written);
  const holes = lenders.flatMap((file) => {
    const translations = 'translations' in file ? [...file.translations] : [];
    // Of a study, sheets and the booklet say what it is called.
    const texts = isStudy(file) ? [file.data?.title ?? ''] : [file.source.text, ...translations.map(([, { source }]) => source.text)];
    const rare = [...new Set(texts.flatMap(rareSignsIn))].filter((character) => character !== LOST && !isDrawable(character));
    return rare.flatMap((character): Hole[] => {
      const [found] = ['', ...translations.map(([language]) => language)].flatMap((language) => findIn(file, language, character) ?? []);
      return found ? [{ at: found.place, name: calledOf(file), character, title: titleOf(file, found.key) }] : [];
    });
  });
  return missingGlyphs('print/missing-glyph', holes);
}

function isStudy(file: Named): file is Entity<'record'> {
  return file.kind === 'record';
}

function filesOf(written: Handbook): { entities: Entity[]; lenders: Named[] } {
  const entities = (['persona', 'segment', 'icp', 'guide', 'record'] as const).flatMap((kind) => allOf(written, kind));
  return { entities, lenders: [...(written.configEntry ? [written.configEntry] : []), ...entities] };
}

function told(files: readonly Named[], language: string, character: string): Hole {
  for (const file of files) {
    const found = findIn(file, language, character);
    if (found) return { at: found.place, name: calledOf(file), character, title: titleOf(file, found.key) };
  }
  const [first] = files;
  return { at: startOf(first?.file ?? 'handbook.yaml'), name: calledOf(first), character, title: titleOf(first, undefined) };
}

/** Where a sign stands in a file or its translation, and in which key. */
function findIn(file: Named, language: string, character: string): { place: Place; key: string | undefined } | undefined {
  const translation = 'translations' in file ? file.translations.get(language)?.source : undefined;
  for (const source of translation ? [file.source, translation] : [file.source]) {
    const [key] = Object.entries(source.data).find(([, value]) => holds(value, character)) ?? [];
    if (key !== undefined) return { place: source.locateText([key], character), key };
    if (source.body?.text.includes(character)) return { place: inBody(source, character), key: undefined };
  }
  return undefined;
}

function inBody({ text, file }: Source, character: string): Place {
  return placeAt(text, text.lastIndexOf(character), character.length, file);
}

function holds(value: unknown, character: string): boolean {
  if (typeof value === 'string') return value.includes(character);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, character));
}

function calledOf(file: Named | undefined): string {
  if (!file) return '';
  return file.kind === 'config' ? file.id : nameOf(file);
}

/** The signs of some words that no face draws; each sign is looked up once, however often it stands there. */
function undrawnIn(isDrawable: Typography['isDrawable'], value: unknown): string[] {
  const found = new Set<string>();
  const visit = (inner: unknown) => {
    if (typeof inner === 'string') for (const character of inner) found.add(character);
    if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(visit);
  };
  visit(value);
  return [...found].filter((character) => !isDrawable(character));
}

/** What a key of a file is called; without a key, its text. */
function titleOf(file: Named | undefined, key: string | undefined): ReturnType<typeof fieldTitle> {
  return file && key !== undefined ? fieldTitle(file, key) : inEachLanguage((language) => languages[language].report.text);
}
