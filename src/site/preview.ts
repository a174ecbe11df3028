import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createConnection, isIP } from 'node:net';
import type { Config } from '../schema/index.ts';
import { type Opened, readInside } from '../source/inside.ts';
import { LOCAL, localAddress, meantPath } from './address.ts';
import { mediaTypeOf } from './media-types.ts';

interface Preview {
  url: string;
  stop: () => Promise<void>;
}

/** No file of a site is larger. */
const MOST_BYTES = 2 ** 30;
/** Names of this machine: a page of another site that had its own name lead here would otherwise read all. */
const OWN_NAME = /^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Serves a built site, as a static host would: its files, and nothing that a link of it leads to elsewhere. */
export async function previewSite(site: string, { base }: Pick<Config, 'base'>, port: number, host = LOCAL): Promise<Preview> {
  // Paths are compared as they are meant, whatever signs they were typed in.
  const home = decodeURI(base).replace(/\/?$/, '/');
  const isOwnPort = (name: string) =>
    OWN_NAME.test(name) || (host !== LOCAL && (isIP(withoutPort(name)) > 0 || withoutPort(name) === host));
  const server = createServer((request, response) =>
    isOwnPort(request.headers.host ?? '') ? answer(site, home, request, response) : response.writeHead(403).end(),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const address = server.address();
  return { url: localAddress(typeof address === 'object' && address ? address.port : port, base, host), stop };
}

function withoutPort(name: string): string {
  return name.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
}

function answer(site: string, home: string, { url = '/', method }: IncomingMessage, response: ServerResponse): ServerResponse {
  if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405).end();
  const path = meantPath(url.split('?')[0] ?? '');
  if (path === '/' && home !== '/') return redirect(response, encodeURI(home));
  const file = path?.startsWith(home) ? path.slice(home.length).replace(/(^|\/)$/, '$1index.html') : undefined;
  const found = file === undefined ? undefined : readInside(site, file, MOST_BYTES);
  if (found?.state === 'open' && file !== undefined) return send(response, 200, file, found);
  // A folder is asked for by a slash at its end.
  if (found?.state === 'folder' && readInside(site, `${file}/index.html`, MOST_BYTES).state === 'open') {
    return redirect(response, `${encodeURI(path ?? '')}/`);
  }
  return send(response, 404, '404.html', readInside(site, '404.html', MOST_BYTES));
}

function redirect(response: ServerResponse, location: string): ServerResponse {
  return response.writeHead(302, { location }).end();
}

function send(response: ServerResponse, status: number, file: string, opened: Opened): ServerResponse {
  const content = opened.state === 'open' ? opened.bytes : '';
  response.writeHead(status, { 'content-type': mediaTypeOf(file), 'content-length': content.length, 'cache-control': 'no-cache' });
  return response.end(content);
}

/** Whether an address is one of this machine, at which a server can listen. */
export function isOwnAddress(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    const answer = (own: boolean) => server.close(() => resolve(own));
    server
      .once('error', () => answer(false))
      .once('listening', () => answer(true))
      .listen(0, host);
  });
}

/** Whether something listens on a port of this machine already. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const answer = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
