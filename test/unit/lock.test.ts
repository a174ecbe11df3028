import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  integrity?: string;
  link?: true;
  resolved?: string;
}

test.each(['package-lock.json', 'bench/lighthouse/package-lock.json'])(
  '%s says of every package what its bytes hash to, and of none that it comes from elsewhere',
  (file) => {
    const { packages } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as { packages: Record<string, Entry> };
    const { '': _, ...installed } = packages;
    const entries = Object.entries(installed).filter(([, { link }]) => !link);
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)).map(([name]) => name)).toEqual([]);
    const hosts = new Set(entries.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).origin] : [])));
    expect([...hosts].filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  },
);
