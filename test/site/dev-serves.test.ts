import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/cache/workshop.ts';
import { startDev } from '../../src/cli/commands/dev.ts';
import type { DevSite } from '../../src/site/astro/dev.ts';
import { plantedFiles, plantedIn, plantFolder } from '../support/canaries.ts';

let root: string;
let site: DevSite;

/** Asks for an address as it is written: `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string; type: string }> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString('latin1'),
          type: response.headers['content-type'] ?? '',
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  // Astro serves no page where it believes that a test only wants its internals.
  delete process.env.VITEST;
  root = await plantFolder();
  await mkdir(join(root, 'public/sub'), { recursive: true });
  await mkdir(join(root, '.git'));
  await writeFile(join(root, '.git/config'), 'canary-git');
  await writeFile(join(root, '.env'), 'canary-env');
  await writeFile(join(root, 'public/logo.txt'), 'beside the pages');
  await writeFile(join(root, 'public/sub/50%.txt'), 'half');
  const io = { out: () => undefined, err: () => undefined, env: {}, cwd: root, colour: false };
  site = await startDev({ flags: { port: '0', 'no-cache': true }, names: [], root, asked: 'fr', today: '2026-11-21', io });
  // The check tells of links, but only of those that it has seen.
  await symlink('../research', join(root, 'public/raw'));
  await symlink('/etc/passwd', join(root, 'public/passwd.txt'));
}, 120_000);

afterAll(async () => {
  await site.stop();
  await rm(root, { recursive: true, force: true });
});

/** What Vite answers to with the file itself, in one spelling or another. */
const spellings = (file: string): string[] => {
  const absolute = join(root, file);
  const escaped = file.replaceAll('/', '%2f');
  return [
    `/${file}`,
    `/${file}?raw`,
    `/${file}?import&raw`,
    `/${file}?url`,
    `/${file}?import`,
    `/${file}?inline`,
    `/${file}?raw??`,
    `/${file}.map`,
    `/./${file}`,
    `//${file}`,
    `/${escaped}`,
    `/files/${file}`,
    `/files/..%2f${escaped}`,
    `/files/../${file}`,
    `/public/..%2f${escaped}`,
    `/personas/..%2f${escaped}`,
    `/..%2f${escaped}`,
    `/%2e%2e/${file}`,
    `/..\\${file}`,
    `/@fs${absolute}`,
    `/@fs${absolute}?raw`,
    `/@fs${absolute}?import&raw`,
    `/@fs${absolute}?raw?url`,
    `/@fs/${absolute}`,
    `/@fs${packageFolder('vite')}/../../..${absolute}`,
    `/@fs${packageFolder('vite')}/..%2f..%2f..%2f${absolute}`,
    `/@id${absolute}`,
    `/@id/${absolute}?raw`,
    `/@id/__x00__${absolute}`,
    `/@id/__x00__virtual:..${absolute}`,
    `${absolute}?raw`,
    `${absolute}?import&raw`,
    `/@vite/..${absolute}`,
    `/.vite/deps/..%2f..%2f..${absolute}`,
    `/node_modules/..%2f${escaped}`,
    `/__open-in-editor?file=${absolute}`,
    `/_image?href=/@fs${absolute}`,
    `/_image?href=${encodeURIComponent(`file://${absolute}`)}&f=png`,
  ];
};

describe('dev serves what its audience may see, and nothing else', () => {
  it.each([...Object.keys(plantedFiles), '.git/config', '.env'])('no source by any address: %s', async (file) => {
    for (const path of spellings(file)) {
      const { text, status } = await get(path);
      expect([path, status, plantedIn(text.replaceAll(path, '').replaceAll(root, ''))]).toEqual([path, expect.any(Number), []]);
    }
  });

  it.each([['/etc/passwd'], ['/etc/hostname']])('nothing of the machine: %s', async (file) => {
    for (const path of [
      `/@fs${file}`,
      `/@fs${file}?raw`,
      `/@fs${file}?import&raw`,
      `/@id${file}`,
      `${file}?raw`,
      `/public/..${file}`,
      '/passwd.txt',
    ]) {
      const { text, status } = await get(path);
      expect([path, text.includes('root:'), status]).toEqual([path, false, 404]);
    }
  });

  it('the pages of the audience, with all that they ask for', async () => {
    const { status, text } = await get('/personas/claire/');
    expect([status, text.includes('Claire Test'), plantedIn(text)]).toEqual([200, true, []]);
    const own = [...text.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((match) =>
      (match[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const path of own) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });

  it('what is not there is the page for readers who are lost', async () => {
    for (const path of [
      '/personas/canary-hidden/',
      '/nothing/',
      '/nothing.txt',
      '/files/images/canary-face.png',
      '/raw/canary-record.yaml',
    ]) {
      const { status, text, type } = await get(path);
      expect([path, status, type]).toEqual([path, 404, expect.stringContaining('text/html')]);
      expect(plantedIn(text.replaceAll('canary-hidden', ''))).toEqual([]);
    }
  });

  it('what a company puts beside its pages, with its type', async () => {
    expect(await get('/logo.txt')).toEqual({ status: 200, text: 'beside the pages', type: 'text/plain; charset=utf-8' });
    expect(await get('/sub/50%25.txt')).toMatchObject({ status: 200, text: 'half' });
  });

  it('nothing at an address that cannot be taken apart, and says no more', async () => {
    for (const path of ['/%', '/personas/%', '/%c0%ae%c0%ae/', '/%F0%9F']) {
      const { status, text } = await get(path);
      expect([path, status, text]).toEqual([path, 400, '']);
    }
  });

  it('nothing of how a module fails', async () => {
    const page = join(import.meta.dirname, '../../src/page-types/route.astro');
    for (const path of ['/@id/astro:content', `/@fs${page}?astro&type=script&index=0&lang.ts`]) {
      const { status, text } = await get(path);
      expect([path, status, text]).toEqual([path, 404, expect.not.stringMatching(/\n\s*at |node_modules/)]);
    }
  });

  it('nobody who came by another name', async () => {
    expect((await get('/personas/claire/', { host: 'evil.example' })).status).toBe(403);
    for (const host of ['localhost:99999', 'a b', '[']) expect([host, (await get('/', { host })).status]).toEqual([host, 400]);
  });
});
