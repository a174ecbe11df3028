import { factsOf } from '../handbook/claims.ts';
import { contentKind, schemasFor } from '../handbook/content-file.ts';
import type { ContentKind } from '../handbook/handbook.ts';
import { validate } from '../handbook/validate.ts';
import type { Config } from '../schema/index.ts';
import { contentPath, isWritten } from '../source/folders.ts';
import { parseSource, toSource } from '../source/source.ts';

/**
 * Makes what a thing was out of what its file held, by the keys that there are today; undefined where the file is not sound by them. No
 * more of it is found out than what can be told of it.
 */
export function stateReader({
  extraFields,
}: Pick<Config, 'extraFields'>): <T extends { kind: ContentKind; id: string }>(file: string, text: string, present: T) => T | undefined {
  const schemas = schemasFor(extraFields);
  return <T extends { kind: ContentKind; id: string }>(file: string, text: string, { kind, id }: T) => {
    const name = contentPath(file);
    if (!name || !isWritten(name.kind)) return undefined;
    const parsed = parseSource(text, file, name.format);
    const source = toSource(text, file, name.format, parsed);
    const schema = schemas[kind];
    if (contentKind(name.kind, parsed.data) !== kind) return undefined;
    const { data, diagnostics } = validate(source, schema);
    if (data === undefined || [...parsed.diagnostics, ...diagnostics].some(({ severity }) => severity === 'error')) return undefined;
    // The schema of a kind says what its data is.
    const state: unknown = { kind, id, file, source, schema, data, facts: factsOf(schema, data, false), translations: new Map() };
    return state as T;
  };
}
