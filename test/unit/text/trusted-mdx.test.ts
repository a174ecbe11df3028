import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/text/markdown.ts';
import { MdxFailure } from '../../../src/text/mdx.ts';
import { treeToHtml } from '../../../src/text/to-html.ts';
import { namesIn, readable, withoutCode } from '../../../src/text/trusted-mdx.ts';

const html = (text: string) => treeToHtml(readable(parseText(text, 'trusted')));

describe('a page in MDX that may run, as words', () => {
  it('is without its imports, exports and expressions', () => {
    expect(html("import Quiz from './Quiz.astro'\nexport const n = 3\n\nIl y a {n} questions.\n\n{[1].map((x) => <b>{x}</b>)}\n")).toBe(
      '<p>Il y a  questions.</p>',
    );
    expect(html("import './style.css'")).toBe('');
  });

  it('has the words that stand in components and elements, and our own components', () => {
    expect(html('<Quiz a={1} b="non">Une **cheffe**</Quiz>')).toBe('<p>Une <strong>cheffe</strong></p>');
    expect(html('<Quiz>\n\n## Dedans\n\n- un\n\n</Quiz>')).toBe('<h2 id="dedans">Dedans</h2>\n<ul>\n<li>un</li>\n</ul>');
    expect(html('<details>\n<summary>Question</summary>\n\nRéponse\n\n</details>')).toBe('<p>Question</p>\n<p>Réponse</p>');
    expect(JSON.stringify(readable(parseText('<Quiz><Persona id="clara" /></Quiz>', 'trusted')))).toContain('"name":"Persona"');
  });

  it('tells where its code or a tag is at fault', () => {
    for (const [text, line, column] of [
      ['Un\n\nDeux {1 + }', 3, 11],
      ['Un <div>deux', 1, 4],
    ] as const) {
      const read = () => parseText(text, 'trusted');
      expect(read).toThrow(MdxFailure);
      expect(read).toThrow(expect.objectContaining({ line, column }));
    }
  });

  it('leaves as Markdown without its code', () => {
    expect(withoutCode("import A from './a'\n\nUn {1 + 1} **deux** <A b={2}>trois</A>\n").trim()).toBe('Un  **deux** <A b={2}>trois</A>');
  });

  it('knows the names that it brings', () => {
    const names = namesIn("import { A as B } from './a'\nexport const C = () => 1\n\nD");
    expect(['B', 'C', 'D'].map((name) => names.has(name))).toEqual([true, true, false]);
  });
});
