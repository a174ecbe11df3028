import type { z } from 'zod';
import { configSchema } from './config.ts';
import { icpSchema } from './icp.ts';
import { personaSchema } from './persona.ts';
import { recordSchema } from './record.ts';
import { segmentSchema } from './segment.ts';
import { planOf } from './walk.ts';

interface KnownKeys {
  all: ReadonlySet<string>;
  lists: ReadonlySet<string>;
  texts: ReadonlySet<string>;
  besideText: ReadonlySet<string>;
  prose: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

let known: KnownKeys | undefined;

/** Whether a word is a key of any file. */
export function isKnownKey(key: string): boolean {
  known ??= knownKeys();
  return known.all.has(key);
}

/** Whether a key holds a list wherever it stands: what a reader of broken YAML may go by, before it knows what a file is. */
export function holdsList(key: string): boolean {
  known ??= knownKeys();
  return known.lists.has(key);
}

/** Whether a key holds a text that may have keys beside it. */
export function holdsText(key: string): boolean {
  known ??= knownKeys();
  return known.texts.has(key);
}

/** Whether a key says more of a text, which then has to have a key of its own. */
export function standsBesideText(key: string): boolean {
  known ??= knownKeys();
  return known.besideText.has(key);
}

/** Whether a key holds a text of several lines wherever it stands. */
export function holdsProse(key: string): boolean {
  known ??= knownKeys();
  return known.prose.has(key);
}

/** Whether a key holds words of any kind wherever it stands, on one line or several. */
export function holdsWords(key: string): boolean {
  known ??= knownKeys();
  return known.words.has(key);
}

function knownKeys(): KnownKeys {
  const [lists, others, texts, besideText] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const [prose, words] = [new Set<string>(), new Set<string>()];
  const visit = (schema: z.ZodType): void => {
    const { list, map, record, role } = planOf(schema);
    if (list) visit(list.element);
    if (record) visit(record.valueType);
    for (const [key, inner] of Object.entries(map?.shape ?? {})) {
      const below = planOf(inner);
      (below.list ? lists : others).add(key);
      if (below.role.shorthand === 'text') texts.add(key);
      if (role.shorthand === 'text' && key !== 'text') besideText.add(key);
      if (['inline', 'prose'].includes(below.role.text ?? '')) prose.add(key);
      if (below.role.text !== undefined) words.add(key);
      visit(inner);
    }
  };
  for (const schema of [configSchema(), personaSchema(), segmentSchema(), icpSchema(), recordSchema()]) visit(schema);
  return {
    all: new Set([...lists, ...others]),
    lists: new Set([...lists].filter((key) => !others.has(key))),
    texts,
    besideText,
    prose,
    words,
  };
}
