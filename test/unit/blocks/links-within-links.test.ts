/** A link within a link is none: what an author links to inside a goal stays words where the goal itself is a link. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkHtml, wordsHtml } from '../../../src/blocks/words.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { contentFolder, run } from '../../support/io.ts';

const src = join(import.meta.dirname, '..', '..', '..', 'src');
const textOf = (text: string) => ({ text, tree: parseText(text, 'inline') });

describe('the words of a link', () => {
  it.each([
    ['Lire [le guide](/guide/g/) **vite**', 'Lire le guide <strong>vite</strong>'],
    ['Voir https://exemple.fr ici', 'Voir https://exemple.fr ici'],
    ['**[Tout](/guide/g/)**', '<strong>Tout</strong>'],
    ['[un](/guide/g/) et [deux](/guide/g/)', 'un et deux'],
  ])('of %s hold no other', (text, html) => {
    expect(linkHtml(textOf(text))).toBe(html);
    expect(wordsHtml(textOf(text))).toContain('<a ');
  });

  it('are made for it in every component', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
    const links = files.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/<a\s[^>]*set:html=\{([^}]*)\}/g)].map(([, made = '']) => `${file}: ${made}`),
    );
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((one) => !/: linkHtml\(/.test(one))).toEqual([]);
  });
});

/** The links that stand within another in a page. */
function linksWithin(html: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const [tag] of html.matchAll(/<\/?a(?=[\s>])[^>]*>/g)) {
    if (tag.startsWith('</')) open = '';
    else if (open) found.push(`${open} ${tag}`);
    else open = tag;
  }
  return found;
}

const linked = '"Lire [le guide](/guide/g/) et https://exemple.fr"';
const content = {
  'handbook.yaml': 'company: "Test [x](/guide/g/)"\nlanguages: [fr, en]\n',
  'guide/g.md':
    '---\nid: g\ntitle: "Guide [x](/guide/g/)"\nsummary: "Un [lien](/personas/a/)"\n---\n## Voir [A](/personas/a/)\n\n[**gras**](/personas/a/)\n',
  'segments/s.yaml': `id: s\nname: "Segment [x](/guide/g/)"\nsummary: ${linked}\n`,
  'research/r.yaml': `id: r\ntitle: "Étude [x](/guide/g/)"\nkind: interview\ndate: 2026-03-04\nsegments: [s]\nverbatims:\n  - { id: v1, text: ${linked}, themes: [accueil] }\n`,
  'personas/a.yaml': `id: a\nname: "Ana [x](/guide/g/)"\nrole: "Cliente [x](/guide/g/)"\nstate: draft\nsummary: ${linked}\nquote: { text: ${linked}, evidence: [r#v1] }\nsegments: [s]\nrelated: [{ persona: b, note: ${linked} }]\ngoals:\n  - { id: lire, text: ${linked}, evidence: [r#v1] }\n  - { id: rire, text: ${linked}, evidence: [{ ref: r#v1, stance: contradicts }] }\n  - { id: dire, text: ${linked}, priority: high }\n`,
  'personas/b.yaml': `id: b\nname: Bob\nrole: Client\nstate: draft\nsegments: [s]\ngoals:\n  - ${linked}\n`,
};

describe('pages', () => {
  it('hold no link within a link, wherever authors write one', async () => {
    const root = await contentFolder(content);
    const { code, err } = await run(['build', '--dir', root, '--no-print', '--no-pictures', '--no-search', '--at', '2026-11-21']);
    expect(code, err).toBe(0);
    const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const faults = pages.flatMap((page) => linksWithin(readFileSync(join(root, 'dist', page), 'utf8')).map((one) => `${page}: ${one}`));
    expect(faults).toEqual([]);
    expect(linksWithin('<a href="x"><b>y</b> <a href="z">w</a></a>')).toHaveLength(1);
  });
});
