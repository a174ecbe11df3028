import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { languages } from '../languages/index.ts';
import type { MdxSettings } from '../site/astro/mdx.ts';
import { type Call, CallError, givenTo, systemLanguage } from './command.ts';

/**
 * What a call says of pages in MDX: that they may run, with the components of a folder.
 * @throws {CallError} where there is no such folder.
 */
export function mdxOf({ root, io, flags, asked }: Pick<Call, 'root' | 'io' | 'flags' | 'asked'>): MdxSettings | undefined {
  const typed = givenTo(flags, 'mdx');
  if (typed === undefined) return undefined;
  const folder = resolve(io.cwd, typed);
  return { root, components: componentsIn(folder) ?? refuse(languages[asked ?? systemLanguage(io.env)].say.mdx.noFolder(folder)) };
}

/** Every component of a folder, by its name; undefined where there is no such folder. */
function componentsIn(folder: string): MdxSettings['components'] | undefined {
  try {
    const files = readdirSync(folder).filter((name) => /^\p{Lu}[\p{L}\p{N}_]*\.astro$/u.test(name));
    return Object.fromEntries(files.sort().map((name) => [basename(name, '.astro'), join(folder, name)]));
  } catch {
    return undefined;
  }
}

/**
 * The same, for what compiles them.
 * @throws {CallError} where what compiles MDX is not installed.
 */
export async function compiledMdxOf(call: Parameters<typeof mdxOf>[0]): Promise<MdxSettings | undefined> {
  const settings = mdxOf(call);
  if (!settings) return undefined;
  const { hasMdxIntegration } = await import('../site/astro/mdx.ts');
  return hasMdxIntegration() ? settings : refuse(languages[call.asked ?? systemLanguage(call.io.env)].say.mdx.noPackage('--mdx'));
}

function refuse(sentence: string): never {
  throw new CallError(sentence);
}
