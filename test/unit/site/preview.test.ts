import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isOpen } from '../../../src/cli/port.ts';
import { previewSite } from '../../../src/site/preview.ts';
import { contentFolder } from '../../support/io.ts';

/** Asks for an address as it is written: `fetch` would tidy it up first. */
const ask = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<[status: number, body: string, more: string]>((resolve, reject) => {
    request({ host: '127.0.0.1', port: new URL(url).port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () =>
        resolve([response.statusCode ?? 0, body, String(response.headers.location ?? response.headers['content-type'])]),
      );
    })
      .on('error', reject)
      .end();
  });

it('preview serves the files of the site, as a static host does, and nothing else', async () => {
  const root = await contentFolder({
    'secret.txt': 'secret',
    'dist/index.html': 'home',
    'dist/404.html': 'lost',
    'dist/é/index.html': 'page',
    'dist/a.css': 'a{}',
  });
  const dist = join(root, 'dist');
  await symlink('/etc/passwd', join(dist, 'passwd.txt'));
  await symlink('..', join(dist, 'up'));
  spawnSync('mkfifo', [join(dist, 'pipe.txt')]);
  const { url, stop } = await previewSite(dist, { base: '/p' }, 0);
  onTestFinished(stop);
  expect(new URL(url).pathname).toBe('/p/');
  const html = 'text/html; charset=utf-8';
  expect(await ask(url, '/p/?x=1')).toEqual([200, 'home', html]);
  expect(await ask(url, '/p/%C3%A9/')).toEqual([200, 'page', html]);
  expect(await ask(url, '/p/%C3%A9')).toEqual([302, '', '/p/%C3%A9/']);
  expect(await ask(url, '/p/a.css')).toEqual([200, 'a{}', 'text/css; charset=utf-8']);
  expect(await ask(url, '/p/a.css', {}, 'HEAD')).toEqual([200, '', 'text/css; charset=utf-8']);
  expect(await ask(url, '/')).toEqual([302, '', '/p/']);
  const nowhere = [
    '/p/passwd.txt',
    '/p/pipe.txt',
    '/p/up/secret.txt',
    '/p/../secret.txt',
    '/p/..%2fsecret.txt',
    '/p//etc/passwd',
    '/p/%ff',
    '/q/',
  ];
  for (const path of nowhere) expect([path, ...(await ask(url, path))]).toEqual([path, 404, 'lost', html]);
  expect((await ask(url, '/p/', {}, 'POST'))[0]).toBe(405);
  expect((await ask(url, '/p/', { host: 'evil.example' }))[0]).toBe(403);
});

it('preview shows a site to other machines only where it is told to, by their way to it alone', async () => {
  const root = await contentFolder({ 'dist/index.html': 'home', 'dist/404.html': 'lost' });
  const { url, stop } = await previewSite(join(root, 'dist'), { base: '/' }, 0, '0.0.0.0');
  onTestFinished(stop);
  expect((await ask(url, '/', { host: '192.168.1.7:4321' }))[0]).toBe(200);
  expect((await ask(url, '/', { host: 'evil.example' }))[0]).toBe(403);
  const closed = await previewSite(join(root, 'dist'), { base: '/' }, 0);
  onTestFinished(closed.stop);
  expect((await ask(closed.url, '/', { host: '192.168.1.7:4321' }))[0]).toBe(403);
});

it.each([
  [undefined, false],
  ['127.0.0.1', false],
  ['localhost', false],
  ['::1', false],
  ['0.0.0.0', true],
  ['192.168.1.7', true],
])('others are warned of a server at %s: %s', (host, expected) => {
  expect(isOpen(host)).toBe(expected);
});
