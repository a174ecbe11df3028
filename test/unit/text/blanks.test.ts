import { describe, expect, it } from 'vitest';
import { onOneLine, withoutBlanks } from '../../../src/text/blanks.ts';

describe('a text without blanks around it', () => {
  it.each([
    [' \t un mot \t ', 'un mot'],
    ['\u00A0mot\u00A0 ', '\u00A0mot\u00A0'],
    ['\nmot\n', '\nmot\n'],
    [' \t ', ''],
    ['', ''],
  ])('%j is %j', (typed, bare) => {
    expect(withoutBlanks(typed)).toBe(bare);
  });
});

describe('words on one line', () => {
  it.each([
    ['un\nmot', 'un mot'],
    ['un \u00A0\n\t mot', 'un mot'],
    ['un\n \n\nmot', 'un mot'],
    ['un  mot\tet  ', 'un  mot\tet  '],
    ['\nun mot\n', ' un mot '],
  ])('%j are %j', (typed, one) => {
    expect(onOneLine(typed)).toBe(one);
  });
});
