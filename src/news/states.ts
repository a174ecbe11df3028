import { byId, type Entity } from '../handbook/handbook.ts';
import { handbookFrom, type ResultStore } from '../handbook/load.ts';
import { contentPath } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import type { Held } from './chains.ts';

/**
 * Makes what a thing was out of what its file held, by the settings of today: undefined where nobody could have read all of it, or
 * where a rule of today cannot.
 * @param settings the files of the settings.
 */
export function stateReader(settings: readonly ReadFile[]): (held: Held, text: string | undefined, present: Entity) => Entity | undefined {
  const store = inMemory();
  return ({ file }, text, { kind, id }) => {
    const name = contentPath(file);
    if (!name || text === undefined) return undefined;
    const read: ReadFile = { ...name, file, absolute: file, id, text };
    const { handbook } = handbookFrom([...settings, read], store);
    const entity: Entity | undefined = byId(handbook, kind).get(id);
    return entity?.partial ? undefined : entity;
  };
}

/** The settings are the same for all states. */
function inMemory(): ResultStore {
  const kept = new Map<string, ReturnType<ResultStore['get']>>();
  return {
    get: ({ file, kind }) => (kind === 'config' ? kept.get(file) : undefined),
    set: ({ file, kind }, _, result) => {
      if (kind === 'config') kept.set(file, result);
    },
  };
}
