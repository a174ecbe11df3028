import type { Entity, Handbook } from '../handbook/handbook.ts';
import { textsToTranslate } from '../handbook/translate.ts';

/** An entity, or the settings. */
export interface Translated extends Pick<Entity, 'schema' | 'source' | 'translations'> {
  data: unknown;
}

/** How much of a page's words a language has, from 0 to 1; undefined where nobody has begun. Long texts count for more. */
export function translatedShare({ config }: Handbook, entity: Translated, language: string): number | undefined {
  const translation = entity.translations.get(language);
  if (!translation) return undefined;
  const lengths = lengthsOf(entity, config.stages);
  const sum = (keys: Iterable<string>) => [...keys].reduce((total, key) => total + (lengths.get(key) ?? 0), 0);
  const whole = sum(lengths.keys());
  const given = [...translation.texts.keys(), ...(translation.body?.text.trim() ? [BODY] : [])];
  return whole === 0 ? 1 : sum(given) / whole;
}

/** No path is called this. */
const BODY = '';

const known = new WeakMap<Translated, Map<string, number>>();

function lengthsOf(entity: Translated, stages: Handbook['config']['stages']): Map<string, number> {
  const before = known.get(entity);
  if (before) return before;
  const lengths = new Map([...textsToTranslate({ ...entity, stages })].map(([key, text]) => [key, text.length]));
  lengths.set(BODY, entity.source.body?.text.trim().length ?? 0);
  known.set(entity, lengths);
  return lengths;
}
