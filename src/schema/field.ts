import { z } from 'zod';
import type { Format } from '../diagnostics/rules.ts';
import { type Language, type LanguageCode, languages, usualLanguage } from '../languages/index.ts';
import type { KeyText } from '../languages/key-text.ts';
import { hasOwn } from './own.ts';

/** What an editor, a form or the field reference says of one key, in one language. */
export interface FieldText {
  title: string;
  description: string;
  /** A value as somebody would type it in YAML. */
  example: string;
}

/** What a language says of the keys of each shape. */
type Fields = Language['fields'];

/** Schemas for all the keys that languages document under a name; there may be more. */
type Shape<Name extends keyof Fields> = Readonly<Record<keyof Fields[Name], z.ZodType>>;

/** Under which shape and key languages document a schema. */
const places = new WeakMap<z.ZodType, readonly [shape: string, key: string]>();
const docs = new WeakMap<z.ZodType, (language: LanguageCode) => FieldText>();

/**
 * Documents the keys of a shape by what languages say of it under a name; the compiler refuses a shape that lacks one of these
 * keys. What is documented already, as keys that many shapes have in common, keeps its own.
 */
export function keys<Name extends keyof Fields, S extends Shape<Name>>(name: Name, shape: S): S {
  const texts = languages[usualLanguage].fields[name];
  const documented = Object.entries<z.ZodType>(shape).map(([key, schema]) => {
    return [key, hasOwn(texts, key) && !docs.has(schema) ? keyOf(name, key, schema) : schema] as const;
  });
  return Object.fromEntries(documented) as S;
}

/** An object of documented keys, and of no others. */
export function object<Name extends keyof Fields, S extends Shape<Name>>(name: Name, shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject(keys(name, shape));
}

/** Documents one key of a shape, for a schema that other shapes take as well. */
export function keyOf<Name extends keyof Fields, S extends z.ZodType>(name: Name, key: keyof Fields[Name], schema: S): S {
  const documented = withDoc(schema, (language) => {
    const [title, description, example] = languages[language].fields[name][key] as KeyText;
    return { title, description, example };
  });
  places.set(documented, [name, String(key)]);
  return documented;
}

/** Gives a schema its documentation. It comes back as an instance of its own: two keys may share a type and differ in what is said of them. */
export function withDoc<S extends z.ZodType>(schema: S, doc: (language: LanguageCode) => FieldText): S {
  const own = schema.clone();
  docs.set(own, doc);
  return inheritRole(schema, own);
}

/** What a language says of the key that has a schema. */
export function docOf(schema: z.ZodType | undefined, language: LanguageCode): FieldText | undefined {
  return schema && docs.get(schema)?.(language);
}

/** The shape and the key under which languages document a schema; fields that a company declares have none. */
export function docPlaceOf(schema: z.ZodType | undefined): readonly [shape: string, key: string] | undefined {
  return schema && places.get(schema);
}

/** The three kinds of text: plain, with emphasis and links, or Markdown paragraphs. */
export type TextKind = 'line' | 'inline' | 'prose';

/** What an id may point at. */
export type RefKind =
  | 'persona'
  | 'segment'
  | 'icp'
  | 'record'
  | 'decision'
  | 'guide'
  | 'source'
  | 'department'
  /** `record#verbatim`, `record#finding`, `segment#figure`, or a whole record. */
  | 'evidence'
  /** `persona#statement`, or a whole persona. */
  | 'personaStatement'
  /** A statement of the same file, by its id. */
  | 'statement'
  /** What holds a person back or sets them going, in the same file, by its id. */
  | 'answered'
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
  /** A text that may name a stage which the settings declare. */
  stage?: true;
  image?: true;
  /** What is shown as a picture: no page says it in words as well. */
  drawn?: true;
  /** An object that is one statement; `claim` where it says something of the person, and so counts in coverage. */
  statement?: true;
  claim?: true;
  /** The key that a bare string stands for: `goals: [Text]` is short for `goals: [{ text: Text }]`. */
  shorthand?: string;
  /** A list that may be written without its dash where it holds one thing. */
  single?: true;
  /** What a text has to look like, where that is checked by a pattern. */
  format?: Format;
  /** Who is meant, as a machine counts them: a tree of conditions on the fields of the dictionary. */
  rule?: true;
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
