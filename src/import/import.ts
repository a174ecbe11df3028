import { type AssembleContext, type Assembled, assemble } from './assemble.ts';
import { idsOf } from './ids.ts';
import type { MappingFile } from './mapping-file.ts';
import type { Names } from './names/names.ts';
import type { Placing } from './place/builder.ts';
import type { KnownIds } from './place/place.ts';
import { readAny } from './read/read.ts';
import { resolverOf } from './resolve.ts';
import { type Told, Unreadable } from './tree.ts';
import { type CommentLanguage, placeholders, words } from './words.ts';
import { writePersona } from './write.ts';

export interface ImportOptions {
  /** The name of the file, without its folder. */
  file: string;
  names: Names;
  mapping: MappingFile;
  /** Segments, companies and personas that the source may name. */
  known: KnownIds;
  today: string;
  language: CommentLanguage;
}

/** One persona as it is to be written. */
export interface Imported {
  id: string;
  name: string;
  text: string;
  placings: readonly Placing[];
}

export interface ImportResult {
  personas: readonly Imported[];
  told: readonly Told[];
}

/**
 * Makes persona files of a file of any known format. Pure: nothing is read or written.
 * @throws {Unreadable} where nothing can be read from it.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const { file, names, mapping, known, today, language } = options;
  const resolve = resolverOf(names, mapping);
  const tree = await readAny(bytes, file, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  const stem = file.replace(/\.[^.]*$/, '');
  const context: AssembleContext = { names, resolve, known, placeholder: words[language].placeholder, fallbackName: stem };
  const made = tree.drafts.map((draft) => assemble(draft, tree.shared, context));
  const { ids, told } = idsOf(
    made.map(({ data, identifier }) => ({
      name: String(data.name),
      role: placeholders.includes(String(data.role)) ? '' : String(data.role),
      identifier,
    })),
    stem,
  );
  return {
    personas: made.map((one, at) => toImported(one, ids[at] ?? `persona-${at + 1}`, { file, today, language })),
    told: [...tree.told, ...made.flatMap((one) => one.told), ...told],
  };
}

function toImported(made: Assembled, id: string, stamp: { file: string; today: string; language: CommentLanguage }): Imported {
  return { id, name: String(made.data.name), text: writePersona(id, made, stamp), placings: made.placings };
}
