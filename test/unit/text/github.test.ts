import { describe, expect, it } from 'vitest';
import { printedBlocks } from '../../../src/paper/booklet/prose.ts';
import { runsOf } from '../../../src/sheets/runs.ts';
import { asShown } from '../../../src/text/github.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { treeToHtml } from '../../../src/text/to-html.ts';

const shown = (text: string, dialect: 'inline' | 'prose' | 'mdx' = 'prose') => asShown(parseText(text, dialect));
const html = (text: string) => treeToHtml(shown(text));
const paper = (text: string) => printedBlocks({ text, tree: shown(text) }, (href) => ({ url: href }));
const sheet = (text: string) => runsOf({ text, tree: shown(text) });

describe('the flavour of GitHub', () => {
  it('strikes through, on pages and paper', () => {
    expect(html('Un ~~mot~~ barré')).toBe('<p>Un <del>mot</del> barré</p>');
    expect(paper('Un ~~mot~~')).toEqual([{ is: 'p', runs: [{ text: 'Un ' }, { text: 'mot', strike: true }] }]);
    expect(sheet('Un ~~mot~~')).toEqual([{ text: 'Un ' }, { text: 'mot', style: 'strike' }]);
  });

  it('keeps the lines of code and what they are set in by, on paper too', () => {
    expect(paper('```yaml\ncharter:\n  why: Parler\n\n```')).toEqual([
      { is: 'p', runs: [{ text: 'charter:' }, { text: '\n' }, { text: '\u00A0\u00A0why: Parler' }, { text: '\n' }] },
    ]);
  });

  it('makes links of bare addresses, and leaves the full stop behind them', () => {
    expect(html('Voir https://exemple.fr/a?b=1. Ou www.exemple.fr, ou lea@exemple.fr.')).toBe(
      '<p>Voir <a href="https://exemple.fr/a?b=1">https://exemple.fr/a?b=1</a>. Ou <a href="http://www.exemple.fr">www.exemple.fr</a>, ou <a href="mailto:lea@exemple.fr">lea@exemple.fr</a>.</p>',
    );
    expect(html('Voir “https://exemple.fr/y”, «https://exemple.fr/x». https://exemple.fr/l’été…')).toBe(
      '<p>Voir “<a href="https://exemple.fr/y">https://exemple.fr/y</a>”, «<a href="https://exemple.fr/x">https://exemple.fr/x</a>». <a href="https://exemple.fr/l%E2%80%99%C3%A9t%C3%A9">https://exemple.fr/l’été</a>…</p>',
    );
    expect(html('Prix : 3 @ 4 €, « c’est ~5 min »')).not.toContain('<a');
  });

  it('shows boxes to tick as signs, on pages and paper', () => {
    expect(html('- [x] appeler\n- [ ] écrire\n')).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item">☑\u00A0appeler</li>\n<li class="task-list-item"><span class="box">☐</span>\u00A0écrire</li>\n</ul>',
    );
    expect(paper('- [x] appeler\n')).toEqual([{ is: 'list', items: [[{ is: 'p', runs: [{ text: '☑\u00A0' }, { text: 'appeler' }] }]] }]);
  });

  it('numbers footnotes as they are named, and puts them at the end, however often they are named', () => {
    const page = html('Un[^b] deux[^a] trois[^b].\n\n[^a]: Note a\n[^b]: Note *b*\n\nFin.\n');
    expect(page.replace(/note-[0-9a-f]{6}-/g, 'n')).toBe(
      [
        '<p>Un<sup><a href="#n1" role="doc-noteref" id="n1-place">1</a></sup> deux<sup><a href="#n2" role="doc-noteref" id="n2-place">2</a></sup>' +
          ' trois<sup><a href="#n1" role="doc-noteref">1</a></sup>.</p>',
        '<p>Fin.</p>',
        '<div class="footnote" id="n1"><p><sup><a href="#n1-place" role="doc-backlink">1</a></sup>\u00A0Note <em>b</em></p></div>',
        '<div class="footnote" id="n2"><p><sup><a href="#n2-place" role="doc-backlink">2</a></sup>\u00A0Note a</p></div>',
      ].join('\n'),
    );
    const words = sheet('Un[^1].\n\n[^1]: La note.\n').map(({ text }) => text);
    expect(words.join('')).toBe('Un¹. ¹\u00A0La note.');
  });

  it('keeps a footnote that nothing names, and a name that has none, as words', () => {
    expect(html('Un[^x].')).toBe('<p>Un[^x].</p>');
    expect(html('Un.\n\n[^x]: Oubliée.')).toContain('Oubliée.');
  });

  it('gives the anchors of two texts of a page different names', () => {
    const id = (text: string) => /id="(note-[^"]+)"/.exec(html(text))?.[1];
    expect(id('a[^1]\n\n[^1]: b')).not.toBe(id('c[^1]\n\n[^1]: d'));
  });

  it.each([
    ['NOTE', 'plain'],
    ['TIP', 'tip'],
    ['IMPORTANT', 'important'],
    ['WARNING', 'warning'],
    ['CAUTION', 'caution'],
  ])('lets a quotation marked %s stand out', (sign, kind) => {
    expect(html(`> [!${sign}]\n> Deux *mots*.\n`)).toBe(
      `<div class="aside aside-${kind}" role="note"><p class="aside-title"></p><p>Deux <em>mots</em>.</p></div>`,
    );
  });

  it('leaves a quotation without such a mark, or with more on its line, as it is', () => {
    expect(html('> [!NOTE] en ligne\n')).toBe('<blockquote>\n<p>[!NOTE] en ligne</p>\n</blockquote>');
    expect(html('> [!AUTRE]\n> Mots\n')).toContain('[!AUTRE]');
  });

  it('names the rows of a table by its first column where nothing stands above it', () => {
    const table = html('| | a |\n|---|---|\n| b | 1 |\n| | 2 |\n');
    expect(table).toContain('<tr><td></td><th scope="col">a</th></tr>');
    expect(table).toContain('<tr><th scope="row">b</th><td>1</td></tr><tr><td></td><td>2</td></tr>');
    expect(html('| a | b |\n|---|---|\n| c | 1 |\n')).not.toContain('scope="row"');
  });

  it('aligns the columns of a table', () => {
    const table = html('| a | b |\n|:-:|--:|\n| 1 | 2 |\n');
    expect(table).toContain('<th scope="col" class="is-center">a</th><th scope="col" class="is-right">b</th>');
    expect(table).toContain('<td class="is-center">1</td><td class="is-right">2</td>');
  });

  it('follows references to links and images', () => {
    expect(html('[un][a], [A], ![photo][i]\n\n[a]: /personas/zoe/ "Zoé"\n[i]: images/zoe.jpg\n')).toBe(
      '<p><a href="/personas/zoe/" title="Zoé">un</a>, <a href="/personas/zoe/" title="Zoé">A</a>, <img src="images/zoe.jpg" alt="photo"></p>',
    );
    expect(html('[un][b] [deux]')).toBe('<p>[un][b] [deux]</p>');
  });
});

