import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { usualDepartments } from '../schema/department.ts';
import { fieldsSchema } from '../schema/field-dictionary.ts';
import {
  type Config,
  configSchema,
  decisionSchema,
  type ExtraField,
  type ExtraFieldOwner,
  extraShape,
  guideSchema,
  icpSchema,
  personaSchema,
  recordSchema,
  segmentSchema,
} from '../schema/index.ts';
import type { FileKind, JsonKind } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import { type Parsed, parseSource, toSource } from '../source/source.ts';
import { type Facts, factsOf } from './claims.ts';
import type { ContentData, ContentKind } from './handbook.ts';
import { typedWords } from './typed-words.ts';
import { validate } from './validate.ts';
import { withWholeMends } from './whole-mend.ts';
import { withoutOvertaken, withoutYamlEchoes } from './yaml-echo.ts';

/** Everything that one file gives by itself: plain data, the same for the same text and schemas, so it can be kept. */
export type FileResult = { [K in ContentKind]: ResultOf<K> }[ContentKind];

interface ResultOf<K extends ContentKind> {
  kind: K;
  parsed: Parsed;
  /** What fits the schema; undefined when too little does, and for translations, which have no schema of their own. */
  data: ContentData[K] | undefined;
  facts: Facts;
  diagnostics: Diagnostic[];
}

/** A file that has a schema of its own, or translates one. */
export type EntityFile = ReadFile & { kind: Exclude<FileKind, JsonKind> };

export type Schemas = Record<ContentKind, z.ZodType>;

const known = new Map<string, Schemas>();

/**
 * The schema of each kind of file, with the fields that a company declares for itself. Building one costs more than
 * parsing a file, so each is built when it is first asked for, and kept.
 */
export function schemasFor(extraFields: readonly ExtraField[] = []): Schemas {
  const key = JSON.stringify(extraFields);
  const schemas = known.get(key) ?? lazySchemas(extraFields);
  known.set(key, schemas);
  return schemas;
}

function lazySchemas(extraFields: readonly ExtraField[]): Schemas {
  const extra = (on: ExtraFieldOwner) => extraShape(extraFields, on);
  const makers: { [K in ContentKind]: () => z.ZodType } = {
    config: () => configSchema(),
    fields: () => fieldsSchema(),
    persona: () => personaSchema(extra('persona')),
    segment: () => segmentSchema(extra('segment')),
    icp: () => icpSchema(extra('icp')),
    record: () => recordSchema(extra('record')),
    decision: () => decisionSchema(extra('decision')),
    guide: () => guideSchema(),
  };
  const made: Partial<Schemas> = {};
  return new Proxy({} as Schemas, {
    get: (_, kind: ContentKind) => {
      made[kind] ??= makers[kind]?.();
      return made[kind];
    },
  });
}

/** What is known of a file that says nothing that fits a schema. */
export function withoutData(kind: ContentKind, parsed: Parsed, diagnostics: Diagnostic[]): FileResult {
  return { kind, parsed, data: undefined, facts: { references: [], markup: [], images: [], items: [], harm: [] }, diagnostics };
}

/** Parses and validates one file. Pure. */
export function readContentFile(file: EntityFile & { text: string }, schemas: Schemas): FileResult {
  const parsed = parseSource(file.text, file.file, file.format, file.trusted);
  const source = toSource(file.text, file.file, file.format, parsed);
  const words = (diagnostics: readonly Diagnostic[]) => [...diagnostics, ...typedWords(source, new Set(diagnostics.flatMap(linesOf)))];
  if (file.language) return withoutData(file.kind, parsed, words(parsed.diagnostics));
  const kind = contentKind(file.kind, parsed.data);
  const schema = schemas[kind];
  // A file that could not be read as keys and values has been told so; its missing keys are no news.
  const unreadable = Object.keys(parsed.data).length === 0 && parsed.diagnostics.some((one) => one.severity === 'error');
  if (unreadable) return withoutData(kind, parsed, parsed.diagnostics);
  const { data, diagnostics: found } = validate(source, schema);
  const diagnostics = withWholeMends(found, file.text, (text) => {
    const again = parseSource(text, file.file, file.format, file.trusted);
    return [...again.diagnostics, ...validate(toSource(text, file.file, file.format, again), schema).diagnostics];
  });
  const told = [...withoutOvertaken(parsed.diagnostics, diagnostics), ...withoutYamlEchoes(diagnostics, parsed.diagnostics)];
  // The schema of a kind says what its data is.
  const result = { kind, parsed, data, facts: factsOf(schema, parsed.data), diagnostics: words(told) } as FileResult;
  return result.kind === 'config' ? { ...result, data: withDepartments(result.data, parsed.data) } : result;
}

/** What a file holds: segments and the companies to look for share a folder. */
export function contentKind(kind: EntityFile['kind'], data: Record<string, unknown>): ContentKind {
  return kind === 'segment' && String(data.kind).toLowerCase() === 'icp' ? 'icp' : kind;
}

/** Settings that declare no departments have the usual ones, named in the language of the handbook. */
function withDepartments(settings: Config | undefined, typed: Record<string, unknown>): Config | undefined {
  const [language] = settings?.languages ?? [];
  return settings && language && typed.departments === undefined ? { ...settings, departments: usualDepartments(language) } : settings;
}

function linesOf({ line, endLine }: Diagnostic): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
}
