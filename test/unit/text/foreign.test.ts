import { describe, expect, it } from 'vitest';
import { foreignAlert, foreignMarks, foreignTerm, inSigns, nearestAlert, struckMark } from '../../../src/text/foreign.ts';

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
    ['h2. Titre\n##Titre', ['heading h2. Titre', 'heading ##Titre']],
    ['{panel:title=A}Lire{panel} {toc} {info}', ['attributes {panel:title=A}', 'attributes {panel}', 'attributes {info}']],
    ['[un] (/guide/un/) (un)[/guide/un/] [un|/guide/un/]', ['turned [un] (/guide/un/)', 'turned (un)[/guide/un/]', 'link [un|/guide/un/]']],
    ['#1 du marché, #marque, le code {remise}, [1] (voir plus bas), (oui)[1], h2o. Bien', []],
    ['Bonjour {{ prénom }}, {% if x %}', ['template {{ prénom }}', 'template {% if x %}']],
    ['%%note%%', ['comment %%note%%']],
    ['Photo{width=300} {: .grand}', ['attributes {width=300}', 'attributes {: .grand}']],
    ['20 m^2^ et 1^er^', ['raised m^2^', 'raised 1^er^']],
    ['$E = mc^2$ et $x$', ['formula $E = mc^2$', 'formula $x$']],
    ['$$\na = b\n$$', ['formula $$\na = b\n$$']],
    [':smile: et :+1:', ['emoji :smile:', 'emoji :+1:']],
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
    '5 $ et 10 $',
    'de 5$ à 10$',
    '(5$/10$), US$5/CA$6',
    '$5 = 5 $',
    '12:30:45',
    'C:\\x:y:\\z',
    'http://a.fr:8080:9',
    'a : b : c',
    '2^10 et 3^4',
  ])('are not seen in « %s »', (words) => expect(marks(words)).toEqual([]));

  it('are told from what single tildes strike through', () => {
    const struck = (words: string, text: string, from = 0) => {
      const { as, mark } = struckMark(words, text, from) ?? {};
      return `${as} ${mark}`;
    };
    expect(struck('2', 'De l’H~2~O')).toBe('lowered H~2~O');
    expect(struck('2', 'H~2~O et CO~2~', 3)).toBe('lowered CO~2~');
    expect(struck('11h et 14h', '10h~11h et 14h~15h')).toBe('struck ~11h et 14h~');
    expect(struck('mot', 'un ~~mot~~')).toBe('undefined undefined');
    expect(['H~2~O', 'x^2^', '1^er^', 'SO~4~^2-^'].map(inSigns)).toEqual(['H₂O', 'x²', '1er', 'SO₄²⁻']);
  });

  it('are terms with a definition', () => {
    expect(foreignTerm('Une coupe\n: Trente minutes\n')).toMatchObject({
      mark: ': Trente minutes',
      at: 10,
      words: '**Une coupe** – Trente minutes',
    });
    expect(foreignTerm('Une coupe : trente minutes')).toBeUndefined();
  });

  it('leave to alerts what GitHub reads', () => {
    for (const words of ['[!NOTE]\nTexte', '[!warning]', 'Texte [!INFO]']) expect(foreignAlert(words)).toBeUndefined();
    expect(foreignAlert('[!NOTE] Titre\nTexte')?.mark).toBe('[!NOTE] Titre');
    expect(['astuce', 'danger', 'warn', 'important', 'info'].map(nearestAlert)).toEqual(
      ['TIP', 'CAUTION', 'WARNING', 'IMPORTANT', 'NOTE'].map((name) => `> [!${name}]`),
    );
  });
});
