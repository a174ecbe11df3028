import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const changelog = readFileSync(join(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');
const [, ...versions] = changelog.split(/^## /m);

it('groups what changed in each version, in twenty entries at most', () => {
  for (const version of versions) {
    const groups = [...version.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(groups).toEqual(known.filter((name) => groups.includes(name)));
    expect(version.slice(0, version.indexOf('###'))).not.toMatch(/^- /m);
    expect(version.match(/^- /gm)?.length).toBeLessThanOrEqual(20);
  }
});

it('lists versions newest first, and what is unreleased before them', () => {
  const days = versions.map((version) => /^\S+ – (\d{4}-\d\d-\d\d)\n/.exec(version)?.[1] ?? 'Unreleased');
  expect(days).toEqual([...days].sort().reverse());
  expect(days.length).toBeGreaterThan(0);
});
