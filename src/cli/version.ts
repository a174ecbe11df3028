import { readFileSync } from 'node:fs';

/** The version of this program, from its own package. */
export function version(): string {
  return manifest().version;
}

/** An optional package as it is to be installed: by the version that this program was tried with. */
export function withVersion(name: string): string {
  return `${name}@${manifest().peerDependencies[name]}`;
}

function manifest(): { version: string; peerDependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}
