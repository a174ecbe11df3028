import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { InEachLanguage } from '../diagnostics/rules.ts';
import { inEachLanguage } from '../languages/index.ts';
import { slugify } from '../languages/slug.ts';
import { docOf } from '../schema/field.ts';
import { isRecord, own } from '../schema/own.ts';
import { fullRole, type Path, planOf, type Shape } from '../schema/walk.ts';
import { asYamlText, lineOf } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { looksLikeWords } from '../source/yaml/row.ts';

/** What a text stands for where a group of keys is needed, and what it leaves out. */
interface Keys {
  /** The key that takes the text. */
  main: string;
  /** The other keys that cannot be left out. */
  missing: readonly string[];
  shape: Shape;
}

/** The keys that a text alone cannot stand for; undefined where it may, or where no key takes it. */
export function keysFor(schema: z.ZodType): Keys | undefined {
  const { map, role } = planOf(schema);
  if (!map) return undefined;
  const { shape } = map;
  const needed = Object.entries(shape).filter(([, inner]) => !isOptional(inner));
  const main = role.shorthand ?? needed.find(([, inner]) => planOf(inner).role.text)?.[0];
  const missing = needed.flatMap(([key]) => (key === main ? [] : [key]));
  return main === undefined || missing.length === 0 ? undefined : { main, missing, shape };
}

/**
 * `outcome: Moins d’appels`: a text in the place of a group whose keys for text may all be left out. It is meant for the only one of them,
 * or for the title; undefined where several could take it. None may be missing.
 */
export function keysForGroup(schema: z.ZodType): Keys | undefined {
  const shape = planOf(schema).map?.shape ?? {};
  const texts = Object.keys(shape).filter((key) => planOf(own(shape, key) ?? z.any()).role.text);
  const main = Object.hasOwn(shape, 'title') ? 'title' : texts.length === 1 ? texts[0] : undefined;
  const missing = Object.entries(shape).flatMap(([key, inner]) => (isOptional(inner) || key === main ? [] : [key]));
  return main === undefined ? undefined : { main, missing, shape };
}

/** `portrait: images/clara.jpg`: the keys of an image, for which its path alone cannot stand, as not everybody sees it. */
export function keysForImage(text: string, schema: z.ZodType): Keys | undefined {
  const shape = planOf(schema).map?.shape ?? {};
  const image =
    /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(text) && Object.keys(shape).find((key) => fullRole(own(shape, key) ?? z.any()).image);
  return image && Object.hasOwn(shape, 'alt') ? { main: image, missing: ['alt'], shape } : undefined;
}

/** Whether a key may be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The diagnostic for a text in place of the keys that it leaves out, with the lines of an item that has them. */
export function needsKeys(text: string, path: Path, keys: Keys, source: Source): Diagnostic {
  const place = source.locate(path);
  const { main, missing, shape } = keys;
  const line = lineOf(source.text, place.line);
  const [lead = ''] = /^\s*(?:- +)?/.exec(line) ?? [];
  // Beside its own key it moves below it.
  const [, pad, ownKey] = /^(\s*)([\w-]+):\s+$/.exec(line.slice(0, place.column - 1)) ?? [];
  const type = missing
    .flatMap((key) => own(shape, key) ?? [])
    .map((inner) => planOf(inner).type)
    .find((one) => one instanceof z.ZodEnum);
  const params = {
    text,
    main,
    missing: missing.map((key) => ({ key, title: inEachLanguage((language) => docOf(own(shape, key), language)?.title ?? key) })),
    // Where the text does not have its line to itself, there is none to write the keys on.
    ...(lead.length === place.column - 1 && { lines: linesWith(text, keys, lead) }),
    ...(pad !== undefined && { lines: linesWith(text, keys, `${pad}  `, `${pad}${ownKey}:\n`) }),
    ...(type && { allowed: type.options.map(String) }),
  };
  return diagnose('schema/needs-keys', place, params);
}

