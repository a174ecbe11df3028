import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { avatarFolder } from '../design/avatar-name.ts';
import { handbookIntegration } from '../integration.ts';
import type { Config } from '../schema/index.ts';
import { type SearchFiles, searchFolder } from '../search/index.ts';
import { contentFingerprint } from '../source/fingerprint.ts';
import { localAddress } from './address.ts';
import { siteConfig } from './astro-config.ts';

/** What the pages show now: the site, or, while the content is at fault, a page that says why. */
export interface DevState {
  /** The page that stands in for all others, given the address of the script that keeps it up to date. */
  faults: ((script: string) => string) | undefined;
  /** The images that may be shown, by their path from the content folder. */
  images: ReadonlySet<string>;
  /** The drawn portrait of a file, where a persona has it. */
  portrait: (name: string) => Promise<string | undefined>;
  /** The files of the search, made when the first of them is asked for. */
  search: () => Promise<SearchFiles>;
}

export interface DevOptions {
  root: string;
  /** The folder that Astro works in. */
  workshop: string;
  /** The settings at the start; a changed base path or language needs a restart. */
  config: Config;
  port: number;
  /** Loads the content again. Called once after every burst of saves. */
  reload: () => Promise<DevState>;
  initial: DevState;
}

export interface DevSite {
  url: string;
  stop: () => Promise<void>;
}

const CONTENT = /^(?:handbook(?:\.[^./]+)?\.ya?ml$|(?:personas|segments|research|guide)\/)/;
/** Editors save in several steps; this many milliseconds after the last one, the content is read again. */
const QUIET = 15;
/** Milliseconds between two looks at the whole folder. */
const LOOK_EVERY = 1000;

/** Serves the site while somebody writes. A save shows at once; a broken save shows what is wrong in place of every page. */
export async function devSite({ root, workshop, config, port, reload, initial }: DevOptions): Promise<DevSite> {
  const { dev } = await import('astro');
  let state = initial;
  const server = await dev({
    ...siteConfig(workshop, join(workshop, 'dist'), config, [
      handbookIntegration(),
      live(
        root,
        () => state,
        async () => {
          state = await reload();
        },
      ),
    ]),
    server: { port, host: '127.0.0.1' },
  });
  const { port: actual } = server.address;
  return { url: localAddress(actual, config.base), stop: () => server.stop() };
}

function live(root: string, current: () => DevState, refresh: () => Promise<void>): AstroIntegration {
  return {
    name: 'persona-handbook:live',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watch(server, root, refresh);
        server.middlewares.use((request, response, next) => {
          const { faults, search, portrait } = current();
          const wantsPage = request.headers.accept?.includes('text/html') || !request.headers.accept || request.headers.accept === '*/*';
          const own = /^\/(?:@|node_modules\/|src\/)/.test(request.url ?? '');
          const image = imageAt(request.url ?? '', current().images);
          const searched = pathBelow(`/${searchFolder}/`, request.url ?? '');
          const drawn = pathBelow(`/${avatarFolder}/`, request.url ?? '');
          if (drawn !== undefined) sendPortrait(response, portrait(drawn));
          else if (searched !== undefined) sendSearch(response, searched, search);
          else if (image) sendImage(response, join(root, image));
          else if (faults && wantsPage && !own) sendPage(response, faults('/@vite/client'));
          else next();
        });
      },
    },
  };
}

/** Runs `refresh` after every burst of saves, one run at a time, and tells the browser when it is done. */
function watch(server: ViteDevServer, root: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let seen = contentFingerprint(root);
  const run = async () => {
    seen = contentFingerprint(root);
    await seen;
    await refresh();
    for (const environment of Object.values(server.environments)) {
      // Astro keeps the list of pages of each route until it is told that content changed.
      environment.hot.send('astro:content-changed', {});
    }
    server.environments.client?.hot.send({ type: 'full-reload' });
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run, run);
    }, QUIET);
  };
  server.watcher.on('all', (_, path) => {
    if (CONTENT.test(relative(root, path).split(sep).join('/'))) schedule();
  });
  // File events get lost: when a branch is checked out, on network drives, in containers. A look now and then makes up for it.
  const look = setInterval(async () => {
    if ((await contentFingerprint(root)) !== (await seen)) schedule();
  }, LOOK_EVERY);
  look.unref();
  server.httpServer?.once('close', () => clearInterval(look));
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

/** The image that an address stands for, where the content names it: nothing else of the folder is served. */
function imageAt(url: string, images: ReadonlySet<string>): string | undefined {
  const path = pathBelow('/files/', url);
  return path !== undefined && images.has(path) ? path : undefined;
}

/** The path in a folder of the site that an address stands for. */
function pathBelow(folder: string, url: string): string | undefined {
  const [address = ''] = url.split('?');
  const at = address.indexOf(folder);
  return at < 0 ? undefined : decodeURIComponent(address.slice(at + folder.length));
}

const searchTypes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

async function sendSearch(response: ServerResponse, path: string, search: DevState['search']): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  try {
    const content = (await search()).get(path);
    if (content) response.writeHead(200, { 'content-type': searchTypes[extname(path)] ?? 'application/octet-stream' }).end(content);
    else response.writeHead(404).end();
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end((error as Error).message);
  }
}

async function sendPortrait(response: ServerResponse, drawing: Promise<string | undefined>): Promise<void> {
  const svg = await drawing;
  if (svg === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg);
}

function sendImage(response: ServerResponse, path: string): void {
  // Browsers know a picture by its first bytes, but for SVG, which is text.
  if (path.toLowerCase().endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
  createReadStream(path)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}
