import { type Entity, everyEntity, type Handbook, type Translation } from '../handbook/handbook.ts';
import { BODY_KEY, keptHashes, SOURCE_HASHES, sourceHashes } from '../handbook/source-hash.ts';
import { textsToTranslate } from '../handbook/translate.ts';
import type { FileFormat } from '../source/source.ts';
import { asKey } from './quotes.ts';

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
  const { configEntry, configTranslations, config } = handbook;
  const of = (original: TranslationFile['original'], translations: ReadonlyMap<string, Translation>) =>
    [...translations].map(([language, translation]) => ({ translation, language, original }));
  return [
    ...(configEntry ? of({ ...configEntry, data: config }, configTranslations) : []),
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
  const kept = keptHashes(source.data);
  return new Map([...now].map(([place, one]) => [place, isUpToDate ? one : (kept.get(place) ?? one)]));
}

/** The line that ends the keys of a Markdown file. */
function closingFence(lines: readonly string[]): number {
  const isFence = (line: string) => /^---[ \t]*\r?$/.test(line);
  const start = lines.findIndex((line) => line.trim() !== '');
  return isFence(lines[start] ?? '') ? lines.findIndex((line, at) => at > start && isFence(line)) : -1;
}
