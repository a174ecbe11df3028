import { z } from 'zod';
import { type Diagnostic, diagnose, type Place, startOf } from '../diagnostics/diagnostic.ts';
import { MOST_TOLD } from '../diagnostics/floods.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Config } from '../schema/index.ts';
import { isRecord, own } from '../schema/own.ts';
import { stageAt } from '../schema/stage.ts';
import { type Path, planOf, type Shape, walk } from '../schema/walk.ts';
import { lineOf, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { pathKey, type Translation } from './handbook.ts';
import { listByIdAt } from './list-from-map.ts';
import { needsIdAt } from './needs-keys.ts';
import { nameInTranslation, placeIn } from './place-in.ts';
import { BODY_KEY, BODY_PLACE, keptHashes, lostHashes, SOURCE_HASHES, sourceHash } from './source-hash.ts';

/** What a translation is of: data that fits its schema, and the file that it came from. */
interface Original {
  data: unknown;
  schema: z.ZodType;
  source: Source;
  /** What the settings name is translated there. */
  stages?: Config['stages'];
}

/** Reads a translation: each of its texts is matched to a text of the original, by key and by the ids of list items. */
export function readTranslation(
  source: Source,
  language: string,
  original: Original,
): { translation: Translation; diagnostics: Diagnostic[] } {
  const texts = new Map<string, string>();
  const places = new Map<string, Path>();
  const diagnostics: Diagnostic[] = [];

  const read = (value: unknown, schema: z.ZodType, data: unknown, at: Path, here: Path): void => {
    if (value === null || value === undefined) return;
    const { role, list, map, record } = planOf(schema);
    if (role.text) {
      if (typeof value === 'string' && typeof data === 'string') {
        texts.set(pathKey(at), value.trim());
        places.set(pathKey(at), here);
      } else refuse(here);
    } else if (map) {
      readObject(value, map.shape, role.shorthand, data, at, here);
    } else if (record) {
      readKeys(value, () => record.valueType, Object.keys(data ?? {}), data, at, here);
    } else if (list && Array.isArray(data)) {
      readList(value, list.element, data, at, here);
    } else {
      refuse(here);
    }
  };

  const readObject = (value: unknown, shape: Shape, shorthand: string | undefined, data: unknown, at: Path, here: Path): void => {
    const main = shorthand === undefined ? undefined : own(shape, shorthand);
    if (typeof value === 'string' && shorthand !== undefined && main) {
      read(value, main, keyIn(data, shorthand), [...at, shorthand], here);
    } else if (isRecord(value)) {
      readKeys(value, (key) => own(shape, key), Object.keys(data ?? {}), data, at, here);
    } else if (typeof value === 'string') {
      refuse(here, textKeyOf(shape, data));
    } else {
      refuse(here);
    }
  };

  const readKeys = (
    value: unknown,
    schemaOf: (key: string) => z.ZodType | undefined,
    known: string[],
    data: unknown,
    at: Path,
    here: Path,
  ): void => {
    if (!isRecord(value)) {
      refuse(here);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const dot = key.indexOf('.');
      if (dot > 0 && hasKey(data, key.slice(0, dot))) {
        readKeys({ [key.slice(0, dot)]: { [key.slice(dot + 1)]: inner } }, schemaOf, known, data, at, here);
        continue;
      }
      const schema = hasKey(data, key) ? schemaOf(key) : undefined;
      if (schema) read(inner, schema, keyIn(data, key), [...at, key], [...here, key]);
      else unknown(dot > 0 ? key.slice(0, dot) : key, known, here);
    }
  };

  const readList = (value: unknown, element: z.ZodType, data: readonly unknown[], at: Path, here: Path): void => {
    if (Array.isArray(value)) readInOrder(value, element, data, at, here);
    else if (isRecord(value)) readById(value, element, data, at, here);
    else refuse(here);
  };

  const readInOrder = (value: readonly unknown[], element: z.ZodType, data: readonly unknown[], at: Path, here: Path): void => {
    // Plain lines, and items that the model gives no id, are translated in their order.
    const plain = own(planOf(element).map?.shape, 'id') === undefined;
    const ids = plain ? [] : data.slice(0, value.length).map((item) => keyIn(item, 'id'));
    if (ids.length > 0 && ids.every((id) => typeof id === 'string')) {
      diagnostics.push(listByIdAt(source, here, ids));
      return;
    }
    for (const [index, item] of value.entries()) {
      if (index >= data.length) refuse([...here, index]);
      else if (plain) read(item, element, data[index], [...at, index], [...here, index]);
      else needsId(data[index], [...at, index]);
    }
  };

  const readById = (value: Record<string, unknown>, element: z.ZodType, data: readonly unknown[], at: Path, here: Path): void => {
    const ids = data.map(nameInTranslation);
    const places = new Map([...ids.entries()].reverse().map(([at, id]) => [id, at]));
    for (const [key, inner] of Object.entries(value)) {
      const index = places.get(key);
      if (index !== undefined) read(inner, element, data[index], [...at, index], [...here, key]);
      else
        unknown(
          key,
          ids.filter((id) => typeof id === 'string'),
          here,
        );
    }
  };

  /** The line to paste belongs in the original: that is where the id is missing. */
  const needsId = (item: unknown, at: Path): void => {
    if (typeof keyIn(item, 'id') === 'string') return;
    // What tells it from its neighbours is its text, or else the first words that it holds.
    const text = keyIn(item, 'text') ?? Object.values(isRecord(item) ? item : {}).find((value) => typeof value === 'string');
    diagnostics.push(needsIdAt(original.source, at, String(text ?? '')));
  };
  const unknown = (key: string, known: string[], here: Path): void => {
    const place = source.locate([...here, key], 'key');
    // What is only counted needs no suggestion.
    const suggestion = diagnostics.length > 2 * MOST_TOLD ? undefined : suggest(key, known);
    diagnostics.push(
      diagnose(
        'translation/unknown-key',
        place,
        { key, ...(suggestion && { suggestion }) },
        suggestion && mendLine(source, place, suggestion),
      ),
    );
  };
  /** A text that belongs under a key of its own is told with that key. */
  const refuse = (here: Path, under?: string): void => {
    const place = source.locate(here, 'key');
    const paste = under && below(source, here, under);
    diagnostics.push(diagnose('translation/not-text', place, { key: here.join('.'), ...(paste && { under }) }, paste));
  };

  const { [SOURCE_HASHES]: _, ...said } = source.data;
  read(said, original.schema, original.data, [], []);
  const missing = untranslated(original, texts);
  if (missing[0] !== undefined) {
    const first = placeIn(missing[0], original.data);
    diagnostics.push(diagnose('translation/incomplete', startOf(source.file), { count: missing.length, language, first }));
  }
  const stale = staleKeys(source, original, texts);
  for (const [key, { now }] of stale) {
    const place = key === BODY_KEY ? startOfBody(source) : source.locate(places.get(key) ?? []);
    diagnostics.push(diagnose('translation/stale', place, { language, now: excerpt(now) }));
  }
  for (const place of lostHashes(source.data, original))
    diagnostics.push(diagnose('translation/lost', source.locate([SOURCE_HASHES, place], 'key'), { place }));
  const translation = {
    file: source.file,
    source,
    texts,
    ...(stale.size > 0 && { stale: new Map([...stale].map(([key, { code }]) => [key, code])) }),
    ...(source.body && { body: source.body }),
  };
  return { translation, diagnostics };
}

/** The texts that were made from another text than the original has today: that, and the code of the other, as far as the translation keeps one. */
function staleKeys(source: Source, original: Original, texts: ReadonlyMap<string, string>): Map<string, { now: string; code: string }> {
  const stale = new Map<string, { now: string; code: string }>();
  const kept = keptHashes(source.data);
  if (kept.size === 0) return stale;
  for (const [key, now] of [...textsToTranslate(original), [BODY_KEY, original.source.body?.text ?? ''] as const]) {
    const was = kept.get(key === BODY_KEY ? BODY_PLACE : placeIn(key, original.data));
    const isTranslated = key === BODY_KEY ? source.body?.text.trim() : texts.has(key);
    if (was !== undefined && isTranslated && was !== sourceHash(now)) stale.set(key, { now, code: was });
  }
  return stale;
}

function startOfBody({ file, body }: Source): Place {
  const line = body?.line ?? 1;
  return { file, line, column: 1, endLine: line, endColumn: 2 };
}

/** As much of a text as one reads to see what has changed. */
const EXCERPT = 160;

/** The beginning of a text, on one line. */
export function excerpt(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT).toWellFormed()}…` : plain;
}

/** The one key of an item that takes what a translation says in its place: not what the item is called by. */
function textKeyOf(shape: Shape, data: unknown): string | undefined {
  const isText = (key: string) => typeof keyIn(data, key) === 'string' && planOf(own(shape, key) ?? z.any()).role.text !== undefined;
  const [key, ...others] = Object.keys(shape).filter((one) => isText(one) && keyIn(data, one) !== nameInTranslation(data));
  return others.length === 0 || key === 'name' ? key : undefined;
}

/** `besoin: Need` as it has to be typed: the text on a line of its own, below the key of its item. */
function below(source: Source, here: Path, under: string): string | undefined {
  const [head, pad = ''] = /^( *)[\w-]+:(?= )/.exec(lineOf(source.text, source.locate(here, 'key').line)) ?? [];
  const text = source.typed(here).trim();
  return head === undefined || text.includes('\n') ? undefined : `${head}\n${pad}  ${under}: ${text}`;
}

/** The texts of the original that a translation leaves out, by the key of their path. */
function untranslated(original: Original, texts: ReadonlyMap<string, string>): string[] {
  return [...textsToTranslate(original).keys()].filter((key) => !texts.has(key));
}

/** The texts that a translation has to give, by the key of their path. Names are the same in every language, and declared stages are named once. */
export function textsToTranslate({ schema, data, stages }: Pick<Original, 'schema' | 'data' | 'stages'>): Map<string, string> {
  const texts = new Map<string, string>();
  walk(schema, data, ({ path, role, value }) => {
    if (!role.text || role.proper || typeof value !== 'string') return;
    if (!role.stage || stageAt(stages, value) === undefined) texts.set(pathKey(path), value);
  });
  return texts;
}

function keyIn(data: unknown, key: string): unknown {
  return isRecord(data) ? own(data, key) : undefined;
}

function hasKey(data: unknown, key: string): boolean {
  return keyIn(data, key) !== undefined;
}
