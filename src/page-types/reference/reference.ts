import { z } from 'zod';
import { schemasFor } from '../../handbook/content-file.ts';
import { fill, spokenIn, type Words, wordsFor } from '../../languages/index.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { referenceHref } from '../../reading/href.ts';
import { typesetAll, type View } from '../../reading/view.ts';
import { docOf } from '../../schema/field.ts';
import { planOf, schemaAt } from '../../schema/walk.ts';
import type { PageType } from '../page-type.ts';

/** One key that a file may hold. */
interface KeyRow {
  /** Its name with those of the keys above it: `journey.stage`. */
  path: string;
  /** How many keys stand above it. */
  depth: number;
  title: string;
  description: string;
  example: string;
  kind: string;
  required: boolean;
  /** The language of title and description, where it is not the page's. */
  lang?: string;
}

/** The keys of one kind of file, or of a part that many keys share. */
interface KeyTable {
  anchor: string;
  title: string;
  lead: string;
  rows: KeyRow[];
}

/** Every key of the model, as its schema documents it: this page cannot say anything else than the check does. */
export interface ReferencePage {
  type: 'reference';
  frame: Frame;
  lang?: string;
  title: string;
  lead: string;
  words: Words['reference'];
  tables: KeyTable[];
}

const kinds = ['persona', 'segment', 'icp', 'record', 'guide', 'config'] as const;

/** The page of all keys that a file may hold. */
export const referencePages: PageType<ReferencePage> = {
  addresses: (view) => [{ href: referenceHref(view), make: () => referencePage(view) }],
};

/** Makes the page of all keys. */
export function referencePage(view: View): ReferencePage {
  const plain = wordsFor(view.language);
  const words = { ...plain, reference: typesetAll(plain.reference, plain.language) };
  const { reference } = words;
  const schemas = schemasFor(view.handbook.config.extraFields);
  const shared = sharedParts(schemas.persona);
  return {
    type: 'reference',
    frame: frameOf(view, { title: reference.title, section: 'guide', at: referenceHref }),
    ...(words.language !== view.language.split('-')[0] && { lang: words.language }),
    title: reference.title,
    lead: reference.lead,
    words: reference,
    tables: [
      ...kinds.map((kind) => ({ anchor: kind, ...reference.files[kind], rows: rowsOf(schemas[kind], words).map(inItsLanguage(view)) })),
      { anchor: 'statement', ...reference.files.statement, rows: rowsOf(shared.statement, words) },
      { anchor: 'evidence', ...reference.files.evidence, rows: rowsOf(shared.evidence, words) },
      { anchor: 'component', title: reference.components.title, lead: reference.components.lead, rows: componentRows(reference) },
    ],
  };
}

const examples: Readonly<Record<keyof Words['reference']['components']['of'], string>> = {
  Note: '<Note kind="tip">…</Note>',
  Persona: '<Persona id="clara-martin" />',
  Segment: '<Segment id="artisans" />',
  Icp: '<Icp id="eti-industrielle" />',
  Verbatim: '<Verbatim ref="entretiens-2026#v2" />',
};

/** What a page in MDX may show within its text. */
function componentRows({ components }: Words['reference']): KeyRow[] {
  return (Object.keys(examples) as (keyof typeof examples)[]).map((name) => ({
    path: name,
    depth: 0,
    ...components.of[name],
    example: examples[name],
    kind: components.kind,
    required: false,
  }));
}

/** A company describes its own fields in the language that it writes in. */
function inItsLanguage({ handbook, language, original }: View): (row: KeyRow) => KeyRow {
  const own = new Set(language === original ? [] : handbook.config.extraFields?.map(({ key }) => key));
  return (row) => (own.has(row.path) ? { ...row, lang: original } : row);
}

/** What nearly every list of a persona is made of is told once, not under each. */
function sharedParts(persona: z.ZodType): { statement: z.ZodType; evidence: z.ZodType } {
  const statement = elementAt(persona, 'motivations');
  return { statement, evidence: elementAt(statement, 'evidence') };
}

function elementAt(schema: z.ZodType, key: string): z.ZodType {
  const inner = schemaAt(schema, [key]);
  const list = inner && planOf(inner).list;
  if (!list) throw new Error(`${key} is no list any more`);
  return list.element;
}

const statementKeys: ReadonlySet<string> = new Set(['id', 'text', 'priority', 'evidence', 'ai', 'note']);

function rowsOf(schema: z.ZodType, words: Words, above: readonly string[] = []): KeyRow[] {
  const { map, role } = planOf(schema);
  const own = Object.entries(map?.shape ?? {});
  const hidden = role.statement && above.length > 0 ? statementKeys : new Set<string>();
  return own
    .filter(([key]) => !hidden.has(key))
    .flatMap(([key, inner]) => [rowOf([...above, key], inner, words), ...below(inner, [...above, key], words)]);
}

function rowOf(path: readonly string[], schema: z.ZodType, words: Words): KeyRow {
  const doc = docOf(schema, spokenIn(words.language));
  return {
    path: path.join('.'),
    depth: path.length - 1,
    title: doc?.title ?? path.at(-1) ?? '',
    description: doc?.description ?? '',
    example: doc?.example ?? '',
    kind: kindOfValue(schema, words.reference.kinds),
    required: !schema.safeParse(undefined).success,
  };
}

/** The keys of what a key holds, be it one thing, a list or a map of them. Evidence has a table of its own. */
function below(schema: z.ZodType, path: readonly string[], words: Words): KeyRow[] {
  const { map, list, record, role } = planOf(schema);
  if (role.shorthand === 'ref') return [];
  if (map) return rowsOf(schema, words, path);
  if (list) return below(list.element, path, words);
  return record ? below(record.valueType, [...path, '*'], words) : [];
}

/** What a key takes, in words: `date`, `liste d’affirmations`, `high, medium ou low`. */
function kindOfValue(schema: z.ZodType, kinds: Words['reference']['kinds']): string {
  const { type, role, list, map, record } = planOf(schema);
  if (list) return listKind(list.element, kinds);
  if (role.statement) return kinds.statement;
  if (role.shorthand === 'ref') return kinds.evidence;
  if (map) return kinds.block;
  if (record) return kinds.map;
  return role.ref ? kinds.ref[role.ref] : leafKind(type, kinds, role);
}

function listKind(element: z.ZodType, kinds: Words['reference']['kinds']): string {
  return fill(kinds.list, { of: kindOfValue(element, kinds) });
}

function leafKind(type: z.ZodType, kinds: Words['reference']['kinds'], role: ReturnType<typeof planOf>['role']): string {
  if (role.text) return kinds[role.text];
  if (role.format) return kinds.format[role.format];
  if (role.image) return kinds.image;
  if (type instanceof z.ZodEnum) return type.options.map(String).join(', ');
  if (type instanceof z.ZodLiteral) return [...type.values].map(String).join(', ');
  if (type instanceof z.ZodISODate) return kinds.date;
  if (type instanceof z.ZodBoolean) return kinds.boolean;
  return type instanceof z.ZodNumber ? numberKind(type, kinds) : kinds.line;
}

function numberKind({ minValue, maxValue }: z.ZodNumber, kinds: Words['reference']['kinds']): string {
  const bounded = minValue !== null && maxValue !== null && Number.isSafeInteger(maxValue) && maxValue < 1e6 && minValue > -1e6;
  return bounded ? fill(kinds.between, { min: String(minValue), max: String(maxValue) }) : kinds.number;
}
