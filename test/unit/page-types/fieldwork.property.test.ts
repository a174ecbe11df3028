import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/page-types/fieldwork/markdown.ts';
import { dialectOf, parseText } from '../../../src/text/markdown.ts';
import { wordsOf } from '../../../src/text/nodes.ts';
import { runs } from '../../support/chance.ts';

describe('what is filled in about a persona', () => {
  it('shows words as they are, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[]()<>#|`~&!-\\"\'+=.1 '), minLength: 1, maxLength: 30 }), (typed) => {
        fc.pre(typed.trim() !== '');
        const cell = parseText(`| a |\n| --- |\n| x${literal(typed)}x |\n`, dialectOf('personas/ada.yaml', undefined)).children[0];
        const row = cell?.type === 'table' ? cell.children[1] : undefined;
        expect(row ? wordsOf(row) : '').toBe(`x${typed.replace(/\s+/g, ' ')}x`);
      }),
      runs(300),
    );
  });
});
