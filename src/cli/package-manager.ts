import { readInside } from '../source/inside.ts';

/** What installs the packages of a folder. */
export type PackageManager = 'npm' | 'pnpm';

/** What package.json names, or the lock file that is there; npm where neither says so. */
export function packageManagerOf(root: string): PackageManager {
  const manifest = readInside(root, 'package.json', 1_000_000);
  const named = manifest.state === 'open' && /"packageManager"\s*:\s*"(\w+)@/.exec(manifest.bytes.toString('utf8'))?.[1];
  if (named) return named === 'pnpm' ? 'pnpm' : 'npm';
  return readInside(root, 'pnpm-lock.yaml', 0).state === 'missing' ? 'npm' : 'pnpm';
}

/** What templates say with npm, and what stands for it with pnpm. */
const WITH_PNPM: readonly (readonly [npm: string, pnpm: string])[] = [
  ['          cache: npm\n', ''],
  [
    'npm ci --ignore-scripts --cache .npm --prefer-offline',
    'corepack enable && pnpm install --frozen-lockfile --ignore-scripts --store-dir .pnpm-store',
  ],
  ['npm ci --ignore-scripts', 'corepack enable && pnpm install --frozen-lockfile --ignore-scripts'],
  ['[package-lock.json]', '[pnpm-lock.yaml]'],
  ['/package-lock.json   ', '/pnpm-lock.yaml      '],
  ['[.npm/]', '[.pnpm-store/]'],
  ['npx --no handbook', 'node_modules/.bin/handbook'],
];

/** A template as a package manager needs it. */
export function withManager(template: string, manager: PackageManager): string {
  if (manager === 'npm') return template;
  return WITH_PNPM.reduce((text, [npm, pnpm]) => text.replaceAll(npm, pnpm), template);
}
