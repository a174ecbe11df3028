import { z } from 'zod';
import type { Format } from '../diagnostics/rules.ts';
import { withRole } from './field.ts';

/** Spaces, controls, signs of no width or that turn what stands beside them: nobody sees them in an address, or means them there. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
/** What a folder of an address cannot be called: some servers, or some systems, take each of these for something else. */
const UNSERVED = /[\\?#%"'<>|*:^(){}[\]`]/;
const LONGEST = 255;

/** An address as the URL parser reads it, where it is one that a browser may follow and that shows where it leads. */
function webAddress(typed: string): URL | undefined {
  const words = typed.trim();
  // A parser mends what it is given: `https:\\a`, `https:///a`, `https://a\t.b` are all addresses to it.
  const [, host] = /^https?:\/\/([^/?#]+)/i.exec(words) ?? [];
  if (!host || /[@%]/.test(host) || UNSEEN.test(words.replaceAll(' ', '')) || words.includes('\\') || !URL.canParse(words))
    return undefined;
  const url = new URL(words);
  return /^\.|\.\.|\s/.test(url.hostname) ? undefined : url;
}

/** An address that a link leads to, as it was typed. */
export const webUrlOf = (typed: string): string | undefined => webAddress(typed) && typed.trim();

/** A page, or an e-mail address as a link to it. */
export function contactOf(typed: string): string | undefined {
  const [name = '', host = '', ...more] = typed
    .trim()
    .replace(/^mailto:/i, '')
    .split('@');
  const isMail = more.length === 0 && /^[\w.+-]{1,64}$/.test(name) && /^[a-z\d.-]{3,255}$/i.test(host) && /[a-z\d]\.[a-z\d]/i.test(host);
  return isMail ? `mailto:${name}@${host}` : webUrlOf(typed);
}

/** Where a site stands: an origin and nothing else, as its path is the business of `base`. */
export function siteOf(typed: string): string | undefined {
  const url = webAddress(typed);
  return url?.protocol === 'https:' && url.href === `${url.origin}/` && !/[?#]/.test(typed) ? url.origin : undefined;
}

/** Where a repository stands: addresses go on from here. */
export function repositoryOf(typed: string): string | undefined {
  const url = webAddress(typed);
  const isFolder = url && (url.pathname === '/' || namesIn(url.pathname.slice(1).replace(/\/$/, '')));
  return isFolder && !/[?#]/.test(typed) ? url.origin + url.pathname.replace(/\/$/, '') : undefined;
}

/** The folders below which a site stands, encoded as links need them, with a slash at both ends: `/été` → `/%C3%A9t%C3%A9/`. */
export function basePathOf(typed: string): string | undefined {
  const [, inner] = /^\/(?:(.*[^/])\/?)?$/.exec(typed.trim()) ?? [];
  if (inner === undefined) return typed.trim() === '/' ? '/' : undefined;
  const names = namesIn(inner);
  if (!names || names.some((name) => UNSERVED.test(name))) return undefined;
  const { pathname } = new URL(`/${names.join('/')}/`, 'https://site.invalid');
  return pathname.length <= LONGEST ? pathname : undefined;
}

/** A folder of a repository, without slashes around it. */
export function repositoryFolderOf(typed: string): string | undefined {
  const [, inner = ''] = /^\/?(.*?)\/?$/.exec(typed.trim()) ?? [];
  const isFolder = inner.split('/').every((name) => isName(name) && !name.includes('\\'));
  return isFolder && inner.length <= LONGEST ? inner : undefined;
}

/** The name of a branch, as git takes it. */
export function branchOf(typed: string): string | undefined {
  const name = typed.trim();
  const parts = name.split('/');
  const isBranch = !UNSEEN.test(name) && !/[~^:?*[\\]|@\{|\.\.|\.$/.test(name) && name !== '@' && name.length <= LONGEST;
  return isBranch && parts.every((part) => isName(part) && !part.startsWith('.') && !part.endsWith('.lock')) ? name : undefined;
}

/** The names of folders between slashes, decoded; undefined where one of them is none. */
function namesIn(path: string): string[] | undefined {
  try {
    const names = path.split('/').map((name) => decodeURIComponent(name).normalize('NFC'));
    return names.every((name) => isName(name) && !name.includes('/')) ? names : undefined;
  } catch {
    return undefined;
  }
}

function isName(name: string): boolean {
  return name !== '' && name.trim() === name && !/^\.\.?$/.test(name) && !UNSEEN.test(name.replaceAll(' ', ''));
}

/** What somebody meant whose address is refused, where that can be told. */
export const meantAddress: { readonly [format in Format]?: (typed: string) => string | undefined } = {
  url: (typed) => sound(webUrlOf, `https://${bare(typed)}`, typed),
  site: (typed) => sound(siteOf, `https://${bare(typed).replace(/[/?#].*/s, '')}`, typed),
  repository: (typed) => sound(repositoryOf, `https://${bare(typed).replace(/[?#].*/s, '')}`, typed),
  path: (typed) => {
    const folders = foldersIn(typed.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*/s, ''));
    return sound(basePathOf, folders.length > 0 ? `/${folders.join('/')}/` : '/', typed);
  },
  folder: (typed) => sound(repositoryFolderOf, foldersIn(typed).join('/'), typed),
};

/** An address without its scheme, and without what stands for a reader in it. */
function bare(typed: string): string {
  return typed
    .trim()
    .replace(/^https?:[\\/]*/i, '')
    .replace(/^[^/?#\\]*@/, '');
}

function foldersIn(typed: string): string[] {
  const seen = [...typed].filter((sign) => sign === ' ' || !UNSEEN.test(sign)).join('');
  return seen
    .split(/[\\/]+/)
    .map((name) => name.trim())
    .filter((name) => !/^\.*$/.test(name));
}

function sound(judge: (typed: string) => string | undefined, meant: string, typed: string): string | undefined {
  // `javascript:alert(1)` becomes no address by what is put before it.
  return meant !== typed && /^[\p{L}\p{N}/][^:]*(?:$|:\d|:\/\/[^:]*(?::\d[^:]*)?$)/u.test(meant) && judge(meant) ? meant : undefined;
}

/** A text in the one form that everything else uses; what has none is refused. */
const judgedBy = (judge: (typed: string) => string | undefined, format: Format) =>
  withRole(
    z.string().check((typed) => {
      const normal = judge(typed.value);
      if (normal === undefined) typed.issues.push({ code: 'invalid_format', format, input: typed.value });
      else typed.value = normal;
    }),
    { format },
  );

/** An address that a browser may safely follow: anything but http and https is refused, `javascript:` first of all. */
export const webUrl = () => judgedBy(webUrlOf, 'url');
/** Whom to turn to: a page, or an e-mail address, which becomes a link that opens a message. */
export const contactUrl = () => judgedBy(contactOf, 'contact');
/** The address of a site, on https only. */
export const siteUrl = () => judgedBy(siteOf, 'site');
export const repositoryUrl = () => judgedBy(repositoryOf, 'repository');
export const basePath = () => judgedBy(basePathOf, 'path');
export const repositoryFolder = () => judgedBy(repositoryFolderOf, 'folder');
export const branch = () => judgedBy(branchOf, 'branch');
