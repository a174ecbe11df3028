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
import { type Person, type ReadFile, together } from './together.ts';
import { type Reason, type Told, type Tree, type TreeEntry, Unreadable } from './tree.ts';
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

/** A file that is to be imported: its name, without its folder, and what stands in it. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
}

/**
 * Reads files of any known format, to make persona files of them. Pure: nothing is read or written.
 * @throws {Unreadable} where nothing can be read from one of them; it says from which.
 */
export async function openImport(sources: readonly SourceFile[], options: Omit<ImportOptions, 'file'>): Promise<Importing> {
  const resolve = resolverOf(options.names, options.mapping);
  const several = sources.length > 1;
  const [read, left]: [ReadFile[], string[]] = [[], []];
  const around: TreeEntry[] = [];
  for (const { file, bytes } of sources) {
    const tree = await readNamed(bytes, file, resolve, several);
    if (tree.drafts.length > 0) read.push({ file, tree });
    else {
      left.push(file);
      around.push(...tree.shared);
    }
  }
  if (read.length === 0) throw nobodyIn(left.join(', '));
  // An index of people says what holds for all of them.
  const [first, ...others] = read;
  const files =
    first && around.length > 0 ? [{ ...first, tree: { ...first.tree, shared: [...around, ...first.tree.shared] } }, ...others] : read;
  const giveId = idGiver(several ? '' : (sources[0]?.file ?? ''));
  const told = read.flatMap(({ file, tree }) =>
    tree.told.map((one) => (several && 'place' in one ? { ...one, place: `${file}: ${one.place}` } : one)),
  );
  return {
    told: [...told, ...left.map((file): Told => ({ kind: 'nobody', place: file }))],
    personas: personasOf(together(files, resolve), resolve, { ...options, giveId }),
  };
}

/** A file that is about nobody is nothing to worry about beside others. */
async function readNamed(bytes: Uint8Array, file: string, resolve: Resolve, several: boolean): Promise<Tree> {
  try {
    const tree = await readAny(bytes, file, resolve);
    if (tree.drafts.length === 0) throw new Unreadable('no-persona');
    return tree;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (several && error.reason === 'no-persona') return { drafts: [], shared: error.around, told: [] };
    error.file = file;
    throw error;
  }
}

function nobodyIn(file: string): Unreadable {
  const error = new Unreadable('no-persona');
  error.file = file;
  return error;
}

type MakeOptions = Omit<ImportOptions, 'file'> & { giveId: ReturnType<typeof idGiver> };

function* personasOf(people: readonly Person[], resolve: Resolve, options: MakeOptions): Iterable<Imported> {
  const { names, known, today, language, giveId } = options;
  for (const { file, draft, shared, isFirst } of people) {
    const context: AssembleContext = {
      names,
      resolve,
      known,
      placeholder: languages[language].importing.comments.placeholder,
      fallbackName: file.replace(/\.[^.]*$/, ''),
    };
    const made = assembleEntities(draft, shared, context, isFirst);
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
  const { told, personas } = await openImport([{ file: options.file, bytes }], options);
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
function idGiver(file: string): (named: Named) => { id: string; told: Told[] } {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const ofFile = slugify(`persona-${file.replace(/\.[^.]*$/, '')}`);
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
