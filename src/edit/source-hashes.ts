import { type Entity, everyEntity, type Handbook, type Translation } from '../handbook/handbook.ts';
import { placeIn } from '../handbook/place-in.ts';
import { BODY_KEY, keptHashes, lostHashes, SOURCE_HASHES, sourceHashes } from '../handbook/source-hash.ts';
import { textsToTranslate } from '../handbook/translate.ts';
import type { FileFormat } from '../source/source.ts';
import type { Edit } from './edit.ts';
import { asKey } from './quotes.ts';
import type { EditsByFile } from './references.ts';

const KEPT = /^ {2}(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#](?:[^:]|:(?=\S))*): [a-p]{8}\r?$/;

/**
 * The text of a translation file with the hashes of what its texts were made from, under a key of their own at the end of its keys. All else
 * stays as it was typed, to the byte, the comments among the hashes included.
 * @param note what a comment says above them, where they are new.
 */
export function withSourceHashes(text: string, format: FileFormat, hashes: ReadonlyMap<string, string>, note: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split('\n');
  const end = format === 'yaml' ? lines.length : closingFence(lines);
  if (end < 0) return text;
  const rows = [...hashes].map(([place, one]) => `  ${asKey(place)}: ${one}${newline.slice(0, -1)}`);
  const head = lines.findIndex((line, at) => at < end && line.trimEnd() === `${SOURCE_HASHES}:`);
  if (head >= 0) {
    const after = lines.findIndex((line, at) => at > head && (at >= end || /^[^\s#]/.test(line)));
    const stop = after < 0 ? end : after;
    const block = lines.slice(head + 1, stop).filter((line) => !KEPT.test(line));
    lines.splice(head + 1, stop - head - 1, ...rows, ...block);
    return lines.join('\n');
  }
  if (rows.length === 0) return text;
  const added = [`# ${note}${newline.slice(0, -1)}`, `${SOURCE_HASHES}:${newline.slice(0, -1)}`, ...rows];
  if (format !== 'yaml') {
    lines.splice(end, 0, ...added);
    return lines.join('\n');
  }
  const last = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
  return `${last}${added.join('\n')}\n`;
}

/** A file that translates another, and what that says. */
export interface TranslationFile {
  translation: Translation;
  language: string;
  original: Pick<Entity, 'schema' | 'source' | 'file'> & { data: unknown };
}

/** Every translation of a handbook, that of its settings first. */
export function translationFiles(handbook: Handbook): TranslationFile[] {
  const { configEntry, configTranslations, config, fieldsEntry, fieldsTranslations } = handbook;
  const of = (original: TranslationFile['original'], translations: ReadonlyMap<string, Translation>) =>
    [...translations].map(([language, translation]) => ({ translation, language, original }));
  return [
    ...(configEntry ? of({ ...configEntry, data: config }, configTranslations) : []),
    ...(fieldsEntry?.data ? of(fieldsEntry, fieldsTranslations) : []),
    ...everyEntity(handbook).flatMap((entity) => of(entity, entity.translations)),
  ];
}

/**
 * The hashes that a translation is to keep: those of what its originals say today, for texts that have none; and, where somebody says that it
 * follows the original, for all.
 */
export function hashesToKeep({ config }: Handbook, { translation, original }: TranslationFile, isUpToDate: boolean): Map<string, string> {
  const texts = textsToTranslate({ ...original, stages: config.stages });
  const { source, body } = translation;
  const keys = [...texts.keys()].filter((key) => translation.texts.has(key));
  const now = sourceHashes(original.data, original.source.body?.text, [...keys, ...(body?.text.trim() ? [BODY_KEY] : [])], (key) =>
    texts.get(key),
  );
  if (isUpToDate) return now;
  const kept = keptHashes(source.data);
  const lost = lostHashes(source.data, original);
  // What stood elsewhere may be what a text was made from: nobody has looked at that yet.
  const isDoubtful = (place: string) => lost.some((one) => isNear(one, place));
  const known = [...now].flatMap(([place, one]): [string, string][] => {
    const was = kept.get(place);
    if (was !== undefined) return [[place, was]];
    return isDoubtful(place) ? [] : [[place, one]];
  });
  const unnoted = [...now.keys()].filter((place) => !kept.has(place));
  const waiting = lost.filter((one) => unnoted.some((place) => isNear(one, place)));
  return new Map([...known, ...waiting.flatMap((place): [string, string][] => [[place, kept.get(place) ?? '']])]);
}

/** Whether two places differ by one name alone, as those of a text do whose item was renamed by hand. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  return a[0] === b[0] && a.at(-1) === b.at(-1) && a.length === b.length && a.filter((step, at) => step !== b[at]).length === 1;
}

/**
 * The edits by which translations keep what their texts were made from where a renaming gives these other places: the hash of a text is
 * found by its place alone.
 * @param moves new names of files.
 */
export function renamedHashes(before: Handbook, after: Handbook, moves: ReadonlyMap<string, string>): EditsByFile {
  const now = new Map(translationFiles(after).map((one) => [one.translation.file, one.original.data]));
  const edits: EditsByFile = new Map();
  for (const { translation, original } of translationFiles(before)) {
    const { file, source } = translation;
    const kept = keptHashes(source.data);
    const data = now.get(moves.get(file) ?? file);
    if (kept.size === 0 || data === undefined) continue;
    const own = [...textsToTranslate(original).keys()].flatMap((key): Edit[] => {
      const [was, is] = [placeIn(key, original.data), placeIn(key, data)];
      return was !== is && kept.has(was) ? [{ do: 'name', path: [SOURCE_HASHES, was], key: is }] : [];
    });
    if (own.length > 0) edits.set(file, own);
  }
  return edits;
}

/** The line that ends the keys of a Markdown file. */
function closingFence(lines: readonly string[]): number {
  const isFence = (line: string) => /^---[ \t]*\r?$/.test(line);
  const start = lines.findIndex((line) => line.trim() !== '');
  return isFence(lines[start] ?? '') ? lines.findIndex((line, at) => at > start && isFence(line)) : -1;
}
