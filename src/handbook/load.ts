import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { Config } from '../schema/index.ts';
import { type ReadContent, type ReadFile, readContent } from '../source/read.ts';
import { atOnce, inTurns } from '../source/turns.ts';
import { assemble, type FileWithResult } from './assemble.ts';
import { type FileResult, readContentFile, type Schemas, schemasFor } from './content-file.ts';
import type { Handbook } from './handbook.ts';
import { misnamedTranslations } from './misnamed.ts';
import { isEchoOfUnread } from './unread.ts';

/** Keeps the results of files between runs, by what they were made from. */
export interface ResultStore {
  get(file: ReadFile & { text: string }, extraFields: string): FileResult | undefined;
  set(file: ReadFile & { text: string }, extraFields: string, result: FileResult): void;
}

export interface Loaded {
  handbook: Handbook;
  diagnostics: Diagnostic[];
}

/** Loads the content of a folder: the one load that check, build and dev share. */
export async function loadHandbook(root: string, store?: ResultStore): Promise<Loaded & ReadContent> {
  const { files, diagnostics, unread } = await readContent(root);
  const loaded = await inTurns(assembling(files, store));
  const told = loaded.diagnostics.filter((one) => !isEchoOfUnread(one, unread));
  // A name that says too little is told with the one that it should be.
  const misnamed = new Set(told.flatMap(({ rule, file }) => (rule === 'translation/misnamed' ? [file] : [])));
  const ofFiles = diagnostics.filter(({ rule, file }) => rule !== 'file/name' || !misnamed.has(file));
  return { handbook: loaded.handbook, files, unread, diagnostics: [...ofFiles, ...told] };
}

/** Makes a handbook of files as they were read. Pure. */
export function handbookFrom(files: readonly ReadFile[], store?: ResultStore): Loaded {
  return atOnce(assembling(files, store));
}

/** The same, a step for each file. */
function* assembling(files: readonly ReadFile[], store?: ResultStore): Generator<void, Loaded> {
  const config = files.find((file) => file.kind === 'config' && !file.language);
  const settings = config && readWith(config, schemasFor(), '', store);
  const extraFields = (settings?.data as Config | undefined)?.extraFields ?? [];
  const schemas = schemasFor(extraFields);
  const extraKey = JSON.stringify(extraFields);

  const results: FileWithResult[] = [];
  for (const file of files) {
    results.push({ file, result: file === config ? settings : readWith(file, schemas, extraKey, store) });
    yield;
  }
  const { languages = [] } = (settings?.data ?? {}) as Partial<Config>;
  const misnamed = misnamedTranslations(results, languages.slice(1));
  const assembled = assemble(
    results.filter(({ file }) => !misnamed.has(file)),
    schemas,
  );
  const whole = [...assembled.diagnostics, ...misnamed.values()];
  if (files.every((file) => file.kind === 'config')) whole.push(diagnose('handbook/empty', startOf('personas'), {}));
  else if (!config) whole.push(diagnose('handbook/no-config', startOf('handbook.yaml'), {}));
  return { handbook: assembled.handbook, diagnostics: whole };
}

function readWith(file: ReadFile, schemas: Schemas, extraKey: string, store?: ResultStore): FileResult | undefined {
  if (file.text === undefined) return undefined;
  const readable = { ...file, text: file.text };
  const kept = store?.get(readable, extraKey);
  if (kept) return kept;
  const result = readContentFile(readable, schemas);
  store?.set(readable, extraKey, result);
  return result;
}
