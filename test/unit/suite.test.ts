import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apart } from '../support/apart.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== join('unit', 'suite.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
/** What puts something in the place of a module, a global, the environment or the clock, for all that runs in the same process. */
const REPLACING = [
  /\bvi\.(?!fn\b|mocked\b)\w/,
  /\bprocess\.\w+(?:\.\w+|\[[^\]]+\])? (?:\?\?|\|\|)?= /,
  /\bdelete (?:process|globalThis)\b/,
  /\bglobalThis(?:\.\w+|\[[^\]]+\]) (?:\?\?|\|\|)?= /,
  /\bObject\.(?:assign|definePropert(?:y|ies))\((?:process|globalThis|[A-Z]\w*\.prototype|console)\b/,
  /\bprocess\.(?:chdir|umask)\(/,
  /\b[A-Z]\w*\.prototype\.\w+ = |\b(?:Date|Math|console|JSON|Reflect)\.\w+ = /,
];
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the suite', () => {
  it('holds its random cases where fresh seeds find them', () => {
    const random = filesWith(/from 'fast-check'|from '(?:\.\.\/)+(?:support\/chance|fuzz\/(?:run|round-trip))\.ts'/).filter((file) =>
      file.endsWith('.test.ts'),
    );
    expect(random.length).toBeGreaterThan(8);
    expect(random.filter((file) => !file.endsWith('.property.test.ts'))).toEqual([]);
  });

  it('gives no random case a seed or a number of its own', () => {
    expect(filesWith(/\bnumRuns: \d|\bseed: \d/)).toEqual([]);
  });

  it('opens each page of the sample, in two halves', () => {
    expect(sources.map(({ file }) => file).filter((file) => file.includes('every-page-'))).toHaveLength(2);
  });

  it('waits for no browser by time', () => {
    expect(filesWith(/\bwaitForTimeout\(|networkidle|requestIdleCallback/)).toEqual([]);
  });

  it('gives a worker to itself to each unit test that replaces what others share', () => {
    const replacing = sources
      .filter(({ file, text }) => file.startsWith(join('unit', '')) && REPLACING.some((pattern) => pattern.test(text)))
      .map(({ file }) => `test/${file.split(sep).join('/')}`);
    expect(
      replacing.sort(),
      'a unit test that replaces a module, a global, the environment or the clock stands in test/support/apart.ts, and no other does',
    ).toEqual([...apart].sort());
  });
});
