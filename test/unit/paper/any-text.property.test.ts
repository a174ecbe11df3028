import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/check/check-content.ts';
import { openImages } from '../../../src/source/image/gate.ts';
import { runs } from '../../support/chance.ts';
import { contentFolder } from '../../support/io.ts';
import { today } from '../reading/sample.ts';
import { print } from './sheets.ts';

/** Words, and all that looks like markup of Markdown, of YAML or of the typesetter, with signs that are never seen. */
const word = fc.constantFrom(
  ...[
    'client',
    'l’agence',
    '**gras**',
    '*dit*',
    '`code`',
    '[lien](https://a.example/x?y=1#f)',
    'https://exemple.fr',
    '[^1]',
    'a'.repeat(90),
  ],
  ...[
    '#',
    '$',
    '@a',
    '\\',
    '*',
    '_',
    '|',
    '||',
    '-',
    '+',
    '1.',
    '>',
    '```',
    '//',
    '/*',
    '*/',
    '#import "x"',
    '{x}',
    '---',
    ':::',
    '«',
    '—',
    '…',
  ],
  ...['\t', '\u00A0', '\u202F', '\u200B', '\u00AD', '\u2060', '\uFEFF', '\u2028', '\u3000', '\uFE0F', '\u{E0020}'],
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const block = fc.oneof(
  line,
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`),
  fc.tuple(line, line).map(([one, other]) => `- ${one}\n  - ${other}\n\n  # ${one}`),
  fc.tuple(line, line).map(([one, other]) => `3. ${one}\n4. ${other}`),
  fc.tuple(line, line).map(([one, other]) => `| a | b |\n|---|:-:|\n| ${one} | ${other} |`),
  line.map((words) => `> > ${words}\n>\n> ## ${words}`),
  fc.constantFrom('---', '***', '```\nx\n```', '    y'),
);
const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
const content = fc.record({ name: line, quote: line, goal: line, story: text, definition: text, guide: text, title: line });

describe('paper', () => {
  it('is made of whatever is written, or tells why it is not', async () => {
    await fc.assert(
      fc.asyncProperty(content, async ({ name, quote, goal, story, definition, guide, title }) => {
        const root = await contentFolder({
          'handbook.yaml': 'company: Banque du Test\nlanguages: [fr]\n',
          'personas/a.yaml': stringify({ id: 'a', name, role: 'Cliente', state: 'draft', quote, goals: [goal], story, segments: ['s'] }),
          'segments/s.yaml': stringify({ id: 's', name, definition }),
          'guide/g.md': `---\n${stringify({ id: 'g', title })}---\n${guide}\n`,
        });
        const { handbook, diagnostics } = await checkContent(root, { today });
        if (diagnostics.some(({ severity }) => severity === 'error')) return;
        const files = await print(handbook, ['a', 's'], {
          images: openImages(root),
          content: handbook,
          formats: ['poster-a4', 'cards-a6', 'segment-a4', 'booklet-a4'],
        });
        expect(files).toHaveLength(4);
        for (const { bytes, diagnostics: told } of files) expect(bytes !== undefined).toBe(told.length === 0);
      }),
      runs(40),
    );
  });
});
