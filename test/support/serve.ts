import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.png', '.woff2']);

export interface Served {
  url: string;
  stop: () => Promise<void>;
}

export interface ServeOptions {
  /** Sends what a well kept host would: compressed, and to be kept for a year where the name changes with the content. */
  tuned?: boolean;
}

/** Serves a built site as any static host would: `/x/` is `/x/index.html`, and what is not there is 404. */
export async function serve(folder: string, { tuned = false }: ServeOptions = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => undefined);
    if (!body) {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const type = extname(file);
    const compressed = tuned && !packed.has(type);
    response
      .writeHead(200, {
        'content-type': types[type] ?? 'application/octet-stream',
        ...(tuned && {
          'cache-control': /^\/(?:_astro|avatars)\//.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        }),
        ...(compressed && { 'content-encoding': 'gzip' }),
      })
      .end(compressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
