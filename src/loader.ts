import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { type HandbookModel, type Item, type ItemData, type ItemFacts, type Kind, readHandbook } from './model.ts';
import { afterSaves } from './site/content-saves.ts';

/** What a loader is given. */
export interface LoaderOptions {
  /** The folder of `handbook.yaml`, from that of the Astro project. */
  content: string;
  /** Who reads the site: `staff` by default, a department or `research`. */
  audience?: string;
  /** The day on which content is new or old, `YYYY-MM-DD`; today by default. */
  today?: string;
}

/** The data of an entry: the keys of its file, and what follows from it and from all others. */
export type EntryData<K extends Kind> = ItemData[K] & { facts: ItemFacts<K> };

/** A loader whose collection knows the types of its data. */
export interface HandbookLoader<K extends Kind> {
  name: string;
  load: Loader['load'];
  schema: z.ZodType<EntryData<K>>;
}

/**
 * Loads the personas of a handbook into a collection of an Astro site, `src/content.config.ts`:
 *
 * ```js
 * import { defineCollection } from 'astro:content';
 * import { personas } from '@persona-handbook/handbook/loader';
 *
 * export const collections = { personas: defineCollection({ loader: personas({ content: './handbook' }) }) };
 * ```
 *
 * A fault of the content fails a build, in one sentence with its file and line; `astro dev` tells it, and shows what was sound before.
 */
export const personas = (options: LoaderOptions): HandbookLoader<'persona'> => loaderOf('persona', ({ personas }) => personas, options);

/** Loads the segments of a handbook. */
export const segments = (options: LoaderOptions): HandbookLoader<'segment'> => loaderOf('segment', ({ segments }) => segments, options);

/** Loads the target companies of a handbook. */
export const icps = (options: LoaderOptions): HandbookLoader<'icp'> => loaderOf('icp', ({ icps }) => icps, options);

/** Loads the research of a handbook. */
export const records = (options: LoaderOptions): HandbookLoader<'record'> => loaderOf('record', ({ records }) => records, options);

/** Loads the decisions of a handbook. */
export const decisions = (options: LoaderOptions): HandbookLoader<'decision'> =>
  loaderOf('decision', ({ decisions }) => decisions, options);

/** Loads the guide of a handbook. */
export const guides = (options: LoaderOptions): HandbookLoader<'guide'> => loaderOf('guide', ({ guides }) => guides, options);

function loaderOf<K extends Kind>(
  kind: K,
  itemsOf: (model: HandbookModel) => Item<K>[],
  { content, ...options }: LoaderOptions,
): HandbookLoader<K> {
  return {
    name: `persona-handbook-${kind}`,
    // It was checked with all that other files say; here its type is meant alone.
    schema: z.custom<EntryData<K>>(),
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const folder = isAbsolute(content) ? content : resolve(root, content);
      const fill = async () => fillStore(context, itemsOf(await soundModel(folder, options)), relative(root, folder));
      await fill();
      const { watcher, logger } = context;
      if (watcher) afterSaves(watcher, folder, () => fill().catch((error: Error) => logger.error(error.message)));
    },
  };
}

/** A handbook without errors. */
async function soundModel(folder: string, options: Omit<LoaderOptions, 'content'>): Promise<HandbookModel> {
  const model = await readOnce(folder, options);
  if (model.isSound) return model;
  const [first] = model.problems.filter(({ severity }) => severity === 'error');
  const sentence = first ? `${first.file}:${first.line}:${first.column} ${first.message} (${first.rule})` : folder;
  const error = new Error(sentence);
  // Nobody needs to be told where in our code it was found.
  error.stack = sentence;
  throw error;
}

/** Several collections of one site are loaded at once: they read its content once. */
const reading = new Map<string, Promise<HandbookModel>>();

function readOnce(folder: string, options: Omit<LoaderOptions, 'content'>): Promise<HandbookModel> {
  const key = JSON.stringify([folder, options]);
  const known = reading.get(key) ?? readHandbook(folder, options).finally(() => reading.delete(key));
  reading.set(key, known);
  return known;
}

async function fillStore({ store, parseData, generateDigest }: LoaderContext, items: readonly Item[], folder: string): Promise<void> {
  const gone = new Set(store.keys());
  for (const { id, file, body, data: own, facts } of items) {
    const filePath = `${folder.replaceAll('\\', '/')}/${file}`.replace(/^\//, '');
    const data = await parseData({ id, data: { ...own, facts }, filePath });
    store.set({ id, data, digest: generateDigest(JSON.stringify([data, body])), filePath, ...(body && { body }) });
    gone.delete(id);
  }
  for (const id of gone) store.delete(id);
}
