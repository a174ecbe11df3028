import { describe, expect, it } from 'vitest';
import { lineMarks } from '../../../src/text/line-marks.ts';

const marks = (text: string, isName = false) => lineMarks(text, isName).map(({ as, mark }) => `${as} ${mark}`);

describe('marks of several paragraphs in a text of one line', () => {
  it.each([
    ['Craint les frais[^1]', ['footnote [^1]']],
    ['Craint les frais [^1], ou [^2]: La note', ['footnote  [^1]', 'footnote [^2]: ']],
    ['- [ ] Payer', ['task - [ ] ']],
    ['[x] Payer', ['task [x] ']],
    ['1. [ ] Payer', ['task 1. [ ] ']],
    ['> [!NOTE] Texte', ['box > [!NOTE] ']],
    ['[!WARNING]', ['box [!WARNING]']],
    ['# Titre', ['heading # ']],
    ['1. Un\n2. Deux', ['number 1. ', 'number 2. ']],
    ['Deux points :\n- un\n  - deux', ['item - ', 'item - ']],
    ['> Citation', ['quote > ']],
    ['![le salon](a.png)', ['picture ![le salon](a.png)']],
    ['**Note** et [lien](/guide/a/)', []],
  ])('%s', (text, found) => expect(marks(text)).toEqual(found));

  it.each([
    '+ de 50 ans',
    '> 500 salariés',
    '- 20 %',
    '#1 du marché',
    '5 > 3',
    'Le mot `[^1]`',
    '2026. Une année',
    'un [sic] de plus',
    'a - b',
  ])('are not seen in « %s »', (text) => expect(marks(text)).toEqual([]));

  it('are told apart in names, which may have a number and hold no markup', () => {
    expect(marks('1. Découvrir', true)).toEqual([]);
    expect(marks('**Nadia** et [elle](/guide/a/)', true)).toEqual(['bold **Nadia**', 'link [elle](/guide/a/)']);
    expect(lineMarks('**Nadia**', true)[0]?.words).toBe('Nadia');
  });
});
