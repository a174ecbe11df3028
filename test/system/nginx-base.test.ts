import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { describeNginx, startNginx } from '../support/nginx.ts';
import { addressOf } from '../support/site-files.ts';

describeNginx('nginx with a handbook below a path', () => {
  it('serves it there, with its own page for what is not there, and a company’s own files with their types', async () => {
    const content = await contentFolder({
      ...soundContent,
      'handbook.yaml': `${soundContent['handbook.yaml']}base: /personas-clients/\n`,
      'public/module.wasm': new Uint8Array(4096),
      'public/notes.md': 'Écrit à la main.\n'.repeat(50),
    });
    const root = await contentFolder({});
    const site = join(root, 'personas-clients');
    const { code, err } = await run(['build', '--dir', content, '--out', site]);
    expect(code, err).toBe(0);
    const nginx = await startNginx({ root, base: '/personas-clients', sso: 'include handbook/closed-network.conf;\n' });
    onTestFinished(nginx.stop);
    const get = (address: string) => fetch(nginx.url + address, { redirect: 'manual' });

    const page = await get('/personas-clients/personas/clara/');
    expect(page.status).toBe(200);
    const own = [...(await page.text()).matchAll(/(?:href|src)="(\/[^"#?]*)"/g)].map((match) => match[1] ?? '');
    expect(own.length).toBeGreaterThan(5);
    for (const address of own) expect((await get(address)).status, address).toBe(200);

    for (const address of ['/personas-clients/not-there/', '/', '/personas/clara/', '/.personas-clients.next/']) {
      const missing = await get(address);
      expect(missing.status, address).toBe(404);
      expect(await missing.text(), address).toContain('href="/personas-clients/"');
    }
    expect((await get('/personas-clients')).headers.get('location')).toBe('/personas-clients/');
    expect((await get(`/personas-clients${addressOf(site, /^_astro\//)}`)).headers.get('cache-control')).toContain('immutable');

    const { headers: module } = await get('/personas-clients/module.wasm');
    expect([module.get('content-type'), module.get('content-encoding')]).toEqual(['application/wasm', 'gzip']);
    const { headers: notes } = await get('/personas-clients/notes.md');
    expect([notes.get('content-type'), notes.get('content-encoding')]).toEqual(['text/markdown; charset=utf-8', 'gzip']);
  });
});
