import { aliasesOf, type Entity, type Handbook } from '../handbook/handbook.ts';
import { handbookFrom } from '../handbook/load.ts';
import { namePartsOf } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import { changesOf, type FileChange, filesAfter } from './change.ts';
import type { Edit } from './edit.ts';
import { append, countIn, referenceEdits } from './references.ts';
import { newNames, type Renaming } from './renaming.ts';
import { renamedHashes } from './source-hashes.ts';
import { stillWritten, type WrittenPlace } from './still-written.ts';
import { type Content, proveWhole, refuseUnsound } from './whole.ts';

/** All that a renaming does, before any of it is done. */
export interface RenamePlan {
  changes: FileChange[];
  /** Originals and translations that get another name. */
  renamed: { originals: number; translations: number };
  /** References that follow, and the files in which they stand. */
  references: number;
  files: number;
  /** Where words still say the former name, which only a person can judge. */
  still: WrittenPlace[];
}

/**
 * Plans a renaming: the file and its translations, its id, its former names, and every reference to it. Pure; proved on the whole handbook,
 * which must have no problem afterwards that it did not have before.
 * @throws {EditFault}
 */
export function planRename({ handbook, files, diagnostics }: Content, renaming: Renaming): RenamePlan {
  const edits = referenceEdits(handbook, newNames(handbook, renaming));
  const [references, inFiles] = [[...edits.values()].reduce((sum, one) => sum + countIn(one), 0), edits.size];
  const moves = new Map(renaming.what === 'entity' ? movedFiles(files, renaming.entity, renaming.to) : []);
  append(edits, ...ownEdits(handbook, renaming));
  refuseUnsound({ handbook, files, diagnostics }, edits);
  const named = new Set(moves.values());
  const loaded = (changes: readonly FileChange[]) => handbookFrom(namedAfter(files, changes, named, renaming.to));
  const first = changesOf(files, edits, moves);
  const hashes = renamedHashes(handbook, loaded(first).handbook, moves);
  for (const [file, own] of hashes) append(edits, file, own);
  const changes = hashes.size > 0 ? changesOf(files, edits, moves) : first;
  proveWhole({ handbook, diagnostics }, loaded(changes));
  const translations = files.filter(({ file, language }) => moves.has(file) && language).length;
  const still = stillWritten(namedAfter(files, changes, named, renaming.to), renaming);
  return { changes, renamed: { originals: moves.size - translations, translations }, references, files: inFiles, still };
}

/** The files after some changes, those of a new name with its id. */
function namedAfter(files: readonly ReadFile[], changes: readonly FileChange[], named: ReadonlySet<string>, id: string): ReadFile[] {
  return filesAfter(files, changes).map((file) => (named.has(file.file) ? { ...file, id } : file));
}

/** The edits of the file in which the name itself stands. */
function ownEdits(handbook: Handbook, renaming: Renaming): [file: string, edits: Edit[]] {
  const { from, to } = renaming;
  if (renaming.what === 'entity') return [renaming.entity.file, [...idEdits(renaming.entity, to), aliasEdit(renaming.entity, to)]];
  if (renaming.what === 'item') {
    const items = renaming.entity.facts.items.filter(({ id }) => id === from);
    return [renaming.entity.file, items.map(({ path }) => ({ do: 'set', path: [...path, 'id'], value: to }))];
  }
  const at = (handbook.config.sources ?? []).findIndex(({ id }) => id === from);
  return ['handbook.yaml', [{ do: 'set', path: ['sources', at, 'id'], value: to }]];
}

function idEdits({ source }: Entity, to: string): Edit[] {
  return typeof source.data.id === 'string' ? [{ do: 'set', path: ['id'], value: to }] : [];
}

/** The name until now becomes a former one; where the new name was one, it is none any more. */
function aliasEdit(entity: Entity, to: string): Edit {
  const known = aliasesOf(entity).indexOf(to);
  if (known >= 0) return { do: 'set', path: ['aliases', known], value: entity.id };
  if ('aliases' in entity.source.data) return { do: 'append', path: ['aliases'], value: entity.id };
  const after = ['id', 'title', 'name'].find((key) => typeof entity.source.data[key] === 'string');
  return { do: 'add', path: [], key: 'aliases', value: [entity.id], ...(after && { after }) };
}

/** The file of something and its translations under their new names, in the folders in which they stand. */
function movedFiles(files: readonly ReadFile[], { kind, id }: Entity, to: string): [from: string, to: string][] {
  const folder = kind === 'icp' ? 'segment' : kind;
  return files
    .filter((file) => file.kind === folder && file.id === id)
    .map(({ file, language }) => {
      const { name, extension } = namePartsOf(file);
      return [file, `${file.slice(0, -name.length)}${to}${language ? `.${language}` : ''}.${extension}`];
    });
}
