import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readContentFile, schemasFor } from '../../../src/handbook/content-file.ts';
import { Unreadable } from '../../../src/import/tree.ts';
import { runs } from '../../support/chance.ts';
import { builds, heading, headings, type Personas, personas, phrase } from './arbitrary-sources.ts';
import { importText, wordsOf, wordsWritten } from './support.ts';

const phrases = fc.array(phrase, { maxLength: 4 });

/** A text in which nothing says that it is about somebody is refused whole, and so nothing of it is lost: `temps`, alone. */
function refusedAsNobody(error: unknown): undefined {
  if (!(error instanceof Unreadable) || error.reason !== 'no-persona') throw error;
}

/** Each word of a source has to be somewhere in the files, and the files have to be sound. */
async function expectKept(file: string, source: string, told: string): Promise<void> {
  const result = await importText(file, source).catch(refusedAsNobody);
  if (!result) return;
  const written = wordsWritten(result);
  const markup = new Set(['div', 'br']);
  expect(
    wordsOf(told).filter((word) => !written.has(word) && !markup.has(word)),
    source,
  ).toEqual([]);
  for (const { id, text } of result.personas) {
    const path = `personas/${id}.yaml`;
    const { data, diagnostics } = readContentFile({ kind: 'persona', id, file: path, text, format: 'yaml' } as never, schemasFor());
    expect(diagnostics, text).toEqual([]);
    expect((data as { id: string }).id).toBe(id);
  }
}

describe('an import loses no word', () => {
  it('of Markdown with headings and bullets', () =>
    fc.assert(
      fc.asyncProperty(personas, async (all: Personas) => {
        const text = all
          .map(
            ([name, sections]) =>
              `## ${name}\n\n${sections.map(([title, items]) => `### ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`).join('\n')}`,
          )
          .join('\n');
        const source = `# Nos personas\n\n${text}`;
        await expectKept('p.md', source, source);
      }),
    ));

  it('of Markdown with labels and paragraphs', () =>
    fc.assert(
      fc.asyncProperty(personas, async (all: Personas) => {
        const text = all
          .map(([name, sections]) => `# ${name}\n\n${sections.map(([title, items]) => `**${title} :** ${items.join('\n')}\n`).join('\n')}`)
          .join('\n');
        await expectKept('p.md', text, text);
      }),
    ));

  it('of Markdown of any build', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...builds), phrase, heading), { minLength: 1, maxLength: 10 }), async (blocks) => {
        const text = blocks.map(([build, words, title]) => build(words.replace(/[`|<>[\]*_#]/g, ' '), title)).join('\n\n');
        // The numbers of a list are its order.
        await expectKept('p.md', text, text.replace(/^[ >-]*[12][.)] /gm, ''));
      }),
    ));

  it('of YAML', () =>
    fc.assert(
      fc.asyncProperty(personas, async (all: Personas) => {
        const data = all.map(([name, sections]) => ({
          name,
          ...Object.fromEntries(sections.map(([title, items]) => [title, items.length === 1 ? items[0] : items])),
        }));
        await expectKept('p.yaml', stringify(data), stringify(data).replaceAll('\\n', ' '));
      }),
    ));

  it('of YAML and JSON whose keys stand without values', () =>
    fc.assert(
      fc.asyncProperty(
        phrases,
        phrases,
        heading,
        fc.constantFrom('inconnu', 'identity', 'demographics', 'quote', 'notes'),
        async (bare, unknown, title, group) => {
          const nothing = [null, '', [], {}];
          const keys = (words: readonly string[]) =>
            Object.fromEntries(words.map((word, at) => [`${word} mot`, nothing[at % nothing.length]]));
          const data = {
            name: 'Clara Martin',
            ...keys(unknown),
            [title]: keys(bare),
            [group]: keys(unknown),
            lubie: [keys(bare)],
            goals: [keys(unknown)],
          };
          const told = [...bare, ...unknown, title, group].join(' ');
          await expectKept('p.yaml', stringify(data), told);
          await expectKept('p.json', JSON.stringify(data), told);
        },
      ),
    ));

  it('of CSV', () =>
    fc.assert(
      fc.asyncProperty(personas, async (all: Personas) => {
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = all.map(([name, sections]) => [
          name,
          ...headings.map((title) => sections.find(([own]) => own === title)?.[1].join('\n') ?? ''),
        ]);
        const source = [['Nom', ...headings], ...rows].map((row) => row.map(cell).join(',')).join('\n');
        await expectKept('p.csv', source, source);
      }),
    ));

  it('of CSV some of whose rows have no name', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(phrase, phrase, phrase, fc.boolean()), { minLength: 1, maxLength: 6 }), async (rows) => {
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const cells = rows.map(([name, role, goal, isNamed]) => [isNamed ? name : '', isNamed ? role : goal, goal]);
        const source = [['Nom', 'Rôle', 'Objectifs'], ...cells].map((row) => row.map(cell).join(',')).join('\n');
        await expectKept('p.csv', source, source);
      }),
      runs(60),
    ));
});
