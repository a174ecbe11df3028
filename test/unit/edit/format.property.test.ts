import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentsIn } from '../../../src/edit/comments.ts';
import { formatted } from '../../../src/edit/format.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { decode } from '../../../src/source/decode.ts';
import { parseSource } from '../../../src/source/source.ts';
import { commentedYaml } from '../../fuzz/commented-yaml.ts';
import { cases, runs } from '../../support/chance.ts';

const { persona } = schemasFor();

it('loses no comment and no value of any file, and leaves what it wrote as it is', () => {
  const counts = { read: 0, refused: 0, comments: 0 };
  const refused: string[] = [];
  fc.assert(
    fc.property(commentedYaml, (typed) => {
      const { text } = decode(Buffer.from(typed), 'personas/x.yaml');
      const before = text === undefined ? undefined : parseSource(text, 'personas/x.yaml', 'yaml');
      if (text === undefined || !before || before.diagnostics.some(({ severity }) => severity === 'error')) return;
      counts.read += 1;
      const written = formatted(text, 'yaml', persona);
      if (written === undefined) {
        counts.refused += 1;
        refused.push(text);
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
  if (process.env.SHOW_REFUSED) console.log(counts, refused.slice(0, 6).join('\n=====\n'));
  expect(counts.read).toBeGreaterThan(cases(1000));
  expect(counts.refused).toBeLessThan(counts.read / 50);
  expect(counts.comments).toBeGreaterThan(cases(2000));
});
