import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileKind } from './folders.ts';
import type { FileFormat } from './source.ts';

/** One content file, known by its name alone. */
export interface ContentFile {
  /** Relative to the content folder, with `/`, NFC. */
  file: string;
  /** Where it really stands, links followed. */
  absolute: string;
  /** It is known to be there, and for some reason that is told it is not opened. */
  isRefused?: boolean;
  kind: FileKind;
  /** How it is written. JSON is YAML. */
  format: FileFormat;
  /** The file name without language and extension: the id of what the file holds; of words, their language. */
  id: string;
  /** Set on a translation: `clara.en.yaml`. */
  language?: string;
}

export interface Walked {
  files: ContentFile[];
  diagnostics: Diagnostic[];
  /** The pictures in folders of content, from the content folder. */
  pictures: string[];
  /** The kinds of which some files may be unknown, as a folder could not be entered. */
  unread: FileKind[];
}

/** Adds what is told and not read, so that nobody is told that it is missing; whatever is read goes before. */
export function addUnopened({ files }: Walked, unopened: readonly ContentFile[]): void {
  const keyOf = ({ kind, id, language = '' }: ContentFile) => `${kind}/${id}.${language}`;
  const known = new Set(files.map(keyOf));
  for (const file of unopened) {
    if (file.id && !known.has(keyOf(file))) files.push({ ...file, isRefused: true });
    known.add(keyOf(file));
  }
}
