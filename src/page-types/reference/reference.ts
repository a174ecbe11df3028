import { z } from 'zod';
import { adviceRules } from '../../diagnostics/rules.ts';
import { schemasFor } from '../../handbook/content-file.ts';
import { spokenIn, type Words } from '../../languages/index.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { referenceHref } from '../../reading/href.ts';
import { docText } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { docOf } from '../../schema/field.ts';
import { recordOf } from '../../schema/own.ts';
import { planOf, schemaAt } from '../../schema/walk.ts';
import type { PageType } from '../page-type.ts';

/** One key that a file may hold. */
interface KeyRow {
  /** Its name with those of the keys above it: `journey.stage`. */
  path: string;
  /** How many keys stand above it. */
  depth: number;
  title: Text;
  description: Text;
  example: string;
  kind: Text;
  required: boolean;
}

/** The keys of one kind of file, or of a part that many keys share. */
interface KeyTable {
  anchor: string;
  title: Text;
  lead: Text;
  rows: KeyRow[];
}

/** Every key of the model, as its schema documents it: this page cannot say anything else than the check does. */
export interface ReferencePage {
  type: 'reference';
  frame: Frame;
  title: Text;
  lead: Text;
  words: Record<'key' | 'meaning' | 'example' | 'required', Text>;
  tables: KeyTable[];
  advice: AdviceTable;
}

/** The rules that advise: what each is called, why it matters, and what to do. */
interface AdviceTable extends Record<'title' | 'lead' | 'rule' | 'why' | 'mend', Text> {
  rows: ({ rule: string } & Record<'title' | 'why' | 'mend', Text>)[];
}

const kinds = ['persona', 'segment', 'icp', 'record', 'decision', 'guide', 'config', 'fields'] as const;

/** The page of all keys that a file may hold. */
export const referencePages: PageType<ReferencePage> = {
  addresses: (view) => [{ href: referenceHref(view), make: () => referencePage(view) }],
};

/** Makes the page of all keys. */
export function referencePage(view: View): ReferencePage {
  const { reference } = view.words;
  const said = (phrase: string) => word(view, phrase);
  const table = (anchor: keyof Words['reference']['files'], rows: KeyRow[]): KeyTable => {
    const { title, lead } = reference.files[anchor];
    return { anchor, title: said(title), lead: said(lead), rows };
  };
  const schemas = schemasFor(view.handbook.config.extraFields);
  const shared = sharedParts(schemas.persona);
  return {
    type: 'reference',
    frame: frameOf(view, { title: said(reference.title).text, section: 'guide', at: referenceHref }),
    title: said(reference.title),
    lead: said(reference.lead),
    words: recordOf(['key', 'meaning', 'example', 'required'], (name) => said(reference[name])),
    tables: [
      ...kinds.map((kind) => table(kind, rowsOf(schemas[kind], view).map(inItsLanguage(view)))),
      table('statement', rowsOf(shared.statement, view)),
      table('evidence', rowsOf(shared.evidence, view)),
      {
        anchor: 'component',
        title: said(reference.components.title),
        lead: said(reference.components.lead),
        rows: componentRows(reference, said),
      },
    ],
    advice: adviceTable(view.words, said),
  };
}

function adviceTable({ advice }: Words, said: (words: string) => Text): AdviceTable {
  return {
    ...recordOf(['title', 'lead', 'rule', 'why', 'mend'], (name) => said(advice[name])),
    rows: adviceRules.map((rule) => ({ rule, ...recordOf(['title', 'why', 'mend'], (name) => said(advice.rules[rule][name])) })),
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
function componentRows({ components }: Words['reference'], said: (words: string) => Text): KeyRow[] {
  return (Object.keys(examples) as (keyof typeof examples)[]).map((name) => ({
    path: name,
    depth: 0,
    title: said(components.of[name].title),
    description: said(components.of[name].description),
    example: examples[name],
    kind: said(components.kind),
    required: false,
  }));
}

/** A company describes its own fields in the language that it writes in. */
function inItsLanguage({ handbook, language, original }: View): (row: KeyRow) => KeyRow {
  const own = new Set(language === original ? [] : handbook.config.extraFields?.map(({ key }) => key));
  const inOriginal = (text: Text): Text => ({ ...text, lang: original });
  return (row) => (own.has(row.path) ? { ...row, title: inOriginal(row.title), description: inOriginal(row.description) } : row);
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

function rowsOf(schema: z.ZodType, view: View, above: readonly string[] = []): KeyRow[] {
  const { map, role } = planOf(schema);
  const own = Object.entries(map?.shape ?? {});
  const hidden = role.statement && above.length > 0 ? statementKeys : new Set<string>();
  return own
    .filter(([key]) => !hidden.has(key))
    .flatMap(([key, inner]) => [rowOf([...above, key], inner, view), ...below(inner, [...above, key], view)]);
}

function rowOf(path: readonly string[], schema: z.ZodType, view: View): KeyRow {
  return {
    path: path.join('.'),
    depth: path.length - 1,
    title: docText(view, schema, 'title') ?? plain(path.at(-1) ?? ''),
    description: docText(view, schema, 'description') ?? plain(''),
    example: docOf(schema, spokenIn(view.language))?.example ?? '',
    kind: kindOfValue(schema, view),
    required: !schema.safeParse(undefined).success,
  };
}

/** The keys of what a key holds, be it one thing, a list or a map of them. Evidence has a table of its own. */
function below(schema: z.ZodType, path: readonly string[], view: View): KeyRow[] {
  const { map, list, record, role } = planOf(schema);
  if (role.shorthand === 'ref') return [];
  if (map) return rowsOf(schema, view, path);
  if (list) return below(list.element, path, view);
  return record ? below(record.valueType, [...path, '*'], view) : [];
}

/** What a key takes, in words: `date`, `liste d’affirmations`, `high, medium ou low`. */
function kindOfValue(schema: z.ZodType, view: View): Text {
  const { kinds } = view.words.reference;
  const { type, role, list, map, record } = planOf(schema);
  if (list) return word(view, kinds.list, { of: kindOfValue(list.element, view).text });
  if (role.statement) return word(view, kinds.statement);
  if (role.shorthand === 'ref') return word(view, kinds.evidence);
  if (map) return word(view, kinds.block);
  if (record) return word(view, kinds.map);
  return role.ref ? word(view, kinds.ref[role.ref]) : leafKind(type, view, role);
}

function leafKind(type: z.ZodType, view: View, role: ReturnType<typeof planOf>['role']): Text {
  const { kinds } = view.words.reference;
  if (role.text) return word(view, kinds[role.text]);
  if (role.format) return word(view, kinds.format[role.format]);
  if (role.image) return word(view, kinds.image);
  if (type instanceof z.ZodEnum) return plain(type.options.map(String).join(', '));
  if (type instanceof z.ZodLiteral) return plain([...type.values].map(String).join(', '));
  if (type instanceof z.ZodISODate) return word(view, kinds.date);
  if (type instanceof z.ZodBoolean) return word(view, kinds.boolean);
  return type instanceof z.ZodNumber ? numberKind(type, view) : word(view, kinds.line);
}

function numberKind({ minValue, maxValue }: z.ZodNumber, view: View): Text {
  const { between, number } = view.words.reference.kinds;
  const bounded = minValue !== null && maxValue !== null && Number.isSafeInteger(maxValue) && maxValue < 1e6 && minValue > -1e6;
  return bounded ? word(view, between, { min: String(minValue), max: String(maxValue) }) : word(view, number);
}
