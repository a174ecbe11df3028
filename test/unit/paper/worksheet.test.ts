import { describe, expect, it } from 'vitest';
import { worksheetsOf } from '../../../src/facts/guide.ts';
import { guideBody } from '../../../src/reading/body.ts';
import { withoutStudies } from '../../../src/reading/study.ts';
import { readyText } from '../../../src/reading/tree.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { visitNodes } from '../../../src/text/nodes.ts';
import { readPdf } from '../../support/pdf.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';
import { print } from './sheets.ts';

/** Words as they follow each other, however lines are broken and hyphens are drawn. */
const flat = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each(['fr', 'en'])('the sheets of the kit in %s', (language) => {
  it('say every word of their page, on the front and the back of one sheet of paper', async () => {
    const handbook = await sample();
    const view = viewIn(handbook, language, today);
    const guides = worksheetsOf(handbook, view.formats.compare);
    expect(guides.length).toBeGreaterThanOrEqual(11);
    const files = await print(handbook, [], { language, formats: ['worksheet-a4'] });
    expect(files.map(({ ids: [id] }) => id)).toEqual(guides.map(({ id }) => id));
    for (const guide of guides) {
      const file = files.find(({ ids: [id] }) => id === guide.id);
      expect([guide.id, file?.diagnostics]).toEqual([guide.id, []]);
      expect([guide.id, (file?.pages ?? 9) <= 2]).toEqual([guide.id, true]);
      const read = await readPdf(file?.bytes ?? new Uint8Array());
      const text = flat(read.text);
      const written = guideBody(view, guide);
      const { text: body } = withoutStudies(readyText(view, written ?? { text: '', dialect: 'prose', file: '', language }));
      const missing: string[] = [];
      if (body.tree)
        visitNodes(body.tree, (node) => {
          if (node.type === 'text' || node.type === 'inlineCode')
            for (const word of node.value.split(/\s+/)) if (word && !text.includes(flat(word))) missing.push(word);
        });
      expect([guide.id, missing]).toEqual([guide.id, []]);
    }
  });
});

describe('a page that is filled in by hand', () => {
  const pageOf = (body: string) =>
    handbookOf({
      'handbook.yaml': 'company: Banque du Test\n',
      'guide/page.md': `---\nid: page\ntitle: Une page\nworksheet: portrait\n---\n${body}`,
    });
  const pagesOf = async (body: string) => (await print(await pageOf(body), [], { formats: ['worksheet-a4'] })).map(({ pages }) => pages);

  it('has room for answers up to the end of its paper, and takes more paper for more questions', async () => {
    const questions = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}. **Question ${at + 1} ?**\n`).join('');
    expect(await pagesOf(questions(1))).toEqual([1]);
    expect(await pagesOf(questions(12))).toEqual([2]);
    expect(await pagesOf(questions(30))).toEqual([4]);
  });

  it('is printed whatever stands in it', async () => {
    const body =
      '1. **Oui ?** ☐ oui ☐ non\n2. Sans gras\n\n| A | B |\n| --- | --- |\n| | |\n\n| Seule |\n| --- |\n\n> Cité\n\n- - 1. **x**\n';
    expect(await pagesOf(body)).toEqual([1]);
    expect(await pagesOf('')).toEqual([1]);
  });
});
