import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { previewSite } from '../../src/site/preview.ts';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { addressesIn } from '../support/links.ts';

it('a site below a path with accents and spaces is built, served, and held together by links of one form', async () => {
  const root = await contentFolder({
    ...soundContent,
    'handbook.yaml':
      'company: C\nlanguages: [fr, en]\nsite: https://été.example\nbase: "/nos clients/été+b~$&"\nextraFields: [{ key: constructor, on: persona, type: line, title: Titre maison }]\n',
    'personas/clara.yaml': `${soundContent['personas/clara.yaml']}constructor: Valeur maison\n`,
  });
  const base = '/nos%20clients/%C3%A9t%C3%A9+b~$&/';
  const built = await run(['build', '--dir', root, '--at', '2026-11-21', '--lang', 'fr', '--no-print', '--no-pictures']);
  expect(built).toMatchObject({ code: 0 });
  const site = join(root, 'dist');

  const addresses = (await addressesIn(site)).map(({ file, address }) => {
    const { pathname } = new URL(address.replaceAll('&amp;', '&').replaceAll('&#x26;', '&').replaceAll('\\', ''), 'http://localhost');
    return { file, pathname };
  });
  expect(addresses.length).toBeGreaterThan(100);
  const dead = addresses.filter(({ pathname }) => {
    const path = decodeURIComponent(pathname.slice(base.length));
    return !pathname.startsWith(base) || !existsSync(join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  });
  expect(dead).toEqual([]);

  const page = await readFile(join(site, 'personas/clara/index.html'), 'utf8');
  expect(page).toContain('Titre maison');
  expect(page).toContain('Valeur maison');
  expect(JSON.parse(await readFile(join(site, 'api/personas/clara.json'), 'utf8'))).toMatchObject({
    url: `https://xn--t-9fab.example${base}personas/clara/`,
  });

  const { handbook } = await checkContent(root, { today: '2026-11-21' });
  const { url, stop } = await previewSite(site, handbook.config, 0);
  onTestFinished(stop);
  for (const path of ['', 'personas/clara/', 'brand.css', 'api/personas/clara.json', 'pagefind/pagefind.js'])
    expect((await fetch(url + path)).status, path).toBe(200);
});
