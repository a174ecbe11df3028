import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { complaintsOf } from '../support/complaints.ts';
import { describeNginx, startNginx } from '../support/nginx.ts';
import { eventually, openSearch, resultPaths } from '../support/search.ts';
import type { Served } from '../support/serve.ts';
import { addressOf } from '../support/site-files.ts';

const site = inject('sampleFolder');
let nginx: Served;

const get = (address: string, headers: Record<string, string> = {}) => fetch(nginx.url + address, { redirect: 'manual', headers });
const header = async (address: string, name: string) => (await get(address)).headers.get(name);
const one = (path: RegExp) => addressOf(site, path);

describeNginx('nginx on a closed network', () => {
  beforeAll(async () => {
    nginx = await startNginx({ root: site, sso: 'include handbook/closed-network.conf;\n' });
  });
  afterAll(() => nginx.stop());

  it('is served as it was built', async () => {
    for (const address of ['/', '/en/', '/personas/clara-morel/', '/api/handbook.json', '/llms.txt', '/exports/personas.xlsx']) {
      const response = await get(address);
      expect(response.status, address).toBe(200);
      const built = await readFile(join(site, address.endsWith('/') ? `${address}index.html` : address));
      expect(built.equals(Buffer.from(await response.arrayBuffer())), address).toBe(true);
    }
  });

  it('answers what is not there, or must not be seen, with the page of the handbook and 404', async () => {
    const page = await readFile(join(site, '404.html'), 'utf8');
    for (const address of [
      '/not-there/',
      '/_astro/not-there.js',
      '/api/',
      '/pagefind/',
      '/.handbook-site',
      '/%2Ehandbook-site',
      '/.git/config',
      '/_auth',
    ]) {
      const response = await get(address);
      expect(response.status, address).toBe(404);
      expect(await response.text(), address).toBe(page);
    }
  });

  it.each(['/personas', '/en/personas/clara-morel'])('leads %s to its slash without a host', async (address) => {
    expect((await get(address)).status).toBe(301);
    expect(await header(address, 'location')).toBe(`${address}/`);
  });

  it('says the same of every response, and the policy of the pages', async () => {
    const policy = /content-security-policy" content="([^"]*)"/.exec(await readFile(join(site, 'index.html'), 'utf8'))?.[1];
    for (const address of ['/', '/personas', '/not-there/', '/api/', '/.git', '/llms.txt', '/_health', one(/^_astro\/.*\.css$/)]) {
      expect(Object.fromEntries((await get(address)).headers), address).toMatchObject({
        'content-security-policy': `${policy}; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()'),
        'x-robots-tag': 'noindex, nofollow',
        server: 'nginx',
      });
    }
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/api/handbook.json', 'application/json; charset=utf-8'],
    [/^_astro\/.*\.css$/, 'text/css; charset=utf-8'],
    [/^_astro\/script\..*\.js$/, /^(?:text|application)\/javascript; charset=utf-8$/],
    [/^avatars\/.*\.svg$/, 'image/svg+xml; charset=utf-8'],
  ])('sends %s compressed, with its type', async (path, type) => {
    const { headers } = await get(typeof path === 'string' ? path : one(path));
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('content-type')).toMatch(type);
  });

  it('lets a browser keep what never changes for a year, and ask again for all else', async () => {
    for (const path of [/^_astro\/.*\.woff2$/, /^_astro\/.*\.js$/, /\.pf_fragment$/, /\.pf_index$/, /\.pf_filter$/, /\.pf_meta$/]) {
      expect(await header(one(path), 'cache-control'), String(path)).toBe('private, max-age=31536000, immutable');
    }
    for (const address of ['/', '/brand.css', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/personas', '/_astro/gone.css']) {
      expect(await header(address, 'cache-control'), address).toBe('private, no-cache');
    }
    const etag = (await header('/', 'etag')) ?? '';
    expect(etag).not.toBe('');
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  it('works in a browser under the policy of the server, its search included', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const complaints = await complaintsOf(page, nginx.url);
    await page.goto(`${nginx.url}/personas/`);
    await openSearch(page);
    await page.keyboard.type('clara');
    await eventually(() => resultPaths(page)).toContain('/personas/clara-morel/');
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
