// Leaves in the package the types that its entries speak of, and those alone: the rest is ours to change.
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | { types: string }> };

const needed = new Set<string>();
const waiting = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [resolve(root, entry.types)]));
for (let file = waiting.pop(); file; file = waiting.pop()) {
  if (needed.has(file)) continue;
  needed.add(file);
  // Programs of others read them with settings of their own: what is imported has its name of the package.
  const text = readFileSync(file, 'utf8').replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js');
  writeFileSync(file, text);
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)\.js['"]/g)) {
    const next = resolve(dirname(file), `${path}.d.ts`);
    if (!existsSync(next)) throw new Error(`${file} imports types from ${next}, which does not exist.`);
    waiting.push(next);
  }
}
for (const name of globSync('lib/**/*.d.ts', { cwd: root })) if (!needed.has(join(root, name))) rmSync(join(root, name));
console.log(`${needed.size} files of types`);
