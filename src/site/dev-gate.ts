import { resolve } from 'node:path';
import { isWithin } from '../source/inside.ts';
import { meantPath } from './address.ts';
import { ownModules } from './astro/served-modules.ts';

/** What an address asks of the server that shows the site while somebody writes. */
type Asked =
  /** Our own code, which Vite serves to the pages. */
  | { kind: 'module' }
  /** A page or a file of the site, by its path below the base. */
  | { kind: 'page' | 'file'; path: string }
  | { kind: 'nothing' };

const NOTHING: Asked = { kind: 'nothing' };
const PAGE = /^(?:[\p{L}\p{M}\p{N}_-]+\/)*$/u;

/**
 * What an address asks for. Everything that is not on this list is nothing: Vite would serve any file that it can read, in many
 * spellings.
 * @param url without the base of the site, which Astro takes off before all else.
 * @param workshop the folder that Vite works in.
 * @param modules the folders of a company’s own components, which their scripts come from.
 */
export function askedFor(url: string, workshop: string, modules: readonly string[] = []): Asked {
  const [address = '', query = ''] = url.split(/\?(.*)/s);
  const path = meantPath(address);
  if (path === undefined) return NOTHING;
  if (isModule(path, query, [...ownModules, ...modules], workshop)) return { kind: 'module' };
  const below = path.slice(1);
  return { kind: PAGE.test(below) ? 'page' : 'file', path: below };
}

const CLIENT = /^\/@vite\/(?:client|env)$/;
const VIRTUAL = /^\/@id\/(?:__x00__)?(?:astro:(?:scripts|toolbar)|virtual):[\w:/-]+$/;
/** Astro adds its mark to what bears it already (`astro-config.ts`), where the code and the folder that it works in share no folder. */
const FILE = /^(?:\/@fs){1,2}(?=\/)/;
const OPTIMISED = '/.vite/deps/';

function isModule(path: string, query: string, modules: readonly string[], workshop: string): boolean {
  if (CLIENT.test(path) || VIRTUAL.test(path) || path.startsWith(OPTIMISED)) return true;
  if (!FILE.test(path) || path.includes('%') || /(?:^|&)raw\b/.test(query)) return false;
  const absolute = path.replace(FILE, '');
  // Windows has a drive where others have nothing.
  const file = resolve(process.platform === 'win32' ? absolute.slice(1) : absolute);
  return [...modules, resolve(workshop, `.${OPTIMISED}`)].some((folder) => isWithin(folder, file));
}
