import { type LanguageCode, languages } from '../languages/index.ts';
import { type AssembleContext, assembleEntities } from './assemble.ts';
import { idGiver } from './ids.ts';
import type { MappingFile } from './mapping-file.ts';
import type { FieldNames } from './names/names.ts';
import type { Placing } from './place/builder.ts';
import type { KnownIds } from './place/place.ts';
import { placeholders } from './placeholders.ts';
import { readAny } from './read/read.ts';
import { type Resolve, resolverOf } from './resolve.ts';
import { type Told, type Tree, Unreadable } from './tree.ts';
import { writePersona } from './write.ts';

export interface ImportOptions {
  /** The name of the file, without its folder. */
  file: string;
  names: FieldNames;
  mapping: MappingFile;
  /** Segments, companies and personas that the source may name. */
  known: KnownIds;
  today: string;
  language: LanguageCode;
}

/** One persona as it is to be written. */
export interface Imported {
  id: string;
  name: string;
  text: string;
  placings: readonly Placing[];
  told: readonly Told[];
}

/** What is being imported. */
export interface Importing {
  /** What ought to be known of the file itself. */
  told: readonly Told[];
  /** Each is made when it is asked for: tens of thousands of them are not held at once. */
  personas: Iterable<Imported>;
}

export interface ImportResult {
  personas: readonly Imported[];
  told: readonly Told[];
}

/**
 * Reads a file of any known format, to make persona files of it. Pure: nothing is read or written.
 * @throws {Unreadable} where nothing can be read from it.
 */
export async function openImport(bytes: Uint8Array, options: ImportOptions): Promise<Importing> {
  const { file, names, mapping } = options;
  const resolve = resolverOf(names, mapping);
  const tree = await readAny(bytes, file, resolve);
  if (tree.drafts.length === 0) throw new Unreadable('no-persona');
  return { told: tree.told, personas: personasOf(tree, resolve, options) };
}

function* personasOf({ drafts, shared }: Tree, resolve: Resolve, options: ImportOptions): Iterable<Imported> {
  const { file, names, known, today, language } = options;
  const stem = file.replace(/\.[^.]*$/, '');
  const context: AssembleContext = {
    names,
    resolve,
    known,
    placeholder: languages[language].importing.comments.placeholder,
    fallbackName: stem,
  };
  const giveId = idGiver(stem);
  for (const draft of drafts) {
    const made = assembleEntities(draft, shared, context);
    const { data, identifier, placings } = made;
    const name = String(data.name);
    const role = placeholders.includes(String(data.role)) ? '' : String(data.role);
    const { id, told } = giveId({ name, role, identifier });
    yield { id, name, text: writePersona(made, id, { file, today, language }), placings, told: [...made.told, ...told] };
  }
}

/**
 * Makes persona files of a file of any known format, all at once.
 * @throws {Unreadable} where nothing can be read from it.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const { told, personas } = await openImport(bytes, options);
  const all = [...personas];
  return { personas: all, told: [...told, ...all.flatMap((one) => one.told)] };
}
