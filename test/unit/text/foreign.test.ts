import { describe, expect, it } from 'vitest';
import { foreignAlert, foreignMarks, nearestAlert } from '../../../src/text/foreign.ts';

const marks = (words: string) => foreignMarks(words).map(({ as, mark }) => `${as} ${mark}`);

describe('marks of other tools', () => {
  it.each([
    [':::tip\nTexte\n:::', ['box :::tip']],
    ['::: warning Titre', ['box ::: warning Titre']],
    ['!!! note', ['box !!! note']],
    ['???+ info "Titre"', ['box ???+ info "Titre"']],
    ['Un ==mot== et ==deux mots==.', ['strong ==mot==', 'strong ==deux mots==']],
    ['[[Page]] ![[photo.png]]', ['link [[Page]]', 'image ![[photo.png]]']],
    ['[[_TOC_]]', ['contents [[_TOC_]]']],
    ['Bonjour {{ prénom }}, {% if x %}', ['template {{ prénom }}', 'template {% if x %}']],
    ['%%note%%', ['comment %%note%%']],
    ['Photo{width=300} {: .grand}', ['attributes {width=300}', 'attributes {: .grand}']],
  ])('%s', (words, found) => expect(marks(words)).toEqual(found));

  it.each([
    'a == b == c',
    'Titre\n=====',
    'Vraiment !!! Note bien.',
    'Quoi ??? Rien.',
    '100 %% et 50 %',
    'un {choix} parmi [deux]',
    'f([1, [2]])',
    '::',
    'Horaires ::: 9 h',
    'le [sic] du texte',
  ])('are not seen in « %s »', (words) => expect(marks(words)).toEqual([]));

  it('leave to alerts what GitHub reads', () => {
    for (const words of ['[!NOTE]\nTexte', '[!warning]', 'Texte [!INFO]']) expect(foreignAlert(words)).toBeUndefined();
    expect(foreignAlert('[!NOTE] Titre\nTexte')?.mark).toBe('[!NOTE] Titre');
    expect(['astuce', 'danger', 'warn', 'important', 'info'].map(nearestAlert)).toEqual(
      ['TIP', 'CAUTION', 'WARNING', 'IMPORTANT', 'NOTE'].map((name) => `> [!${name}]`),
    );
  });
});
