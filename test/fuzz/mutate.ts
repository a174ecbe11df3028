import type { Random } from '../../bench/random.ts';
import { byteMutations, type Mutation } from './mutate-bytes.ts';
import { lineMutations } from './mutate-lines.ts';
import { yamlMutations } from './mutate-yaml.ts';

/** Every mutation by its name, which a failure is reported under. */
export const mutations: Record<string, Mutation> = { ...lineMutations, ...yamlMutations, ...byteMutations };

export interface Mutant {
  names: string[];
  bytes: Uint8Array;
}

/** Spoils a file in one to three ways. Those of bytes come last, as no text is left after them. */
export function mutate(text: string, r: Random): Mutant {
  const names: string[] = [];
  let at = text;
  for (let left = r.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const name = r.pick(Object.keys(mutations));
    const next = mutations[name]?.(at, r);
    if (next === undefined) continue;
    names.push(name);
    if (typeof next !== 'string') return { names, bytes: next };
    at = next;
  }
  return { names, bytes: new TextEncoder().encode(at) };
}
