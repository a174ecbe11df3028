import type { Entity } from '../handbook/handbook.ts';
import { inEachLanguage, type LanguageCode } from '../languages/index.ts';
import { docOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';

/** What the model calls a key of a file, in every language: reports are not in the language of a page. */
export function fieldTitle({ schema }: Pick<Entity, 'schema'>, key: string | number | undefined): Record<LanguageCode, string> {
  const at = key === undefined ? undefined : schemaAt(schema, [key]);
  return inEachLanguage((language) => docOf(at, language)?.title ?? String(key));
}
