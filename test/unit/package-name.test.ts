import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageName } from '../../src/languages/package-name.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('the package is called what its commands say', () => {
  expect(JSON.parse(read('package.json')).name).toBe(packageName);
});

it('nothing that we write has anybody run a package of others, whose name is that of our command', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'starter/**/*', 'deploy/**/*', 'docs/*.md', '*.md', 'guide/*'], {
    cwd: root,
    withFileTypes: true,
  });
  const texts = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).slice(root.length + 1));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((file) => /\bnpx handbook\b|\bnpx -y\b|npm exec handbook|pnpm dlx|yarn dlx/.test(read(file)))).toEqual([]);
});
