import { existsSync, readdirSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDev } from '../../src/cli/commands/dev.ts';
import type { DevSite } from '../../src/site/astro/dev.ts';
import { brokenFolder, openFixture } from '../support/fixture.ts';
import { run } from '../support/io.ts';
import { patience } from '../support/patience.ts';

const today = '2026-11-21';
const fixtures = (await readdir(brokenFolder)).sort();
const check = (root: string) => run(['check', '--dir', root, '--at', today, '--no-cache', '--lang', 'fr']);

describe('every broken fixture', () => {
  it.each(fixtures)('%s is told by build as by check, and stops it if check says so', async (name) => {
    const { root, remove } = await openFixture(join(brokenFolder, name));
    try {
      const checked = await check(root);
      // A sound site takes seconds to make: that warnings let it pass is shown once, below.
      if (checked.code === 0) return;
      const built = await run(['build', '--dir', root, '--at', today, '--lang', 'fr', '--no-print', '--no-pictures']);
      expect(built.code).toBe(1);
      expect(built.out).toBe('');
      expect(built.err).toContain(checked.out);
      expect(existsSync(join(root, 'dist'))).toBe(false);
    } finally {
      await remove();
    }
  });

  it('with warnings only is told by build and built', async () => {
    const { root, remove } = await openFixture(join(brokenFolder, 'persona__stale'));
    const checked = await check(root);
    const built = await run(['build', '--dir', root, '--at', today, '--lang', 'fr', '--no-print', '--no-pictures']);
    expect(built.code).toBe(0);
    expect(built.err).toContain(checked.out);
    expect(existsSync(join(root, 'dist', 'index.html'))).toBe(true);
    await remove();
  });
});

describe('handbook dev', () => {
  let site: DevSite;
  let root: string;
  let remove: () => Promise<void>;
  let reports: string[] = [];

  beforeAll(async () => {
    // Astro serves no page where it believes that a test only wants its internals.
    delete process.env.VITEST;
    const first = fixtures[0] ?? '';
    ({ root, remove } = await openFixture(join(brokenFolder, first)));
    const io = { out: () => undefined, err: (text: string) => void reports.push(text), env: {}, cwd: root, colour: false };
    site = await startDev({ flags: { port: '0', 'no-cache': true }, names: [], root, asked: 'fr', today, io });
  });
  afterAll(async () => {
    await site.stop();
    await remove();
  });

  it.each(fixtures.filter(isPlain))('%s is told at the terminal as by check, and in the page when it stops a build', async (name) => {
    const fixture = await openFixture(join(brokenFolder, name));
    const checked = await check(fixture.root);
    reports = [];
    await empty(root, fixture.root);
    // With what stands beside it: some links lead there.
    await cp(dirname(fixture.root), dirname(root), { recursive: true, verbatimSymlinks: true });
    // The time stands above it, so that an editor knows where a report begins.
    await expect.poll(() => reports.at(-1)?.match(/^\[\d\d:\d\d:\d\d\]\n(.*)$/s)?.[1], patience).toBe(checked.out);

    const response = await fetch(site.url, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.status).toBe(checked.code === 0 ? 200 : 500);
    if (checked.code !== 0) {
      const places = [...checked.out.matchAll(/^(\S.*?:\d+:\d+) {2}/gm)].map((match) => match[1] ?? '');
      expect(places.length).toBeGreaterThan(0);
      // Of files that are reserved, the page says no more than that.
      const isReserved = /visibility|audience/.test(name);
      expect(html.includes('n’est dit que dans le terminal')).toBe(isReserved);
      for (const place of isReserved ? [] : places) expect(html).toContain(`<code>${place}</code>`);
    }
    await fixture.remove();
  });
});

/**
 * Takes everything out of a content folder, its history too, but for the folders that what comes next has as well: an editor or git would leave
 * those.
 */
async function empty(root: string, next: string): Promise<void> {
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const [path, after] = [join(root, entry.name), join(next, entry.name)];
    const stays = entry.isDirectory() && entry.name !== '.git' && existsSync(after);
    if (stays) await empty(path, after);
    else await rm(path, { recursive: true });
  }
}

/** Whether a fixture is files and folders alone: one can take the place of another under the eyes of `dev`. */
function isPlain(name: string): boolean {
  const entries = readdirSync(join(brokenFolder, name), { recursive: true, withFileTypes: true });
  return (
    entries.every((entry) => (entry.isFile() || entry.isDirectory()) && !entry.name.startsWith('.')) && !/not-a-file|tracked/.test(name)
  );
}
