import { type AssembleContext, type Assembled, assemble } from './assemble.ts';
import { idsOf, type Named } from './ids.ts';
import type { MappingFile } from './mapping-file.ts';
import type { Names } from './names/names.ts';
import type { Placing } from './place/builder.ts';
import type { KnownIds } from './place/place.ts';
import { readAny } from './read/read.ts';
import { resolverOf } from './resolve.ts';
import { type Told, Unreadable } from './tree.ts';
import { type CommentLanguage, placeholders, words } from './words.ts';
import { type Stamp, writePersona } from './write.ts';

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
  const made = tree.drafts.map((draft) => toWritten(assemble(draft, tree.shared, context), { file, today, language }));
  const { ids, told } = idsOf(made, stem);
  return {
    personas: made.map(({ name, textFor, placings }, at): Imported => {
      const id = ids[at] ?? `persona-${at + 1}`;
      return { id, name, text: textFor(id), placings };
    }),
    told: [...tree.told, ...made.flatMap((one) => one.told), ...told],
  };
}

/** A persona as text already, but for its id, which is found once all of them are known: text takes less memory than its parts. */
interface Written extends Named {
  textFor: (id: string) => string;
  placings: readonly Placing[];
  told: readonly Told[];
}

function toWritten(made: Assembled, stamp: Stamp): Written {
  const { data, identifier, placings, told } = made;
  const role = placeholders.includes(String(data.role)) ? '' : String(data.role);
  return { name: String(data.name), role, identifier, textFor: writePersona(made, stamp), placings, told };
}
