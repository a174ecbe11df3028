import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', '..', '..', 'src');
const IMPORT = /^import (?!type\b)([^;'"]*?)\s*(?:from )?'([^'?]+)(?:\?\w+)?';$/gm;

/** The packages that the code of components needs at run time, through all that it imports. */
function packagesOfComponents(): Set<string> {
  const waiting = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => join(src, file));
  const seen = new Set(waiting);
  const packages = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (!/\.(?:ts|astro)$/.test(file)) continue;
    for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const areTypes =
        /^\{.*\}$/.test(names) &&
        names
          .slice(1, -1)
          .split(',')
          .every((name) => name.trim().startsWith('type '));
      if (areTypes) continue;
      if (!path.startsWith('.')) packages.add(path);
      else if (!seen.has(resolve(dirname(file), path))) waiting.push(resolve(dirname(file), path));
      seen.add(resolve(dirname(file), path));
    }
  }
  return packages;
}

it('components show models and make none: what reads content stays out of the code that renders pages', () => {
  expect([...packagesOfComponents()].filter((name) => !/^(?:(?:virtual|node):|astro\/)/.test(name)).sort()).toEqual([
    'hast-util-sanitize',
    'hast-util-to-html',
    'mdast-util-to-hast',
  ]);
});
