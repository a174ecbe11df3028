import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../src/text/anchors.ts';
import { asShown } from '../../../src/text/github.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { treeToHtml } from '../../../src/text/to-html.ts';

const read = (text: string) => parseText(text, 'prose');
const bothWays = (text: string) => [anchorsOf(read(text)), anchorsOf(asShown(read(text)))];

describe('the anchor of a heading', () => {
  it.each([
    ['are its words', '## Étapes & méthode\n\n## Étapes & méthode', ['etapes-methode', 'etapes-methode-2']],
    ['are what its author chose', '## Ajouter une preuve {#preuve}', ['preuve']],
    ['are what its author chose, with accents and after emphasis', '## Une *preuve* {#Été_1.2}', ['Été_1.2']],
    ['give way to what an author chose further on', '## Preuve\n\n## Autre {#preuve}', ['preuve-2', 'preuve']],
    ['are numbered where an author chose one twice', '## A {#x}\n\n## B {#x}', ['x', 'x-2']],
    ['hold no braces that are words', '## Le modèle {#} et {# x}\n\n## {a}', ['le-modele-et-x', 'a']],
  ])('%s', (_, text, anchors) => expect(bothWays(text)).toEqual([anchors, anchors]));

  it('is not among the words that are shown', () => {
    expect(treeToHtml(asShown(read('## Une *preuve* {#preuve}')))).toBe('<h2 id="preuve">Une <em>preuve</em></h2>');
    expect(treeToHtml(asShown(read('## Le {#modèle} d’ici')))).toContain('Le {#modèle} d’ici');
  });
});
