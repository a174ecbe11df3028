import { describe, expect, it } from 'vitest';
import { slipsIn, slipsOf } from '../../scripts/english.ts';

const wrong = [
  { not: 'mend|mends|mended', write: 'fix' },
  { not: 'one a *', write: 'one per …' },
  { not: 'sign|signs', write: 'character', unless: ['sign in'] },
];
const found = (text: string, file: string) => slipsIn(text, file, wrong).map(({ line, found: words }) => [line, words]);

describe('words that we do not write', () => {
  it('are found as whole words, over the end of a line, and not where they are right', () => {
    expect(found('Mend it.\nThere is one\na page; amend the design, and sign in.\nA sign.', 'a.md')).toEqual([
      [1, 'Mend'],
      [2, 'one a page'],
      [4, 'sign'],
    ]);
  });

  it('are not looked for in code, keys, addresses and what is filled in', () => {
    expect(found('---\nsign: a sign\n---\n`mend` [fine](/mend/)\n\n```yaml\n# mend\n```\n', 'a.md')).toEqual([[2, 'sign']]);
    expect(found('# Mend it\nid: mend\nsign: mended\n', 'a.yaml')).toEqual([
      [1, 'Mend'],
      [3, 'mended'],
    ]);
    expect(found(`// mend\nconst mend = { sign: \`\${mend('sign', \`mend \${1}\`)} mends\` };\nimport './mend.ts';`, 'a.ts')).toEqual([
      [2, 'sign'],
      [2, 'mend'],
      [2, 'mends'],
    ]);
  });

  it('are nowhere in what is read', () => expect(slipsOf()).toEqual([]));
});
