import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { OwnWords } from '../languages/index.ts';
import type { Config } from '../schema/index.ts';
import { contentFileName, type FolderKind, folders, isWritten, LANGUAGE, namePartsOf } from '../source/folders.ts';
import { contentIn } from '../source/not-read.ts';
import { type ReadContent, type ReadFile, readContent } from '../source/read.ts';
import { atOnce, inTurns } from '../source/turns.ts';
import { assemble, type FileWithResult } from './assemble.ts';
import { type EntityFile, type FileResult, readContentFile, type Schemas, schemasFor } from './content-file.ts';
import { copies } from './copies.ts';
import type { Handbook } from './handbook.ts';
import { withMeasuredFigures } from './measured-figures.ts';
import { readWords, wrongWordsFile } from './own-words.ts';
import { snapshotsIn } from './snapshots.ts';
import { isEchoOfUnread } from './unread.ts';

/** Keeps the results of files between runs, by what they were made from. */
export interface ResultStore {
  get(file: ReadFile & { text: string }, extraFields: string): FileResult | undefined;
  set(file: ReadFile & { text: string }, extraFields: string, result: FileResult): void;
}

interface Loaded {
  handbook: Handbook;
  diagnostics: Diagnostic[];
}

/** Loads the content of a folder: the one load that check, build and dev share. */
export async function loadHandbook(root: string, store?: ResultStore, trusted?: readonly string[]): Promise<Loaded & ReadContent> {
  const { files, diagnostics, pictures, unread } = await readContent(root, trusted);
  const loaded = await inTurns(assembling(files, store));
  const told = loaded.diagnostics.filter((one) => !isEchoOfUnread(one, unread));
  // A name that says too little is told with the one that it should be, and one of a copy with that.
  const misnamed = new Set(told.flatMap(({ rule, file }) => (rule === 'translation/misnamed' || rule === 'file/copy' ? [file] : [])));
  const ofFiles = diagnostics.filter(({ rule, file }) => rule !== 'file/name' || !misnamed.has(file));
  return { handbook: loaded.handbook, files, pictures, unread, diagnostics: [...ofFiles, ...told] };
}

/** Makes a handbook of files as they were read. Pure. */
export function handbookFrom(files: readonly ReadFile[], store?: ResultStore): Loaded {
  return atOnce(assembling(files, store));
}

/** The same, a step for each file. */
function* assembling(all: readonly ReadFile[], store?: ResultStore): Generator<void, Loaded> {
  const files = all.filter(hasSchema);
  const config = files.find((file) => file.kind === 'config' && !file.language);
  const settings = config && readWith(config, schemasFor(), '', store);
  const { extraFields = [], languages = [] }: Partial<Config> = (settings?.kind === 'config' && settings.data) || {};
  const schemas = schemasFor(extraFields);
  const extraKey = JSON.stringify(extraFields);

  const results: FileWithResult[] = [];
  for (const file of files) {
    results.push({ file, result: file === config ? settings : readWith(file, schemas, extraKey, store) });
    yield;
  }
  const misfiled = misfiledFiles(results);
  const filed = results.map((one) => inItsFolder(one, misfiled));
  const misnamed = new Map([...copies(filed), ...misnamedTranslations(filed, languages.slice(1))]);
  const assembled = assemble(
    filed.filter(({ file }) => !misnamed.has(file)),
    schemas,
  );
  const { handbook } = assembled;
  // Of settings that cannot be read, nobody knows the languages.
  const known = handbook.configEntry?.partial ? undefined : handbook.config.languages;
  const words = wordsIn(all, known);
  const { snapshots, ...measured } = snapshotsIn(all);
  const whole = [...assembled.diagnostics, ...misnamed.values(), ...strays(misfiled), ...words.diagnostics, ...measured.diagnostics];
  if (files.every((file) => file.kind === 'config')) whole.push(diagnose('handbook/empty', startOf('personas'), {}));
  else if (!config) whole.push(diagnose('handbook/no-config', startOf('handbook.yaml'), {}));
  const segments = withMeasuredFigures(handbook.segments, snapshots);
  return { handbook: { ...handbook, segments, words: words.words, snapshots }, diagnostics: whole };
}

