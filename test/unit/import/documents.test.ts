import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/import/read/blocks.ts';
import { readOffice, readPage } from '../../../src/import/read/document.ts';
import { openPackage } from '../../../src/import/read/office/package.ts';
import { bold, box, bullet, docx, openDocument, p, pptx, run, styled } from './office.ts';

async function read(bytes: Uint8Array) {
  const office = openPackage(bytes);
  return office ? readOffice(office) : { blocks: [], pictures: [], told: [] };
}

/** Blocks as Markdown would write them. */
function written(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap(({ kind, depth, text, bullets, rows }) => {
    if (kind === 'heading') return [`${'#'.repeat(depth)} ${text}`];
    if (kind === 'list') return bullets.flatMap((one) => [`- ${one.text}`, ...one.inner.map((inner) => `  - ${inner.text}`)]);
    return kind === 'table' ? rows.map((row) => row.join(' | ')) : [kind === 'quote' ? `> ${text}` : text];
  });
}

const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('a Word document', () => {
  it('has the headings of its styles, whatever they are called, and below them lines that only look like ones', async () => {
    const body = `${styled('Mien', 'Ana Diaz')}${bold('Objectifs :')}${bullet('Vendre')}${bullet('Le lundi', 1)}${p('• Dormir')}${p(`${run('Ville :', '<w:b/>')}${run(' Pau')}`)}`;
    const { blocks } = await read(docx(body));
    expect(written(blocks)).toEqual(['# Ana Diaz', '## Objectifs', '- Vendre', '  - Le lundi', '- Dormir', '**Ville :** Pau']);
  });

  it('keeps insertions and hidden words, leaves deletions and comments, and tells', async () => {
    const body = p(
      `${run('Elle veut ')}<w:ins>${run('vendre')}</w:ins><w:del><w:r><w:delText>jeter</w:delText></w:r></w:del>${run(' ici', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
    const { blocks, told } = await read(
      docx(body, {
        'word/comments.xml': '<w:comments><w:comment><w:p/></w:comment></w:comments>',
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${p('Étude 2025')}</w:footnote></w:footnotes>`,
      }),
    );
    expect(written(blocks)).toEqual(['Elle veut vendre ici (Étude 2025)']);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['comments', 'deleted', 'hidden-text']);
  });

  it('reads a table of labels as one, its whole rows as titles, and one that lays out a page cell by cell', async () => {
    const pairs = `<w:tbl>${row(cell(p('Fiche'), '<w:gridSpan w:val="2"/>'))}${row(cell(p('Âge')), cell(p('34')))}${row(cell(p('Frein'), '<w:vMerge w:val="restart"/>'), cell(p('A')))}${row(cell(p(''), '<w:vMerge/>'), cell(p('B')))}</w:tbl>`;
    const layout = `<w:tbl>${row(cell(`${bold('Besoins')}${bullet('Comparer')}`), cell(`${bold('Irritants')}${bullet('Attendre')}`))}</w:tbl>`;
    const { blocks } = await read(docx(`${styled('Titre1', 'Ana')}${pairs}${layout}`));
    expect(written(blocks)).toEqual([
      '# Ana',
      '## Fiche',
      'Âge | 34',
      'Frein | A',
      'Frein | B',
      '## Besoins',
      '- Comparer',
      '## Irritants',
      '- Attendre',
    ]);
  });
});

describe('a presentation', () => {
  const title = box([0, 0, 900, 100], ['Nos acheteurs'], 'title');

  it('is read by columns, each a group below its title, and not in the order of its file', async () => {
    const columns = [0, 1].map((at) => {
      const name = ['Ana', 'Léa'][at] ?? '';
      return [box([at * 500, 120, 400, 50], [`*${name}`, 'Cheffe']), box([at * 500, 200, 400, 200], ['*Freins', `- Peur de ${name}`])];
    });
    const slide = [columns[1]?.[1], columns[0]?.[1], columns[1]?.[0], title, columns[0]?.[0], box([0, 500, 9, 9], ['7'], 'sldNum')];
    const { blocks, told } = await read(pptx([slide.join('')], 'show="0"'));
    const column = (name: string) => [`## ${name}`, 'Cheffe', '### Freins', `- Peur de ${name}`];
    expect(written(blocks)).toEqual(['# Nos acheteurs', ...column('Ana'), ...column('Léa')]);
    expect(told).toEqual([{ kind: 'hidden-slides', place: '1' }]);
  });

  it('has labels and values where short boxes stand beside others', async () => {
    const rows = [0, 1].map(
      (at) =>
        box([0, 200 + at * 100, 200, 50], [['Âge', 'Ville'][at] ?? '']) + box([300, 200 + at * 100, 600, 50], [['34', 'Pau'][at] ?? '']),
    );
    expect(written((await read(pptx([title + rows.join('')]))).blocks)).toEqual(['# Nos acheteurs', 'Âge | 34', 'Ville | Pau']);
  });
});

describe('OpenDocument', () => {
  it('has headings, nested lists, tables and notes', async () => {
    const list =
      '<text:list><text:list-item><text:p>Vendre</text:p><text:list><text:list-item><text:p>Vite</text:p></text:list-item></text:list></text:list-item></text:list>';
    const note = '<text:note><text:note-body><text:p>Étude</text:p></text:note-body></text:note>';
    const body = `<text:h text:outline-level="1">Ana</text:h><text:p text:style-name="P1">Objectifs</text:p>${list}<text:p>Elle<text:s/>attend${note}</text:p>`;
    const style = '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>';
    expect(written((await read(openDocument('text', body, style))).blocks)).toEqual([
      '# Ana',
      '## Objectifs',
      '- Vendre',
      '  - Vite',
      'Elle attend (Étude)',
    ]);
  });
});

describe('a page of HTML', () => {
  it('has headings, lists, labels and values, and none of its scripts', async () => {
    const { blocks, pictures } = await readPage(
      '<nav>Accueil</nav><script>x</script><h1>Ana</h1><img src="data:image/png;base64,AAAA" alt="Ana"><dl><dt>Âge<dd>34</dl><ul><li>A<ul><li>B</ul></ul><p><b>Ville :</b> Pau<blockquote>Vite</blockquote>',
    );
    expect(written(blocks)).toEqual(['# Ana', 'Âge | 34', '- A', '  - B', '**Ville :** Pau', '> Vite']);
    expect(pictures).toMatchObject([{ before: 1, alt: 'Ana', bytes: Buffer.from('AAAA', 'base64') }]);
  });
});
