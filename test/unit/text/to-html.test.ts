import { describe, expect, it } from 'vitest';
import { asShown } from '../../../src/text/github.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { type ComponentMap, htmlElement, phraseToHtml, treeToHtml } from '../../../src/text/to-html.ts';

const html = (text: string) => treeToHtml(parseText(text, 'prose'));

describe('texts as HTML', () => {
  it('drops raw HTML and addresses that could run code', () => {
    expect(html('Un <script>alert(1)</script> *mot*')).toBe('<p>Un alert(1) <em>mot</em></p>');
    expect(html('<img src=x onerror=alert(1)>')).toBe('');
    expect(html('[x](javascript:alert(1)) ![y](data:text/html,z)')).not.toMatch(/javascript|data:/);
  });

  it('fits headings below the one above, and gives them the anchors that links count on', () => {
    const tree = parseText('## Été\n\n### Suite\n\n## Été\n', 'prose');
    expect(treeToHtml(tree, { headingFrom: 3 })).toBe('<h3 id="ete">Été</h3>\n<h4 id="suite">Suite</h4>\n<h3 id="ete-2">Été</h3>');
  });

  it('finds what a link is defined as wherever that stands', () => {
    expect(html('[a] et [b]\n\n> - [a]: /guide/a/\n\n[b]: /guide/b/\n')).toContain(
      '<a href="/guide/a/">a</a> et <a href="/guide/b/">b</a>',
    );
  });

  it('gives tables headers and lets them scroll', () => {
    const table = treeToHtml(parseText('| A | B |\n| - | - |\n| 1 | 2 |\n', 'prose'), { tableLabel: 'Tableau' });
    expect(table).toContain('<th scope="col">A</th>');
    expect(table).toContain('<div class="scroll" tabindex="0" role="group" aria-label="Tableau">');
  });

  it('renders components by the map, and shows nothing of those that are not in it but their words', () => {
    const tree = parseText('<Note kind="tip">Un *mot*</Note>\n\n<Other>deux</Other>\n', 'mdx');
    const components: ComponentMap = { Note: ({ kind = '' }, children) => [htmlElement('div', { className: [kind] }, children)] };
    expect(treeToHtml(tree, { components })).toBe('<div class="tip">Un <em>mot</em></div>\ndeux');
  });

  it('takes the paragraph off a phrase', () => {
    expect(phraseToHtml(parseText('Un *mot*', 'inline'))).toBe('Un <em>mot</em>');
  });

  it('leaves links and the links of footnotes out of what stands inside a link', () => {
    const tree = asShown(parseText('Lit [la *presse*](https://presse.example), www.presse.example et[^1].\n\n[^1]: La note.', 'prose'));
    const html = treeToHtml(tree, { inLink: true });
    expect(html).toContain('Lit la <em>presse</em>, www.presse.example et<sup>1</sup>.');
    expect(html).not.toContain('<a');
  });
});
