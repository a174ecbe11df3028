import type { Entity } from '../handbook/handbook.ts';
import { docOf } from '../schema/field.ts';
import { schemaAt } from '../schema/walk.ts';

/** What the model calls a key of a file, in both languages: reports are not in the language of a page. */
export function fieldTitle({ schema }: Pick<Entity, 'schema'>, key: string | number | undefined): { fr: string; en: string } {
  const at = key === undefined ? undefined : schemaAt(schema, [key]);
  const doc = at && docOf(at);
  return { fr: doc?.fr.title ?? String(key), en: doc?.en.title ?? String(key) };
}
