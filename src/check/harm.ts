import type { Place } from '../diagnostics/diagnostic.ts';
import type { ContentKind, Entry, Handbook } from '../handbook/handbook.ts';
import { stepsOf } from '../handbook/handbook.ts';
import type { Path } from '../schema/walk.ts';
import { lineNumberAt, lineStarts } from '../source/lines.ts';
import type { Body, Source } from '../source/source.ts';
import { type PersonalData, personalDataIn } from '../text/personal-data/personal-data.ts';
import type { Stigma } from '../text/stigma/list.ts';
import { stigmaIn } from '../text/stigma/stigma.ts';
import { allEntries } from './context.ts';
import { translationsOf } from './texts.ts';

/** What of a text may harm somebody, and the way back to its file. */
export interface HarmfulText {
  entry: Entry<ContentKind>;
  file: string;
  language: string;
  /** The path of the text in the original; empty for a body. */
  path: Path;
  inBody?: true;
  personal: PersonalData[];
  stigma: Stigma[];
  placeOf(words: string, index: number): Place;
}

/** Every text of every file and translation in which something may harm somebody. */
export function* harmIn(handbook: Handbook): Generator<HarmfulText> {
  const [original = ''] = handbook.config.languages;
  for (const entry of allEntries(handbook)) {
    const { source, facts } = entry;
    for (const { path, personal, stigma } of facts.harm) {
      yield { entry, file: source.file, language: original, path, personal, stigma, placeOf: (words) => source.locateText(path, words) };
    }
    yield* inBody(entry, source, original);
    for (const [language, translation] of translationsOf(handbook, entry)) {
      for (const [key, text] of translation.texts) {
        const found = harmOf(text);
        const placeOf = (words: string) => translation.source.locateText([], words);
        if (found) yield { entry, file: translation.file, language, path: stepsOf(key), ...found, placeOf };
      }
      yield* inBody(entry, translation.source, language);
    }
  }
}

function harmOf(text: string): Pick<HarmfulText, 'personal' | 'stigma'> | undefined {
  const found = { personal: personalDataIn(text), stigma: stigmaIn(text) };
  return found.personal.length + found.stigma.length > 0 ? found : undefined;
}

function* inBody(entry: Entry<ContentKind>, { file, body }: Source, language: string): Generator<HarmfulText> {
  const found = body && harmOf(body.text);
  if (found)
    yield { entry, file, language, path: [], inBody: true, ...found, placeOf: (words, index) => placeInBody(file, body, words, index) };
}

function placeInBody(file: string, { text, line: first }: Body, words: string, index: number): Place {
  const number = lineNumberAt(text, index);
  const [line, column] = [number + first - 1, index - (lineStarts(text)[number - 1] ?? 0) + 1];
  return { file, line, column, endLine: line, endColumn: column + words.length };
}
