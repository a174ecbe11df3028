import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../../src/import/read/document.ts';
import { runs } from '../../support/chance.ts';

const TAGS = 'div p span b a h1 h3 ul ol li dl dt dd blockquote pre table tr td figure figcaption details summary section article'.split(
  ' ',
);

/** Some HTML whose words are all different, well nested or not. */
const page = fc
  .array(fc.oneof(fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`])), fc.constant('word')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.map((part, at) => (part === 'word' ? ` mot${at} ` : part)).join(''));

it('no word of a page of HTML is lost, however its tags are nested', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const { blocks } = await readPage(html);
      const said = JSON.stringify(blocks).replaceAll('\\n', ' ');
      for (const word of html.match(/mot\d+/g) ?? []) expect(said).toMatch(new RegExp(`\\b${word}\\b`));
    }),
    runs(500),
  );
});
