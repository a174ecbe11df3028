import { allEntries } from '../check/context.ts';
import { translationsOf } from '../check/texts.ts';
import type { ContentKind, Entry, Handbook, Translation } from '../handbook/handbook.ts';
import { planOf, schemaAt } from '../schema/walk.ts';
import type { Body } from '../source/source.ts';
import { dialectOf } from '../text/markdown.ts';
import type { Edit } from './edit.ts';
import type { NewNames } from './renaming.ts';
import type { Splice } from './splice.ts';
import { type NewInText, textSplices } from './text-splices.ts';
import { translatedIn } from './translated.ts';

/** The edits of files, by their names. */
export type EditsByFile = Map<string, Edit[]>;

/** What has to change in every file where something gets another name: references, links, components, and the keys of translations. */
export function referenceEdits(handbook: Handbook, names: NewNames): EditsByFile {
  const all: EditsByFile = new Map();
  for (const entry of allEntries(handbook)) {
    append(all, entry.file, inOriginal(entry, names));
    for (const translation of translationsOf(handbook, entry).values())
      append(all, translation.file, inTranslation(translation, entry, names));
  }
  return all;
}

/** Adds edits to those of a file. */
export function append(all: EditsByFile, file: string, edits: readonly Edit[]): void {
  if (edits.length > 0) all.set(file, [...(all.get(file) ?? []), ...edits]);
}

/** How many references some edits change: a text may hold several. */
export function countIn(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + ('splices' in edit ? edit.splices.length : 1), 0);
}

function inOriginal(entry: Entry<ContentKind>, names: NewNames): Edit[] {
  const { facts, source } = entry;
  const within = namesWithin(entry, names);
  const references = facts.references.flatMap(({ path, kind, id, isKey }): Edit[] => {
    const to = names.reference(kind, id, entry);
    if (to === undefined) return [];
    return [isKey ? { do: 'name', path, key: to } : { do: 'set', path, value: to }];
  });
  const texts = facts.markup.flatMap(({ path, text, kind }) => insideOf(path, textSplices(text, kind, within)));
  return [...references, ...texts, ...bodyOf(source.file, source.body, within)];
}

function inTranslation({ source }: Translation, entry: Entry<ContentKind>, names: NewNames): Edit[] {
  const within = namesWithin(entry, names);
  const edits = [...translatedIn(source.data, entry.schema, entry.source.data)].flatMap((one): Edit[] => {
    if ('text' in one) return one.role.text ? insideOf(one.path, textSplices(one.text, one.role.text, within)) : [];
    const kind = roleAt(entry, [...one.item, one.nameKey])?.ref;
    const to = one.nameKey === 'id' ? names.item(one.name, entry, one.item) : kind && names.reference(kind, one.name, entry);
    return to === undefined ? [] : [{ do: 'name', path: one.path, key: one.before + to }];
  });
  return [...edits, ...bodyOf(source.file, source.body, within)];
}

function namesWithin(entry: Entry<ContentKind>, { link, reference }: NewNames): NewInText {
  return { link, reference: (kind, id) => reference(kind, id, entry) };
}

function roleAt({ schema }: Entry<ContentKind>, path: readonly (string | number)[]) {
  const found = schemaAt(schema, path);
  return found && planOf(found).role;
}

function insideOf(path: readonly (string | number)[], splices: readonly Splice[]): Edit[] {
  return splices.length > 0 ? [{ do: 'inside', path, splices }] : [];
}

function bodyOf(file: string, body: Body | undefined, within: NewInText): Edit[] {
  const splices = body ? textSplices(body.text, dialectOf(file, body), within) : [];
  return splices.length > 0 ? [{ do: 'body', splices }] : [];
}
