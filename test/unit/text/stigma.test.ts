import { describe, expect, it } from 'vitest';
import { stigmaIn } from '../../../src/text/stigma/stigma.ts';

const told = (text: string, language: string) => stigmaIn(text).flatMap((one) => (one.language === language ? [one.word] : []));

/** Sentences, each with the words in it that are to be told. */
const french: [text: string, ...words: string[]][] = [
  ['Les handicapés préfèrent l’agence.', 'Les handicapés'],
  ['Une handicapée nous a écrit.', 'Une handicapée'],
  ['Un client handicapé vient chaque mardi.'],
  ['Les personnes handicapées passent par la rampe.'],
  ['Il est cloué dans son fauteuil.', 'cloué dans son fauteuil'],
  ['Elle, clouée à un fauteuil, appelle.', 'clouée à un fauteuil'],
  ['Il souffre d’un handicap.', 'souffre d’un handicap'],
  ['Les deux sourdes-muettes signent.', 'sourdes-muettes'],
  ['Des vieillards et des vieillardes.', 'vieillards', 'vieillardes'],
  ['Nos petits vieux du lundi.', 'petits vieux'],
  ['Une petite vieille au guichet.', 'petite vieille'],
  ['Une vieille carte bleue.'],
  ['Un vieux contrat, de vieux réflexes.'],
  ['La ménagère de moins de 50 ans.', 'La ménagère'],
  ['Le panier ménager, les aides ménagères.'],
  ['Gérer en bon père de famille.', 'bon père de famille'],
  ['Un père de famille de trois enfants.'],
  ['Une râleuse, deux râleurs.', 'râleuse', 'râleurs'],
  ['Le profil des mauvais payeurs.', 'mauvais payeurs'],
  ['Un client en retard de paiement.'],
  ['Les assistés du quartier.', 'Les assistés'],
  ['Assistée par sa fille, elle signe.'],
  ['Les surendettées et les surendettés.', 'Les surendettées', 'les surendettés'],
  ['Un ménage surendetté.'],
  ['Deux malades mentaux.', 'malades mentaux'],
  ['Un homme de couleur.', 'homme de couleur'],
  ['Une carte de couleur.'],
  ['Un Français de souche.', 'Français de souche'],
  ['Des bobos du centre.', 'bobos'],
  ['Un SDF à la porte.', 'SDF'],
  ['Ils sont réfractaires au numérique.', 'réfractaires au numérique'],
  ['Une cliente dit « les vieux, on les oublie ».'],
  ['Le troisième âge, notre vache à lait.', 'troisième âge', 'vache à lait'],
  ['Les clandestins et les toxicos.', 'clandestins', 'toxicos'],
  ['Elle est radine, il est pingre.', 'radine', 'pingre'],
  ['Typiquement féminine, et nul en informatique.', 'Typiquement féminine', 'nul en informatique'],
  ['Un mot féminin, un cas typiquement difficile.'],
  ['Des technophobes, des largués.', 'technophobes', 'largués'],
];

const english: [text: string, ...words: string[]][] = [
  ['The elderly come to the branch.', 'The elderly'],
  ['Elderly customers come to the branch.'],
  ['The disabled and the poor.', 'The disabled', 'the poor'],
  ['A disabled customer, a poor answer.'],
  ['He is wheelchair-bound.', 'wheelchair-bound'],
  ['She suffers from a disability.', 'suffers from a disability'],
  ['Housewives of Leeds.', 'Housewives'],
  ['Deadbeats and whiners.', 'Deadbeats', 'whiners'],
  ['Coloured people, gypsies, illegal immigrants.', 'Coloured people', 'gypsies', 'illegal immigrants'],
  ['A coloured card.'],
  ['A retired teacher, a retarded brake.', 'retarded'],
  ['Old folks and geriatrics.', 'Old folks', 'geriatrics'],
  ['Old people are useless with computers.', 'useless with computers'],
  ['Typically female, they say.', 'Typically female'],
  ['Typically at noon; a useless form.'],
  ['A luddite at heart.', 'luddite'],
];

/** What is said of everybody of one sort, and what was found of some. */
const everybody: [text: string, language: string, ...words: string[]][] = [
  ['Comme toutes les femmes, elle fuit les chiffres.', 'fr', 'Comme toutes les femmes'],
  ['Les jeunes sont incapables d’épargner.', 'fr', 'Les jeunes sont incapables'],
  ['Les chômeurs sont des fainéants.', 'fr', 'Les chômeurs sont des fainéant'],
  ['Les étrangers ne paient jamais à l’heure.', 'fr', 'Les étrangers ne paient jamais'],
  ['Les hommes n’expriment rien.', 'fr', 'Les hommes n’expriment rien'],
  ['Les femmes sont plus nombreuses dans ce segment.', 'fr'],
  ['Les jeunes ne sont jamais venus à l’atelier.', 'fr'],
  ['Les retraités de l’étude ne paient jamais en ligne.', 'fr'],
  ['Comme tous les mardis, elle vient.', 'fr'],
  ['Like all women, she avoids numbers.', 'en', 'Like all women'],
  ['Old people can’t use computers.', 'en', 'Old people can’t use'],
  ['Immigrants never pay on time.', 'en', 'Immigrants never'],
  ['Women never named the fee in our interviews.', 'en'],
  ['Two of the men never pay online.', 'en'],
  ['Men are 54 % of the sample.', 'en'],
  ['Wie alle Frauen meidet sie Zahlen.', 'de', 'Wie alle Frauen'],
  ['Die Frauen sind in der Mehrheit.', 'de'],
];

describe('what is said of everybody of one sort', () => {
  it.each(everybody)('is told in “%s”', (text, language, ...words) => expect(told(text, language)).toEqual(words));
});

describe('words that stigmatise', () => {
  it.each(french)('are told in “%s”', (text, ...words) => expect(told(text, 'fr')).toEqual(words));
  it.each(english)('are told in “%s”', (text, ...words) => expect(told(text, 'en')).toEqual(words));

  it('have better ones, which are not listed themselves', () => {
    const [one] = stigmaIn('Les handicapés attendent.');
    expect(one).toMatchObject({ instead: 'personnes en situation de handicap', reason: 'person', index: 0 });
    expect(stigmaIn(one?.instead ?? '')).toEqual([]);
  });

  it('may stand in quotes, as somebody else’s', () => {
    expect(told('On dit « les vieux », “les vieux”, et les vieux.', 'fr')).toEqual(['les vieux']);
  });
});
