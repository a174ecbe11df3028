import { expect, it } from 'vitest';
import { wordsOfAddress } from '../../../src/browser/search/lost.ts';

it.each([
  ['/personas/clara-morel2/', 'clara morel'],
  ['/guide/persona_ou_segment.html', 'persona ou segment'],
  ['/personas/in%C3%A8s-et-tom/', 'inès et tom'],
  ['/100%/', ''],
  ['/404.html', ''],
  ['/', ''],
])('takes from %s the words to search for', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
