import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentsIn } from '../../../src/edit/comments.ts';
import { formatted } from '../../../src/edit/format.ts';
import { type UpgradeStep, upgraded } from '../../../src/edit/upgrade.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { decode } from '../../../src/source/decode.ts';
import { parseSource } from '../../../src/source/source.ts';
import { commentedYaml } from '../../fuzz/commented-yaml.ts';
import { cases, runs } from '../../support/chance.ts';

const { persona } = schemasFor();

/** Such a file as it is read, where it can be. */
function readable(typed: string): { text: string; data: unknown } | undefined {
  const { text } = decode(Buffer.from(typed), 'personas/x.yaml');
  if (text === undefined) return undefined;
  const { data, diagnostics } = parseSource(text, 'personas/x.yaml', 'yaml');
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : { text, data };
}

it('loses no comment and no value of any file, and leaves what it wrote as it is', () => {
  const counts = { read: 0, refused: 0, comments: 0 };
  fc.assert(
    fc.property(commentedYaml, (typed) => {
      const before = readable(typed);
      if (!before) return;
      const { text } = before;
      counts.read += 1;
      const written = formatted(text, 'yaml', persona);
      if (written === undefined) {
        counts.refused += 1;
        return;
      }
      const comments = commentsIn(text);
      counts.comments += comments.length;
      expect(parseSource(written, 'personas/x.yaml', 'yaml').data).toEqual(before.data);
      expect(commentsIn(written).sort()).toEqual(comments.sort());
      expect(formatted(written, 'yaml', persona)).toBe(written);
      expect(written).toMatch(/\n$|^$/);
    }),
    runs(1500),
  );
  expect(counts.read).toBeGreaterThan(cases(1000));
  expect(counts.refused).toBeLessThan(counts.read / 50);
  expect(counts.comments).toBeGreaterThan(cases(2000));
});

/** A made-up step: a key is called otherwise since. */
const step: UpgradeStep = {
  to: 2,
  change: ({ text }) =>
    [...text.matchAll(/^ *(?:- +)*(owner)(?=:)/gm)].map(({ 0: whole, index }) => ({
      start: index + whole.length - 5,
      end: index + whole.length,
      text: 'team',
    })),
};

it('loses no comment and no value of any file on the way to another model', () => {
  const counts = { read: 0, changed: 0 };
  fc.assert(
    fc.property(commentedYaml, (typed) => {
      const before = readable(typed);
      if (!before) return;
      const { text } = before;
      counts.read += 1;
      const file = { file: 'personas/x.yaml', kind: 'persona', format: 'yaml', text } as const;
      const after = upgraded(file, 1, [step]);
      if (after !== text) counts.changed += 1;
      expect(commentsIn(after)).toEqual(commentsIn(text));
      expect(JSON.stringify(parseSource(after, '', 'yaml').data)).toBe(JSON.stringify(before.data).replaceAll('"owner":', '"team":'));
      expect(upgraded(file, 2, [step])).toBe(text);
    }),
    runs(1500),
  );
  expect(counts.read).toBeGreaterThan(cases(1000));
  expect(counts.changed).toBeGreaterThan(cases(200));
});

it('stops before a step that loses a comment', () => {
  const file = { file: 'x.yaml', kind: 'persona', format: 'yaml', text: 'a: 1 # one\n' } as const;
  expect(() => upgraded(file, 1, [{ to: 2, change: () => [{ start: 4, end: 10, text: '' }] }])).toThrow('differs');
});
