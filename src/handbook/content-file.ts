import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  configSchema,
  type ExtraField,
  type ExtraFieldOwner,
  extraShape,
  guideSchema,
  icpSchema,
  personaSchema,
  recordSchema,
  segmentSchema,
} from '../schema/index.ts';
import type { ReadFile } from '../source/read.ts';
import { type Parsed, parseSource, toSource } from '../source/source.ts';
import { type Facts, factsOf } from './claims.ts';
import type { ContentKind } from './handbook.ts';
import { typedWords } from './typed-words.ts';
import { validate } from './validate.ts';
import { withoutOvertaken, withoutYamlEchoes } from './yaml-echo.ts';

/** Everything that one file gives by itself: plain data, the same for the same text and schemas, so it can be kept. */
export interface FileResult {
  kind: ContentKind;
  parsed: Parsed;
  /** What fits the schema; undefined when too little does, and for translations, which have no schema of their own. */
  data: unknown;
  facts: Facts;
  diagnostics: Diagnostic[];
}

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
    persona: () => personaSchema(extra('persona')),
    segment: () => segmentSchema(extra('segment')),
    icp: () => icpSchema(extra('icp')),
    record: () => recordSchema(extra('record')),
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

const NO_FACTS: Facts = { references: [], markup: [], images: [], items: [] };

/** Parses and validates one file. Pure. */
export function readContentFile(file: ReadFile & { text: string }, schemas: Schemas): FileResult {
  const parsed = parseSource(file.text, file.file, file.format, file.trusted);
  const source = toSource(file.text, file.file, file.format, parsed);
  const words = (diagnostics: readonly Diagnostic[]) => [...diagnostics, ...typedWords(source, new Set(diagnostics.flatMap(linesOf)))];
  if (file.language) return { kind: file.kind, parsed, data: undefined, facts: NO_FACTS, diagnostics: words(parsed.diagnostics) };
  const kind: ContentKind = file.kind === 'segment' && String(parsed.data.kind).toLowerCase() === 'icp' ? 'icp' : file.kind;
  const schema = schemas[kind];
  // A file that could not be read as keys and values has been told so; its missing keys are no news.
  const unreadable = Object.keys(parsed.data).length === 0 && parsed.diagnostics.some((one) => one.severity === 'error');
  if (unreadable) return { kind, parsed, data: undefined, facts: NO_FACTS, diagnostics: parsed.diagnostics };
  const { data, diagnostics } = validate(source, schema);
  const told = [...withoutOvertaken(parsed.diagnostics, diagnostics), ...withoutYamlEchoes(diagnostics, parsed.diagnostics)];
  return {
    kind,
    parsed,
    data,
    facts: factsOf(schema, parsed.data),
    diagnostics: words(told),
  };
}

function linesOf({ line, endLine }: Diagnostic): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
}