describe('emphasis that touches other words', () => {
  it.each([
    ['**« Gras »**collé', '<p><strong>« Gras »</strong>collé</p>'],
    ['**Attention :**ceci', '<p><strong>Attention :</strong>ceci</p>'],
    ['l’*« idée »*et', '<p>l’<em>« idée »</em>et</p>'],
    ['mot**(bas)**', '<p>mot<strong>(bas)</strong></p>'],
    ['***Non !***dit-elle', '<p><em><strong>Non !</strong></em>dit-elle</p>'],
    ['3 * 4 * 5 ** 2', '<p>3 * 4 * 5 ** 2</p>'],
    ['`**a:**b`', '<p><code>**a:**b</code></p>'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
    expect(treeToHtml(shown(text, 'inline'))).toBe(expected);
  });

  it('reads it in a page with components as well', () => {
    expect(treeToHtml(shown('**Attention :**ceci', 'mdx'))).toBe('<p><strong>Attention :</strong>ceci</p>');
  });

  it('keeps places as they were typed', () => {
    const [paragraph] = parseText('a **b :**c [d](/e/)', 'prose').children;
    const link = paragraph && 'children' in paragraph ? paragraph.children.at(-1) : undefined;
    expect(link?.position?.start.offset).toBe(11);
  });
});
