import type { z } from 'zod';
import type { Format } from '../diagnostics/rules.ts';

/** What an editor, a form or the field reference says of one key, in one language. */
export interface FieldText {
  title: string;
  description: string;
  /** A value as somebody would type it in YAML. */
  example: string;
}

/** The documentation of one key in the languages that the tool itself speaks. */
export interface FieldDoc {
  fr: FieldText;
  en: FieldText;
}

type Text = readonly [title: string, description: string, example: string];

const docs = new WeakMap<z.ZodType, FieldDoc>();

/**
 * Documents one key of a content file. `schema` comes back unchanged in type, as an instance of its own, so that two keys
 * may share a type and differ in their documentation.
 */
export function key<S extends z.ZodType>(schema: S, fr: Text, en: Text): S {
  const own = schema.clone() as S;
  docs.set(own, { fr: fieldText(fr), en: fieldText(en) });
  return inheritRole(schema, own);
}

/** Like `key`, for a key that may be left out. */
export function optional<S extends z.ZodType>(schema: S, fr: Text, en: Text): z.ZodOptional<S> {
  return key(schema.optional(), fr, en);
}

/** The documentation given to a key's schema by `key` or `optional`. */
export function docOf(schema: z.ZodType | undefined): FieldDoc | undefined {
  return schema && docs.get(schema);
}

function fieldText([title, description, example]: Text): FieldText {
  return { title, description, example };
}

/** The three kinds of text: plain, with emphasis and links, or Markdown paragraphs. */
export type TextKind = 'line' | 'inline' | 'prose';

/** What an id may point at. */
export type RefKind =
  | 'persona'
  | 'segment'
  | 'icp'
  | 'record'
  | 'guide'
  | 'source'
  | 'department'
  /** `record#verbatim`, `record#finding`, `segment#figure`, or a whole record. */
  | 'evidence'
  /** A statement of the same file, by its id. */
  | 'statement'
  /** A verbatim of the same record, by its id. */
  | 'verbatim'
  /** `staff`, `restricted` or a department. */
  | 'audience';

/** The parts of a file that evidence may name. */
export type CitableKind = 'verbatim' | 'finding' | 'figure';

/** What a value means beyond its type; the walkers (references, texts, statements, images) go by it. */
export interface Role {
  text?: TextKind;
  /** A proper name: the same in every language, so no translation of it is missed. */
  proper?: true;
  ref?: RefKind;
  image?: true;
  /** What is shown as a picture: no page says it in words as well. */
  drawn?: true;
  /** An object that is one statement; `claim` where it says something of the person, and so counts in coverage. */
  statement?: true;
  claim?: true;
  /** The key that a bare string stands for: `goals: [Text]` is short for `goals: [{ text: Text }]`. */
  shorthand?: string;
  /** What a text has to look like, where that is checked by a pattern. */
  format?: Format;
  /** An object of a list that is told from its neighbours by `id`. */
  item?: true;
  /** An item that evidence may name from any file: `record#v2`. Its id is known in its whole file. */
  citable?: CitableKind;
}

const roles = new WeakMap<z.ZodType, Role>();

/** Gives a schema a role, adding to the one that it has. */
export function withRole<S extends z.ZodType>(schema: S, role: Role): S {
  roles.set(schema, { ...roles.get(schema), ...role });
  return schema;
}

/** The role of a schema; empty where it has none. */
export function roleOf(schema: z.ZodType): Role {
  return roles.get(schema) ?? {};
}

function inheritRole<S extends z.ZodType>(from: S, to: S): S {
  const role = roles.get(from);
  return role ? withRole(to, role) : to;
}
