import type { IncomingMessage, ServerResponse } from 'node:http';
import { avatarFolder } from '../design/avatar-name.ts';
import type { SearchFiles } from '../search/engine.ts';
import { engine } from '../search/index.ts';
import { readInside } from '../source/inside.ts';
import { publicFiles } from '../source/public.ts';
import { askedFor } from './dev-gate.ts';
import { mediaTypeOf } from './media-types.ts';

/** What the pages show now: the site, or, while the content is at fault, a page that says why. */
export interface DevState {
  /** The page that stands in for all others, given the address of the script that keeps it up to date. */
  faults: ((script: string) => string) | undefined;
  /** An image that may be shown, by its path from the content folder, as it is published. */
  image: (path: string) => Promise<Uint8Array | undefined>;
  /** The drawn portrait of a file, where a persona has it. */
  portrait: (name: string) => Promise<string | undefined>;
  /** The files of the company’s fonts, by their path on the site. */
  fonts: ReadonlyMap<string, Uint8Array>;
  /** A file that is made as pages are, by its path on the site. */
  page: (path: string) => string | undefined;
  /** The files of the search, made when the first of them is asked for. */
  search: () => Promise<SearchFiles>;
}

/** What is served while somebody writes, and where. */
export interface Served {
  /** The content folder. */
  root: string;
  /** The folder that Vite works in. */
  workshop: string;
  /** The folders of a company’s own components. */
  modules?: readonly string[];
}

/** No file of a site is larger. */
const MOST_BYTES = 2 ** 30;

/** Answers a request, or leaves it to Astro: then the result is true. Only what the audience may see of the content is served. */
export async function answer(served: Served, state: DevState, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', '');
  const asked = askedFor(request.url ?? '', served.workshop, served.modules);
  if (asked.kind === 'module') {
    withoutTrace(response);
    return true;
  }
  if (asked.kind === 'file') {
    const known = await fileOf(served, state, asked.path);
    if (known) return send(response, 200, mediaTypeOf(asked.path), known);
  }
  if (state.faults) return send(response, 500, 'text/html; charset=utf-8', state.faults('/@vite/client'));
  // What is not there is asked of Astro under a name that nothing has.
  if (asked.kind !== 'page') request.url = '/-/';
  return true;
}

/** Where Vite fails over a module, its answer holds paths of this machine and code: nobody who asks for one needs that. */
function withoutTrace(response: ServerResponse): void {
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = (...given: unknown[]) => {
    if (response.statusCode < 500 || response.headersSent) return end(...given);
    send(response, 404, 'text/plain', '');
    return response;
  };
}

/** Answers a request that nobody sends by mistake: an address or the name of a host that cannot be taken apart. */
export function refuseUnmeant(
  { url = '', headers: { host = 'localhost' } }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  try {
    decodeURI(url);
    new URL(`http://${host}`);
    next();
  } catch {
    send(response, 400, 'text/plain', '');
  }
}

/** A file of the site. What a company puts beside its pages comes first, as it may replace any of ours. */
export async function fileOf({ root }: Pick<Served, 'root'>, state: DevState, path: string): Promise<Uint8Array | string | undefined> {
  if (publicFiles(root).files.some((file) => file.path === path)) return bytesOf(root, `public/${path}`);
  const below = (folder: string) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined);
  const [image, portrait, search] = [below('files'), below(avatarFolder), below(engine.folder)];
  const font = state.fonts.get(path);
  if (font) return font;
  if (image !== undefined) return state.image(image);
  if (portrait !== undefined) return state.portrait(portrait);
  return search === undefined ? state.page(path) : (await state.search()).get(search);
}

function bytesOf(root: string, path: string): Uint8Array | undefined {
  const opened = readInside(root, path, MOST_BYTES);
  return opened.state === 'open' ? opened.bytes : undefined;
}

function send(response: ServerResponse, status: number, type: string, content: Uint8Array | string): false {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(content);
  return false;
}
