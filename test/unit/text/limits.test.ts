import { describe, expect, it } from 'vitest';
import { excessOf, parseText } from '../../../src/text/markdown.ts';
import { holdsExpression, MdxFailure } from '../../../src/text/mdx.ts';
import { visitNodes, wordsOf } from '../../../src/text/nodes.ts';

const excess = (text: string) => excessOf(parseText(text, 'prose'))?.of;

describe('what a text may hold', () => {
  it.each([
    ['a run of signs in words', `a${'*'.repeat(20_000)}`, 'signs'],
    ['a title over lines', `[a](b "${'a\n'.repeat(2000)}`, 'signs'],
    ['signs below items that hold nothing', `a\n${`${'&#65;'.repeat(100)}\n* \n`.repeat(20)}`, 'signs'],
    ['signs below a quotation that is none', `a\n${`${'&#65;'.repeat(100)}\n     >\n`.repeat(20)}`, 'signs'],
    ['signs below an item that is none', `a\n${`${'&#65;'.repeat(100)}\n     - b\n`.repeat(20)}`, 'signs'],
    ['signs in the rows of no table', `a|b\n-|-|-\n${`${'&#65;'.repeat(100)}|\n`.repeat(20)}`, 'signs'],
    ['lists behind a mark that nobody sees', `\ufeff${'- '.repeat(50)}a *b*`, 'nesting'],
    ['a line for every other letter', 'a\n=\n'.repeat(100_000), 'parts'],
    ['rows that lack most of their cells', `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'b\n'.repeat(1000)}`, 'parts'],
  ])('not %s', (_, text, of) => {
    expect(excess(text)).toBe(of);
  });

  it.each([
    ['quotations of quotations', `${'> '.repeat(39)}a\n\n`.repeat(3000)],
    ['addresses', 'a@b.'.repeat(80_000)],
    ['bare addresses', 'https://a.fr/x\n\n'.repeat(30_000)],
    ['items', '- a\n'.repeat(40_000)],
  ])('of more parts than a page may have: %s', (_, text) => {
    expect(excess(text)).toBe('parts');
  });

  it.each([
    ['lines to fill in', 'Nom : ____________________\n\n'.repeat(2000)],
    ['items of items', `- a\n${'  - **b** : `c`\n    - *d*\n'.repeat(1000)}`],
    ['numbered items', Array.from({ length: 1000 }, (_, at) => `${at + 1}. **a** et *b*`).join('\n')],
    ['rows', `|a|b|\n|-|-|\n${'|**c**|*d*|\n'.repeat(1000)}`],
    ['rows that lack a cell or two', `|a|b|c|d|\n|-|-|-|-|\n${'|e|f|\n'.repeat(1000)}`],
    ['a quotation of paragraphs', '> **a** *b*\n>\n'.repeat(1000)],
    [
      'a megabyte of ordinary text',
      'Elle compare *avant* d’appeler, et **note** ce que dit [le guide](/guide/x/) de sa ville.\n\n'.repeat(9500),
    ],
  ])('but a thousand %s', (_, text) => {
    expect(excess(text)).toBeUndefined();
  });
});

describe('a page with components', () => {
  it('shows a brace behind a backslash as a brace', () => {
    const tree = parseText('Écrivez \\{nom\\} ici, et `{code}` là.', 'mdx');
    expect(wordsOf(tree)).toBe('Écrivez {nom} ici, et {code} là.');
    let expressions = 0;
    visitNodes(tree, (node) => {
      if (holdsExpression(node)) expressions++;
    });
    expect(expressions).toBe(0);
  });

  it.each([
    [
      'an attribute',
      '<Note kind={tip}>a</Note>',
      { type: 'mdxJsxAttribute', name: 'kind', value: { type: 'mdxJsxAttributeValueExpression', value: 'tip' } },
    ],
    [
      'one of braces',
      '<Note kind={{ a: 1 }}>a</Note>',
      { type: 'mdxJsxAttribute', name: 'kind', value: { type: 'mdxJsxAttributeValueExpression', value: '{ a: 1 }' } },
    ],
    ['several attributes at once', '<Note {...all}>a</Note>', { type: 'mdxJsxExpressionAttribute', value: '...all' }],
    ['words in quotes', '<Note kind="{tip}">a</Note>', { type: 'mdxJsxAttribute', name: 'kind', value: '{tip}' }],
    [
      'what no reader of code ends with',
      `<Note kind={${'a <> '.repeat(40)}}>a</Note>`,
      { type: 'mdxJsxAttribute', name: 'kind', value: { type: 'mdxJsxAttributeValueExpression', value: 'a <> '.repeat(40) } },
    ],
  ])('keeps %s from being read as code', (_, text, attribute) => {
    expect(parseText(text, 'mdx').children[0]).toMatchObject({ name: 'Note', attributes: [attribute] });
  });

  it('has words in which a tag stands behind a backslash', () => {
    expect(wordsOf(parseText('\\<Note kind={tip}>', 'mdx'))).toBe('<Note kind={tip}>');
  });

  it('is at fault where names go on and on', () => {
    expect(() => parseText(`<${'é'.repeat(20_000)}`, 'mdx')).toThrow(MdxFailure);
  });
});
