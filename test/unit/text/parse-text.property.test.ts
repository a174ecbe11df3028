import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { starredPhrase, tightEmphasis } from '../../../src/text/emphasis.ts';
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
      const parsed = fromMarkdown(words, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
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
    'table',
    'tasklistCheck',
    'gfmFootnoteCall',
    'gfmPotentialFootnoteCall',
    'gfmFootnoteDefinition',
  ];
  return dialect === 'inline'
    ? fromMarkdown(words, { extensions: [gfm(), { disable: { null: noBlocks } }], mdastExtensions: [gfmFromMarkdown()] })
    : fromMarkdown(words, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
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
  ' https://a.fr ',
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
  '- [ ] mot',
  '- [x] mot',
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
  if (rest.type === 'html') rest.value = rest.value.trim();
  // Nor are blanks around the description of a picture.
  if (rest.type === 'image') rest.alt = rest.alt?.trim();
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return 'children' in node ? { ...kept, children: node.children.map((child) => seen(child as Nodes)) } : kept;
}
/** A task that is a heading: nobody's list has one. */
const UNDERLINED_TASK = /\[[ x]\].*^ *(?:=|---)/ms;

/** All words of a tree in their order, but for stars, underscores and blanks. */
function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map((child) => wordsIn(child as Nodes)).join('');
  return 'value' in node ? node.value.replace(/[*_\s]/g, '') : '';
}

/** Whether a sign of emphasis is left that closes nothing: which of several it would have been, nobody can tell by reading. */
function isUnbalanced(node: Nodes): boolean {
  if ('children' in node) return node.children.some((child) => isUnbalanced(child as Nodes));
  return node.type === 'text' && /[*_]/.test(node.value);
}

const DEFINITION = /^ {0,3}\[[^\]]*\]:/m;
/** Next to a definition, our reader takes this for the rest of a table that the definition heads, and for words. */
const ROW_OR_EMPTY_ITEM = /^[ \t]*(?:\||(?:[-+*]|\d+[.)])[ \t]*$)/m;

it.each(['inline', 'prose'] as const)('%s text gets the tree that another reader of CommonMark gives', (dialect) => {
  let balanced = 0;
  fc.assert(
    fc.property(anything, (words) => {
      fc.pre(!(DEFINITION.test(words) && ROW_OR_EMPTY_ITEM.test(words)) && !UNDERLINED_TASK.test(words));
      // What CommonMark leaves as stars has a test of its own.
      fc.pre(tightEmphasis(words).length === 0);
      const [ours, theirs] = [parseText(words, dialect), byMicromark(words, dialect)];
      if (isUnbalanced(theirs)) {
        expect(wordsIn(ours)).toBe(wordsIn(theirs));
      } else {
        balanced += 1;
        expect(seen(ours)).toEqual(seen(theirs));
      }
    }),
    runs(1000),
  );
  expect(balanced).toBeGreaterThan(200);
});

it('reads code that ends with a line of its own signs', () => {
  for (const words of ['``` mot\n```', '``a\n b\n``', '`  a\n`'])
    expect(seen(parseText(words, 'inline'))).toEqual(seen(byMicromark(words, 'inline')));
});
