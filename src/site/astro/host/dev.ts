import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { Log } from '../../../history/history.ts';
import { languages } from '../../../languages/index.ts';
import { type DevState, fileOf } from '../../dev-answer.ts';
import { openDev } from '../../dev-state.ts';
import { mediaTypeOf } from '../../media-types.ts';
import { reportFor } from '../../report-for.ts';
import { withScopedStyles } from '../styles-within-layout.ts';
import { watchContent } from '../watch.ts';
import type { HostBuildOptions } from './build.ts';

type HostDevOptions = Pick<HostBuildOptions, 'content' | 'at' | 'audience' | 'company' | 'mdx' | 'today' | 'address' | 'tell'> & {
  server: ViteDevServer;
  log: Log;
};

/** Shows the handbook in an Astro site while somebody writes: pages after each save, the files beside them, and what is wrong in place of them. */
export async function serveHost({
  server,
  content: root,
  at,
  audience,
  company,
  mdx,
  today,
  address,
  tell,
  log,
}: HostDevOptions): Promise<void> {
  const load = openDev({
    root,
    today,
    address,
    audience,
    log,
    trusted: mdx && Object.keys(mdx.components),
    tell: (diagnostics, { language }) => tell(reportFor(root, diagnostics, language, false)),
  });
  let { checked, state } = await load();
  watchContent(server, root, async () => {
    try {
      ({ checked, state } = await load());
    } catch (error) {
      // A save that trips us up must not end the server: what was shown stays.
      tell(languages[checked.language].say.unexpected((error as Error).message));
    }
  });
  server.middlewares.use((request, response, next) => {
    const path = pathBelow(at, request.url ?? '');
    if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const page = company.layout ? withScopedStyles(state.page) : state.page;
    answer(root, { ...state, page }, path, response).then((done) => done || next(), next);
  });
}

/** The path of an address below that of the handbook, as it is meant; undefined where it is none of it. */
function pathBelow(at: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return path.startsWith(at) && !/^\/(?:@|src\/|node_modules\/|\.)/.test(path) ? path.slice(at.length) : undefined;
  } catch {
    return undefined;
  }
}

const PAGE = /(?:^|\/)$/;

async function answer(root: string, state: DevState, path: string, response: ServerResponse): Promise<boolean> {
  const known = PAGE.test(path) ? undefined : await fileOf({ root }, state, path);
  if (known) return send(response, 200, mediaTypeOf(path), known);
  if (state.faults && PAGE.test(path)) return send(response, 500, 'text/html; charset=utf-8', state.faults('/@vite/client'));
  return false;
}

function send(response: ServerResponse, status: number, type: string, content: Uint8Array | string): true {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  return true;
}