/** The files that have the keys of another kind of content than their folder holds, with that kind, by kind and id. */
function misfiledFiles(all: readonly FileWithResult[]): ReadonlyMap<string, { file: ReadFile; kind: FolderKind }> {
  const found = all.flatMap(({ file, result }) => {
    if (file.kind === 'config' || file.language || file.text === undefined) return [];
    const rules = result?.diagnostics.map(({ rule }) => rule) ?? [];
    // One key that is not known is a slip.
    if (!rules.includes('schema/missing-key') && rules.filter((rule) => rule === 'schema/unknown-key').length < 2) return [];
    const kind = contentIn(file.text, file.file)?.kind;
    return kind && kind !== file.kind ? [[`${file.kind}/${file.id}`, { file, kind }] as const] : [];
  });
  return new Map(found);
}

/** Such a file, and its translations, as what it is: it is not read where it stands, and nobody is told that it is missing. */
function inItsFolder(one: FileWithResult, misfiled: ReturnType<typeof misfiledFiles>): FileWithResult {
  const meant = misfiled.get(`${one.file.kind}/${one.file.id}`);
  return meant ? { file: { ...one.file, kind: meant.kind }, result: undefined } : one;
}

function strays(misfiled: ReturnType<typeof misfiledFiles>): Diagnostic[] {
  return [...misfiled.values()].map(({ file, kind }) => {
    const [folder = ''] = file.file.split('/');
    return diagnose('file/stray', startOf(file.file), { folder, more: 0, meant: folders[kind].folder });
  });
}

function hasSchema(file: ReadFile): file is EntityFile {
  return isWritten(file.kind);
}

/** The words of the interface that the company says itself, by language. */
function wordsIn(
  files: readonly ReadFile[],
  languages: readonly string[] | undefined,
): { words: Map<string, OwnWords>; diagnostics: Diagnostic[] } {
  const words = new Map<string, OwnWords>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    if (file.kind !== 'words') continue;
    const misnamed = languages && wrongWordsFile(file, languages);
    if (misnamed) diagnostics.push(misnamed);
    if (misnamed || file.text === undefined || !LANGUAGE.test(file.id)) continue;
    const read = readWords({ ...file, text: file.text });
    diagnostics.push(...read.diagnostics);
    words.set(file.id, read.words);
  }
  return { words, diagnostics };
}

function readWith(file: EntityFile, schemas: Schemas, extraKey: string, store?: ResultStore): FileResult | undefined {
  if (file.text === undefined) return undefined;
  const readable = { ...file, text: file.text };
  const kept = store?.get(readable, extraKey);
  if (kept) return kept;
  const result = readContentFile(readable, schemas);
  store?.set(readable, extraKey, result);
  return result;
}

/**
 * Finds the translations whose names do not say so, among files that lack what an original needs: `clara-en.yaml`, `clara.EN.yaml`,
 * `clara (en).yaml` or `en/clara.yaml`, where there is a `clara.yaml`.
 * @param languages those of translations.
 */
function misnamedTranslations(all: readonly FileWithResult[], languages: readonly string[]): Map<EntityFile, Diagnostic> {
  const originals = Map.groupBy(
    all.flatMap(({ file }) => (file.language ? [] : [file])),
    ({ kind, id }) => `${kind}/${id}`,
  );
  const found = new Map<EntityFile, Diagnostic>();
  for (const { file, result } of all) {
    if (file.language || !result?.diagnostics.some(({ rule }) => rule === 'schema/missing-key')) continue;
    const folder = file.file.split('/').at(-2) ?? '';
    const [, stem, ending = ''] = /^(.+)-([a-z]{2,3})$/.exec(file.id) ?? [];
    const [id, language] = languages.includes(ending) ? [stem, ending] : [file.id, folder.toLowerCase()];
    const [original] = (originals.get(`${file.kind}/${id}`) ?? []).filter((one) => one !== file);
    if (!original || !languages.includes(language)) continue;
    const source = namePartsOf(original.file).name;
    const name = contentFileName({ format: original.format, id: original.id, language });
    found.set(file, diagnose('translation/misnamed', startOf(file.file), { source, name }));
  }
  return found;
}
