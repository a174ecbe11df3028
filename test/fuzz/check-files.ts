import { imagesOf } from '../../src/check/images.ts';
import { checkRules } from '../../src/check/rules/index.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { withoutFloods } from '../../src/diagnostics/floods.ts';
import { assemble } from '../../src/handbook/assemble.ts';
import { type EntityFile, readContentFile, schemasFor } from '../../src/handbook/content-file.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { Config } from '../../src/schema/index.ts';
import { decode } from '../../src/source/decode.ts';
import { folders } from '../../src/source/folders.ts';
import type { FileFormat } from '../../src/source/source.ts';

export const TODAY = '2026-11-21';

/** A content file in memory. */
export interface MemoryFile {
  file: string;
  bytes: Uint8Array;
}

export interface MemoryCheck {
  handbook: Handbook;
  diagnostics: Diagnostic[];
  /** The text of each file as the check read it, or as an editor shows what cannot be read. */
  texts: Map<string, string>;
}

type Result = ReturnType<typeof readContentFile>;

/** Checks files without a disk: what `checkContent` does, less the walk and the images, all of which count as missing. */
export function checkFiles(files: readonly MemoryFile[], kept = new Map<string, Result>()): MemoryCheck {
  const read = files.map(readFile);
  const diagnostics = read.flatMap(({ problems }) => problems);
  const config = read.find(({ file }) => file.kind === 'config' && !file.language)?.file;
  const settings = config && resultOf(config, '', [], kept);
  const extraFields = (settings?.data as Config | undefined)?.extraFields ?? [];
  const extraKey = JSON.stringify(extraFields);
  const results = read.map(({ file }) => ({ file, result: file === config ? settings : resultOf(file, extraKey, extraFields, kept) }));
  const assembled = assemble(results, schemasFor(extraFields));
  const { handbook } = assembled;
  const images = new Map(imagesOf(handbook).map(({ path }) => [path, { state: 'missing' as const, nearby: [] }]));
  const found = [...diagnostics, ...assembled.diagnostics, ...checkRules.flatMap((rule) => [...rule({ handbook, today: TODAY, images })])];
  return {
    handbook,
    diagnostics: withoutFloods(found.sort(compareDiagnostics)),
    texts: new Map(read.map(({ file }, at) => [file.file, file.text ?? lossy(files[at]?.bytes)])),
  };
}

function lossy(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

function readFile({ file, bytes }: MemoryFile): { file: EntityFile; problems: Diagnostic[] } {
  const { text, diagnostics } = decode(bytes, file);
  const [, stem = '', language, extension = ''] = /([^/]+?)(?:\.([a-z]{2}))?\.(\w+)$/.exec(file) ?? [];
  const kind = (Object.entries(folders).find(([, { folder }]) => file.startsWith(`${folder}/`))?.[0] ?? 'config') as EntityFile['kind'];
  return {
    file: { file, absolute: file, kind, format: extension as FileFormat, id: stem, text, ...(language && { language }) },
    problems: diagnostics,
  };
}

function resultOf(file: EntityFile, extraKey: string, extraFields: Config['extraFields'], kept: Map<string, Result>): Result | undefined {
  if (file.text === undefined) return undefined;
  const key = `${file.file}\0${extraKey}\0${file.text}`;
  const known = kept.get(key);
  if (known) return known;
  const result = readContentFile({ ...file, text: file.text }, schemasFor(extraFields));
  // The sound files come back with every mutant; a mutant never does, and is not worth its memory.
  if (kept.size < 100) kept.set(key, result);
  return result;
}
