import { basename } from 'node:path';
import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type Config, configSchema } from '../schema/index.ts';
import { toSource } from '../source/source.ts';
import { factsOf } from './claims.ts';
import { type EntityFile, type FileResult, type Schemas, withoutData } from './content-file.ts';
import { aliasesOf, type ContentKind, collected, type Entity, type Entry, type Handbook, type Translation } from './handbook.ts';
import { readTranslation } from './translate.ts';

/** One file with what it gave; nothing where it could not even be read as text. */
export interface FileWithResult {
  file: EntityFile;
  result: FileResult | undefined;
}

/** Joins the results of all files into one handbook, with the diagnostics of all of them. */
export function assemble(files: readonly FileWithResult[], schemas: Schemas): { handbook: Handbook; diagnostics: Diagnostic[] } {
  const originals = files.filter(({ file }) => !file.language);
  const entries = originals.map((one) => toEntry(one, schemas));
  const config = entries.find((entry) => entry.kind === 'config');
  const settings = config?.data ?? defaultConfig(config?.source.data);
  const told = files.flatMap(({ result }) => result?.diagnostics ?? []);
  // What a later version has brought, this one takes for faults.
  const isNewer = told.some(({ rule }) => rule === 'schema/newer');
  const diagnostics = told.filter((one) => !isEchoOf(config, one) && !(isNewer && /^schema\/(?!newer)/.test(one.rule)));

  const translations = new Map<Entry, Map<string, Translation>>();
  const byName = new Map([...entries].reverse().map((entry) => [nameOf(entry.kind, entry.id), entry]));
  for (const { file, result } of files) {
    if (!file.language || !result) continue;
    const original = byName.get(nameOf(file.kind, file.id));
    const problem = original ? wrongLanguage(file, settings, config) : orphan(file, entries);
    if (problem) diagnostics.push(problem);
    if (problem || !original?.data) continue;
    const source = toSource(file.text ?? '', file.file, file.format, result.parsed);
    const read = readTranslation(source, file.language, { ...original, stages: settings.stages });
    // What a fault took out of the original is not there to be translated: it is told there, and only there.
    const faulty = diagnostics.some((one) => one.file === original.file && isError(one)) || namesUnknownDepartment(original, settings);
    diagnostics.push(...read.diagnostics.filter(({ rule }) => !faulty || !OF_ITS_ORIGINAL.has(rule)));
    const known = translations.get(original) ?? new Map<string, Translation>();
    translations.set(original, known.set(file.language, read.translation));
  }

  const dictionary = entries.find((entry) => entry.kind === 'fields');
  const content = entries.filter((entry) => entry.kind !== 'config' && entry.kind !== 'fields');
  // Faults may have taken something out: what is shown, and so counted, is what is left.
  const faulty = new Set(files.filter(({ result }) => result?.diagnostics.some(isError)).map(({ file }) => file.file));
  const entities = content.flatMap((entry): Entity[] => {
    if (entry.data === undefined) return [];
    const facts = faulty.has(entry.file) ? factsOf(entry.schema, entry.data) : entry.facts;
    return [{ ...entry, facts, translations: translations.get(entry) ?? new Map() }];
  });
  const handbook: Handbook = {
    readers: 'research',
    config: settings,
    ...(config?.source.data.departments !== undefined && { namesDepartments: true }),
    configEntry: config,
    configTranslations: (config && translations.get(config)) ?? new Map(),
    fieldsEntry: dictionary,
    fieldsTranslations: (dictionary && translations.get(dictionary)) ?? new Map(),
    words: new Map(),
    snapshots: [],
    entries: content,
    ...collected(entities),
  };
  return { handbook, diagnostics };
}

/** The settings of a folder without a `handbook.yaml`, or with one that lacks even a company: the rest of it counts. */
function defaultConfig(typed: Record<string, unknown> = {}): Config {
  const schema = configSchema();
  const { company: _, ...rest } = typed;
  return schema.safeParse({ company: 'Persona Handbook', ...rest }).data ?? schema.parse({ company: 'Persona Handbook' });
}

/** Faults after which a file holds less than was typed into it. */
const LOSSY = /^(?:yaml|file|front-matter)\/|^schema\/(?:unknown-key|missing-key|needs-keys|not-a-list|wrong-type)$/;

/** Where the settings cannot be read, or a field's declaration is at fault, its uses are not. */
function isEchoOf(config: Entry<'config'> | undefined, { file, rule, column, params }: Diagnostic): boolean {
  if (!config || file === config.file || rule !== 'schema/unknown-key' || column !== 1) return false;
  // A file of which nothing could be read may declare any field.
  if (config.partial && config.source.text === '') return true;
  const typed = config.source.data.extraFields;
  const keys = Array.isArray(typed) ? typed.map((field: { key?: unknown } | null) => field?.key) : [];
  return keys.includes(params.key) || (config.partial === true && typed === undefined && !('suggestion' in params));
}

/** What is told of a translation by what its original holds. */
const OF_ITS_ORIGINAL: ReadonlySet<RuleId> = new Set<RuleId>(['translation/unknown-key', 'translation/not-text', 'translation/lost']);

const UNREAD = { data: {}, brokenKeys: [], diagnostics: [] };

function toEntry({ file, result }: FileWithResult, schemas: Schemas): Entry {
  const { parsed, diagnostics: _, ...found } = result ?? withoutData(file.kind, UNREAD, []);
  const source = toSource(file.text ?? '', file.file, file.format, parsed);
  return { ...found, id: file.id, file: file.file, source, schema: schemas[found.kind], ...(isPartial(result) && { partial: true }) };
}

/** Guidance for a department that does not exist: which one was meant, its translation knows. */
function namesUnknownDepartment({ facts }: Entry, { departments }: Config): boolean {
  return facts.references.some(({ kind, isKey, id }) => kind === 'department' && isKey && departments.every((one) => one.id !== id));
}

function isPartial(result: FileResult | undefined): boolean {
  return !result || result.diagnostics.some((one) => isError(one) && LOSSY.test(one.rule));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** What a file shares with its translations alone. Segments and ICPs share a folder. */
function nameOf(kind: ContentKind, id: string): string {
  return `${kind === 'icp' ? 'segment' : kind}/${id}`;
}

function orphan({ file, kind, id, language }: EntityFile, entries: readonly Entry[]): Diagnostic {
  const source = file.replace(`.${language}.`, '.');
  const originals = entries.filter(
    (entry) => entry.kind !== 'config' && entry.kind !== 'fields' && nameOf(entry.kind, '') === nameOf(kind, ''),
  );
  // What was called so once, and what still says so in its file; else what is called nearly so.
  const former = originals.find((entry) => aliasesOf(entry).includes(id) || entry.source.data.id === id)?.id;
  const meant =
    former ??
    suggest(
      id,
      originals.map((entry) => entry.id),
    );
  const name = meant && basename(file).replace(`${id}.${language}.`, `${meant}.${language}.`);
  return diagnose('translation/orphan', startOf(file), { source, ...(name && { name }) });
}

function wrongLanguage(file: EntityFile, settings: Config, config: Entry<'config'> | undefined): Diagnostic | undefined {
  const languages = settings.languages.slice(1);
  if (config?.partial || languages.includes(file.language ?? '')) return undefined;
  return diagnose('translation/language', startOf(file.file), {
    language: file.language ?? '',
    languages,
    ...(file.language === settings.languages[0] && { isOriginal: true as const }),
  });
}