/** `- Intranet: https://…`: the one key of an item is its name, and its value one of the keys that it lacks, or more of the name. */
interface Labelled {
  label: string;
  keys: Keys;
}

/** Reads an item as a name and what belongs to it; undefined where its one key is none of a name. */
export function labelled(value: unknown, schema: z.ZodType): Labelled | undefined {
  const [label = '', ...others] = isRecord(value) ? Object.keys(value) : [];
  const keys = others.length === 0 && looksLikeWords(label) ? keysFor(schema) : undefined;
  return keys && !planOf(schema).role.shorthand && !Object.hasOwn(keys.shape, label) ? { label, keys } : undefined;
}

/** The diagnostic for such an item, with the lines that say the same. */
export function needsLabel({ label, keys }: Labelled, path: Path, source: Source): Diagnostic | undefined {
  const place = source.locate(path);
  const [, lead, typed = ''] = /^(\s*- +)(?! )(.*)$/.exec(lineOf(source.text, place.line)) ?? [];
  const value = source.typed([...path, label]).trim();
  if (lead === undefined || value === '' || value.includes('\n')) return undefined;
  const taken = keys.missing.find(
    (key) => fullRole(own(keys.shape, key) ?? z.any()).format && own(keys.shape, key)?.safeParse(value).success,
  );
  const text = taken === undefined ? typed.trimEnd() : label;
  const pad = ' '.repeat(lead.length);
  const params = {
    text: typed.trimEnd(),
    main: keys.main,
    missing: keys.missing.map((key) => ({ key, title: inEachLanguage((language) => docOf(own(keys.shape, key), language)?.title ?? key) })),
    lines: inEachLanguage((language) =>
      [
        `${lead}${keys.main}: ${asYamlText(text)}`,
        ...keys.missing.map((key) => `${pad}${key}: ${key === taken ? value : (docOf(own(keys.shape, key), language)?.example ?? '…')}`),
      ].join('\n'),
    ),
  };
  return diagnose('schema/needs-keys', { ...place, endColumn: lead.length + typed.trimEnd().length + 1 }, params);
}

/** The lines of a group of keys that holds a text, with examples for the others, below what stands on lines above. */
export function linesWith(text: string, { main, missing, shape }: Keys, lead: string, head = ''): InEachLanguage {
  const pad = ' '.repeat(lead.length);
  return inEachLanguage((language) => {
    // An example for all would be the id of several.
    const example = (key: string) => (key === 'id' && slugify(text)) || (docOf(own(shape, key), language)?.example ?? '…');
    const rows = missing.map((key) => `${pad}${key}: ${example(key)}`);
    return head + [`${lead}${main}: ${asYamlText(text)}`, ...rows].join('\n');
  });
}

/** The lines of several such groups, below what stands on lines above. */
export function itemsWith(texts: readonly string[], keys: Keys, lead: string, head = ''): InEachLanguage {
  const groups = texts.map((text) => linesWith(text, keys, lead));
  return inEachLanguage((language) => head + groups.map((group) => group[language]).join('\n'));
}

/** The diagnostic that asks for an id on the item at a path, with the lines to paste. */
export function needsIdAt(source: Source, path: Path, text: string): Diagnostic {
  const place = source.locate(path);
  const suggestion = slugify(text).split('-').slice(0, 4).join('-') || 'a-nommer';
  const line = lineOf(source.text, place.line);
  const [, dash = '', rest = ''] = /^(\s*- +)(?! )(.*)$/.exec(line) ?? [];
  const inKeys = /^text:\s/.test(rest) || /^[A-Za-z]+:\s/.test(rest);
  const paste = dash ? `${dash}id: ${suggestion}\n${' '.repeat(dash.length)}${inKeys ? rest : `text: ${rest}`}` : undefined;
  return diagnose('statement/needs-id', place, { text: clip(text), suggestion }, paste);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
