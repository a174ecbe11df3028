import type { RuleParams } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';

type Signs = RuleParams['print/missing-glyph'];

/** As many signs as a sentence can hold. */
const MOST = 8;

function theSigns(signs: Signs['signs']): string {
  const [first] = signs;
  if (signs.length === 1) return `Le signe « ${first?.character} » (${first?.code}) n’existe pas`;
  const more = signs.length - MOST;
  return `Les signes ${signs
    .slice(0, MOST)
    .map(({ character }) => `« ${character} »`)
    .join(', ')}${more > 0 ? ` et ${more} ${more > 1 ? 'autres' : 'autre'}` : ''} n’existent pas`;
}

const areSeveral = (signs: Signs['signs']) => signs.some(({ title }) => title.fr !== signs[0]?.title.fr);
const shownIn = (signs: Signs['signs'], name: string) => `« ${signs[0]?.title.fr} »${areSeveral(signs) ? ' et d’autres textes' : ''} de ${name}`;

export const print: Messages<'print' | 'picture'> = {
  'print/overflow': {
    say: ({ name, format, lines }) => `La fiche de ${name} ne tient pas sur « ${format} » : il reste ${lines} ${lines === 1 ? 'ligne' : 'lignes'} de trop à la plus petite taille lisible.`,
    mend: ({ title, format }) => `Raccourcissez « ${title.fr} », la rubrique la plus longue, ou ${format.startsWith('cards') ? 'choisissez une affiche (--format poster-a4)' : 'imprimez en gros caractères, sur plusieurs feuilles (--large-print)'}.`,
  },
  'print/long-quote': {
    say: ({ name, format, length, fits }) => `La citation de ${name} est trop longue pour « ${format} » : elle compte ${length} signes, et ${fits} se lisent de loin.`,
    mend: ({ fits }) => `Ramenez la citation à ${fits} signes ou moins, ou choisissez la fiche A4 (--format poster-a4), qui la contient.`,
  },
  'print/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} dans les polices d’impression : ${shownIn(signs, name)} ${areSeveral(signs) ? 's’imprimeraient' : 's’imprimerait'} avec ${signs.length > 1 ? 'des trous' : 'un trou'}.`,
    mend: ({ signs }) =>
      `${signs.length > 1 ? 'Remplacez ces signes par des mots, ou mettez dans fonts/ une police qui les' : 'Remplacez ce signe par un mot, ou mettez dans fonts/ une police qui le'} contient et nommez-la (« brand.fonts ») : sans elle, seules les écritures latine, grecque et cyrillique s’impriment.`,
  },
  'print/too-long': {
    say: ({ name, size, limit }) => `« ${name} » est beaucoup trop long pour le papier : ${size} valeurs, lignes et signes, pour ${limit} au plus. Il reste sur le site, et manque aux affiches, aux cartes et au livret.`,
    mend: () => 'Répartissez son contenu en plusieurs fiches ou en plusieurs pages.',
  },
  'print/failed': {
    say: ({ name, format, detail }) => `« ${format} » de ${name} n’a pas été fait ; le programme qui compose les feuilles dit : ${detail}`,
    mend: () => 'La faute est de notre côté : signalez-la avec ce fichier. Tout le reste est fait.',
  },
  'print/stopped': {
    say: ({ detail }) => `Les feuilles et les images n’ont pas toutes été faites : le programme qui les compose s’est arrêté (${detail}).`,
    mend: () => 'Recommencez ; si cela se répète, construisez sans elles (--no-print) et signalez-le.',
  },
  'picture/overflow': {
    say: ({ name, format, title }) => `L’image « ${format} » de ${name} n’a pas été faite : « ${title.fr} » n’y tient pas, même à la plus petite taille lisible.`,
    mend: ({ title }) => `Raccourcissez « ${title.fr} » ; le reste de la fiche n’est pas en cause.`,
  },
  'picture/missing-glyph': {
    say: ({ signs, name }) => `${theSigns(signs)} dans les polices des images : ${shownIn(signs, name)} ${areSeveral(signs) ? 's’y afficheraient' : 's’y afficherait'} avec ${signs.length > 1 ? 'des trous' : 'un trou'}.`,
    mend: ({ signs }) =>
      `${signs.length > 1 ? 'Remplacez ces signes par des mots, ou mettez dans fonts/ une police qui les' : 'Remplacez ce signe par un mot, ou mettez dans fonts/ une police qui le'} contient et nommez-la (« brand.fonts ») : sans elle, seules les écritures latine, grecque et cyrillique se dessinent.`,
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `L’image « ${format} » de ${name} n’a pas été faite ; le programme qui dessine dit : ${detail}`,
    mend: () => 'La faute est de notre côté : signalez-la avec ce fichier. Tout le reste est fait.',
  },
};
