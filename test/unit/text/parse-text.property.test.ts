import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { starredPhrase } from '../../../src/text/emphasis.ts';
import { mayHoldMarkup, parseText } from '../../../src/text/markdown.ts';
import { runs } from '../../support/chance.ts';

/** A tree without its places, its words as they stand. */
function shape(node: Nodes): unknown {
  const { position: _, ...rest } = node;
  return 'children' in rest ? { ...rest, children: rest.children.map((child) => shape(child as Nodes)) } : rest;
}

const parts = [
  'Elle',
  'hésite',
  '42',
  '3.',
  '(a)',
  'l’été',
  '-',
  '1',
  '#',
  '!',
  ':',
  ';',
  '&amp',
  '€',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n ',
  '\t',
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((words) => words.join(''));

it('a text without markup gets the tree that the Markdown parser gives', () => {
  let quick = 0;
  fc.assert(
    fc.property(text, (words) => {
      if (mayHoldMarkup(words, 'prose')) return;
      quick += 1;
      const parsed = fromMarkdown(words, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      expect(shape(parseText(words, 'prose'))).toEqual(shape(parsed));
    }),
    runs(1000),
  );
  expect(quick).toBeGreaterThan(100);
});

const pieces = [
  'Elle',
  'l’été',
  '42',
  '.',
  ' ',
  ' ',
  '\t',
  '\u202F',
  '(',
  '»',
  '-',
  '*',
  '**',
  '***',
  '*mot*',
  ' *deux mots* ',
  ' **Fort.** ',
  '*1',
];
const starred = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((words) => words.join(''));

it('a phrase with stars alone gets the tree that the Markdown parser gives', () => {
  let quick = 0;
  fc.assert(
    fc.property(starred, (words) => {
      const phrase = words.includes('*') ? starredPhrase(words) : undefined;
      if (!phrase) return;
      quick += 1;
      const { children } = fromMarkdown(words, {
        extensions: [{ disable: { null: ['list', 'thematicBreak', 'headingAtx', 'setextUnderline', 'codeIndented', 'blockQuote'] } }],
      });
      expect([phrase]).toEqual(children.map(shape));
    }),
    runs(4000),
  );
  expect(quick).toBeGreaterThan(300);
});

it('reads what authors write with stars', () => {
  expect(starredPhrase('**Trop long.** Elle *renonce*, puis appelle.')?.children.map((node) => node.type)).toEqual([
    'strong',
    'text',
    'emphasis',
    'text',
  ]);
  expect(starredPhrase('3 * 4 * 5')).toBeUndefined();
});

/** What micromark makes of a text: another reader of CommonMark, to hold ours against. */
function byMicromark(words: string, dialect: 'inline' | 'prose'): Nodes {
  const noBlocks = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
    'labelStartImage',
  ];
  return dialect === 'inline'
    ? fromMarkdown(words, { extensions: [{ disable: { null: noBlocks } }] })
    : fromMarkdown(words, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

const signs = [
  'mot',
  'l’été',
  ' ',
  ' ',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(/a/)',
  '[lien](/a/)',
  '![image](a.png)',
  '![',
  '!',
  '<b>',
  '</b>',
  '<https://a.fr>',
  'https://a.fr',
  ' ~~non~~ ',
  '&amp;',
  '&',
  '\\*',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '12) ',
  '# ',
  '> ',
  '- [ ] ',
  '- [x] ',
  '|',
  '|-|-|',
  '---',
  '===',
  ': ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '  \n',
  '```',
  '«',
  '»',
  '(',
  ')',
  '.',
  '[a]: /b/',
];
const anything = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((words) => words.join(''));

/** A tree as its readers see it: what has no place, and no words, is left out. */
function seen(node: Nodes): unknown {
  const { position: _, ...rest } = node;
  // Blanks where a line of code begins are none to CommonMark; micromark keeps them.
  if (rest.type === 'inlineCode') rest.value = rest.value.replace(/\s+/g, ' ').trim();
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return 'children' in node ? { ...kept, children: node.children.map((child) => seen(child as Nodes)) } : kept;
}

it.each(['inline', 'prose'] as const)('%s text gets the tree that another reader of CommonMark gives', (dialect) => {
  fc.assert(
    fc.property(anything, (words) => {
      expect(seen(parseText(words, dialect))).toEqual(seen(byMicromark(words, dialect)));
    }),
    runs(1000),
  );
});

it('reads code that ends with a line of its own signs', () => {
  for (const words of ['``` mot\n```', '``a\n b\n``', '`  a\n`'])
    expect(seen(parseText(words, 'inline'))).toEqual(seen(byMicromark(words, 'inline')));
});
