import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type Ended, finish } from '../support/child.ts';
import { soundContent, writeFiles } from '../support/io.ts';
import { deadAddresses } from '../support/links.ts';
import { freshFolder, isOffline, type Packed, PNPM, pack } from '../support/packed.ts';

/** The oldest Astro that the package says it works with, and the newest that it was tried with: a newer one breaks nothing overnight. */
const versions = [manifest.peerDependencies.astro.replace('^', ''), manifest.devDependencies.astro];
const settings = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', LANG: 'en_GB.UTF-8' };

interface Manager {
  install: (folder: string, packages: readonly string[]) => Promise<Ended>;
  build: (folder: string) => Promise<Ended>;
}

const npm: Manager = {
  install: (folder, packages) => finish('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder),
  build: (folder) => finish('npm', ['exec', '--no', '--', 'astro', 'build'], folder, settings),
};
const pnpm = (layout: string): Manager => ({
  install: async (folder, packages) => {
    await writeFiles(folder, { 'pnpm-workspace.yaml': `nodeLinker: ${layout}\nallowBuilds:\n  esbuild: false\n` });
    return finish('npx', ['--yes', PNPM, 'add', '--prefer-offline', ...packages], folder);
  },
  build: (folder) => finish('npx', ['--yes', PNPM, 'exec', 'astro', 'build'], folder, settings),
});
const managers: Readonly<Record<string, Manager>> = { npm, pnpm: pnpm('isolated'), 'pnpm, hoisted': pnpm('hoisted') };

const files = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import handbook from '@persona-handbook/handbook';

const mdx = { components: { Count: './src/Count.astro' } };
export default defineConfig({ integrations: [handbook({ content: './handbook', at: '/who/', print: false, pictures: false, mdx })] });
`,
  'src/Count.astro': '<b class="count"><slot /></b>\n',
  'src/pages/index.astro': '<h1>Intranet</h1>\n',
  ...Object.fromEntries(Object.entries(soundContent).map(([name, text]) => [`handbook/${name}`, text])),
  'handbook/guide/count.mdx': '---\nid: count\ntitle: Compter\n---\n\n<Count>Un, {1 + 1}</Count>\n',
};

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
});
afterAll(() => packed?.remove());

describe.each(Object.entries(managers))('in a fresh site, installed by %s', (_, { install, build }) => {
  it.for(versions)('a handbook is built with Astro %s (skipped where the npm registry cannot be reached)', async (version, { skip }) => {
    const root = await freshFolder();
    try {
      await writeFiles(root, files);
      const mdx = `@astrojs/mdx@${manifest.devDependencies['@astrojs/mdx']}`;
      const installed = await install(root, [`astro@${version}`, mdx, packed.tarball]);
      if (isOffline(installed)) return skip('the npm registry cannot be reached');
      expect(installed.code, installed.out + installed.err).toBe(0);
      expect(JSON.parse(await readFile(join(root, 'node_modules/astro/package.json'), 'utf8')).version).toBe(version);
      const { code, out, err } = await build(root);
      expect(code, out + err).toBe(0);
      expect(out + err).not.toMatch(/warn/i);
      expect(await readFile(join(root, 'dist/who/personas/clara/index.html'), 'utf8')).toContain('Clara Martin');
      expect(await readFile(join(root, 'dist/who/guide/count/index.html'), 'utf8')).toMatch(/<b class="count"[^>]*>Un, 2<\/b>/);
      expect(await deadAddresses(join(root, 'dist'), '/')).toEqual([]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});
