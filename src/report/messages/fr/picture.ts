import type { Messages } from '../message.ts';

export const picture: Messages<'picture'> = {
  'picture/overflow': {
    say: ({ name, format, title }) => `L’image « ${format} » de ${name} n’a pas été faite : « ${title.fr} » n’y tient pas, même à la plus petite taille lisible.`,
    mend: ({ title }) => `Raccourcissez « ${title.fr} » ; le reste de la fiche n’est pas en cause.`,
  },
  'picture/missing-glyph': {
    say: ({ name, character, code, title }) => `Le signe « ${character} » (${code}) n’existe pas dans les polices des images : « ${title.fr} » de ${name} s’y afficherait avec un trou.`,
    mend: () => 'Remplacez ce signe par un mot, ou mettez dans fonts/ une police qui le contient et nommez-la (« brand.fonts ») : sans elle, seules les écritures latine, grecque et cyrillique se dessinent.',
  },
  'picture/failed': {
    say: ({ name, format, detail }) => `L’image « ${format} » de ${name} n’a pas été faite ; le programme qui dessine dit : ${detail}`,
    mend: () => 'La faute est de notre côté : signalez-la avec ce fichier. Tout le reste est fait.',
  },
};
