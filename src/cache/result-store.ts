import type { FileResult } from '../handbook/content-file.ts';
import type { ResultStore } from '../handbook/load.ts';
import type { ReadFile } from '../source/read.ts';
import { type Parsed, parseSource } from '../source/source.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { lineKey, openLineStore } from './line-store.ts';
import type { CachePlace } from './place.ts';

/** A store of parsed files on disk: what has not changed since the last run is not parsed again. */
interface DiskStore extends ResultStore {
  /** Writes what this run added. */
  save(): void;
}

/** The rooms of the code whose output is kept. */
const ROOMS = ['diagnostics', 'schema', 'languages', 'text', 'source', 'handbook', 'cache'];

/** Opens the store. What is damaged or foreign counts as not there. */
export function openResultStore(place: CachePlace): DiskStore {
  const lines = openLineStore(place, 'parsed', codeFingerprint(ROOMS));
  const keys = new WeakMap<object, string>();
  return {
    get(content, extraFields) {
      const key = keyOf(content, extraFields);
      keys.set(content, key);
      const json = lines.get(key);
      return json === undefined
        ? undefined
        : fromJson(json, () => parseSource(content.text, content.file, content.format, content.trusted));
    },
    set(content, extraFields, result) {
      lines.set(keys.get(content) ?? keyOf(content, extraFields), toResultLine(result));
    },
    save: lines.save,
  };
}

function keyOf({ file, kind, text, trusted }: Pick<ReadFile, 'file' | 'kind' | 'text' | 'trusted'>, extraFields: string): string {
  const may = trusted ? `\0${JSON.stringify(trusted)}` : '';
  return lineKey(`${kind}${may}\0${file}\0${extraFields}\0${text}`);
}

/** A result as JSON. The raw data is left out: few runs ask for it, and parsing a file again is cheaper than keeping two copies of each. */
function toResultLine({ parsed: { data: _, ...parsed }, ...result }: FileResult): string {
  return JSON.stringify({ ...result, parsed });
}

/** Reads a result; undefined where it is damaged. `parse` gives the raw data again. */
function fromJson(json: string, parse: () => Parsed): FileResult | undefined {
  try {
    const result: FileResult = JSON.parse(json);
    let data: Record<string, unknown> | undefined;
    Object.defineProperty(result.parsed, 'data', {
      get: () => {
        data ??= parse().data;
        return data;
      },
      enumerable: true,
    });
    return result;
  } catch {
    return undefined;
  }
}
