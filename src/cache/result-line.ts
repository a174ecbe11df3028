import type { FileResult } from '../handbook/content-file.ts';
import type { Parsed } from '../source/source.ts';

/** A result as JSON. The raw data is left out: few runs ask for it, and parsing a file again is cheaper than keeping two copies of each. */
export function toResultLine({ parsed: { data: _, ...parsed }, ...result }: FileResult): string {
  return JSON.stringify({ ...result, parsed });
}

/** Reads a result; undefined where it is damaged. `parse` gives the raw data again. */
export function fromJson(json: string, parse: () => Parsed): FileResult | undefined {
  try {
    const result = JSON.parse(json) as FileResult;
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
