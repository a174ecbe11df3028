import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== join('unit', 'suite.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
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
});
