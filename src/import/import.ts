import { type LanguageCode, languages } from '../languages/index.ts';
import { slugify } from '../languages/slug.ts';
import { type AssembleContext, assembleEntities } from './assemble.ts';
import type { MappingFile } from './mapping-file.ts';
import type { FieldNames } from './names/names.ts';
import type { Placing } from './place/builder.ts';
import type { KnownIds } from './place/place.ts';
import { placeholders } from './placeholders.ts';
import { readAny } from './read/read.ts';
import { type Resolve, resolverOf } from './resolve.ts';
import { type Reason, type Told, type Tree, Unreadable } from './tree.ts';
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
  /** Why it was taken for somebody. */
  why: readonly Reason[];
  placings: readonly Placing[];
  told: readonly Told[];
}

/** What is being imported. */
interface Importing {
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
  for (const [at, draft] of drafts.entries()) {
    const made = assembleEntities(draft, shared, context, at === 0);
    const { data, identifier, placings } = made;
    const name = String(data.name);
    const role = placeholders.includes(String(data.role)) ? '' : String(data.role);
    const { id, told } = giveId({ name, role, identifier });
    yield {
      id,
      name,
      why: draft.why ?? [],
      text: writePersona(made, id, { file, today, language }),
      placings,
      told: [...made.told, ...told],
    };
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

interface Named {
  name: string;
  role: string;
  identifier: string | undefined;
}

/** Letters of an id: it is the name of a file, to which endings are added, and systems take 255 bytes for one. */
const LONGEST = 80;

/** Words of a role that tell two people of one name apart. */
const ROLE_WORDS = 3;

/**
 * Gives personas their ids, one after the other: the source's own, or else the whole name. One word is too little to tell people
 * apart by, so the role's first words join it, as they do where two are equal; a number does where that is not enough.
 */
function idGiver(stem: string): (named: Named) => { id: string; told: Told[] } {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const ofFile = slugify(`persona-${stem}`);
  return ({ name, role, identifier }) => {
    const own = identifier && !/^\d+$/.test(identifier.trim()) ? slugify(identifier) : '';
    const [whole, ofRole] = [slugify(name), slugify(role)];
    const longer = [whole, ...ofRole.split('-').slice(0, ROLE_WORDS)].filter(Boolean).join('-');
    const isShort = !/[\s-]/.test(name.trim()) && longer !== whole && ofRole !== whole;
    const wishes = [own, ...(isShort ? [] : [whole]), longer, ofFile].filter(Boolean).map(cut);
    const id = wishes.find((wish) => !taken.has(wish)) ?? numbered(wishes[0] ?? 'persona', taken, last);
    taken.add(id);
    return { id, told: id === wishes[0] ? [] : [{ kind: 'id-changed', persona: name, text: id }] };
  };
}

function cut(wish: string): string {
  return wish.length <= LONGEST ? wish : wish.slice(0, wish.lastIndexOf('-', LONGEST) > 0 ? wish.lastIndexOf('-', LONGEST) : LONGEST);
}

/** The next free number behind an id; `last` knows how far others have counted. */
function numbered(id: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  for (let number = (last.get(id) ?? 1) + 1; ; number++) {
    last.set(id, number);
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
