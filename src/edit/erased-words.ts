import { translationsOf } from '../check/texts.ts';
import { type Entity, everyEntity, type Handbook, pathKey } from '../handbook/handbook.ts';
import { valueAt } from '../handbook/value-at.ts';
import { fold } from '../languages/fold.ts';
import { walk } from '../schema/walk.ts';
import { lineNumberAt } from '../source/lines.ts';
import type { Source } from '../source/source.ts';

/** A text that repeats words which are to be erased. */
export interface Repeated {
  file: string;
  line: number;
  text: string;
}

/** Words as they are compared: signs of quotation and stress, accents, blanks and case apart. */
const bare = (text: string) =>
  fold(text.replace(/[«»"“”„*_]/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Shorter words stand in other texts by chance. */
const SHORTEST = 25;

/** The words of a study's participants, of all of them or of one verbatim, in all languages. */
export function wordsIn(handbook: Handbook, record: Entity<'record'>, verbatim?: string): string[] {
  return (record.data.verbatims ?? []).flatMap(({ id, text }, at) => {
    if (verbatim !== undefined && id !== verbatim) return [];
    const translated = [...translationsOf(handbook, record).values()].map(({ texts }) => texts.get(pathKey(['verbatims', at, 'text'])));
    return [text, ...translated].flatMap((one) => (one ? [bare(one)] : []));
  });
}

/** Whether a text is some of these words, and nothing else. */
export function isOneOf(words: readonly string[], text: string | undefined): boolean {
  return text !== undefined && words.includes(bare(text));
}

/** Every other text that holds some of these words: nobody but its author can say what is to become of it. */
export function repeatedIn(handbook: Handbook, words: readonly string[]): Repeated[] {
  const long = words.filter((one) => one.length >= SHORTEST);
  if (long.length === 0) return [];
  const holds = (text: string) => {
    const said = bare(text);
    return long.some((one) => said.includes(one));
  };
  return everyEntity(handbook).flatMap((entity) => {
    const found: Repeated[] = [];
    walk(entity.schema, entity.source.data, ({ path, value, role }) => {
      const text = role.text && valueAt(entity.source.data, path);
      if (typeof text === 'string' && text === value && holds(text))
        found.push({ file: entity.file, line: entity.source.locate(path).line, text });
    });
    const translated = [...translationsOf(handbook, entity).values()].flatMap(({ source, texts }) => [
      ...[...texts.values()]
        .filter(holds)
        .map((text) => ({ file: source.file, line: source.locateText([], text.slice(0, 40)).line, text })),
      ...inBody(source, long),
    ]);
    return [...found, ...inBody(entity.source, long), ...translated];
  });
}

function inBody({ file, body }: Source, words: readonly string[]): Repeated[] {
  if (!body) return [];
  const paragraphs = body.text.split(/\n[ \t]*\n/);
  return paragraphs
    .filter((one) => words.some((said) => bare(one).includes(said)))
    .map((text) => ({ file, line: body.line + lineNumberAt(body.text, body.text.indexOf(text.trim())) - 1, text: text.trim() }));
}
