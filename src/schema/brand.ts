import { z } from 'zod';
import { optional, withRole } from './field.ts';
import { imagePath, token } from './text.ts';

const fonts = () =>
  z.strictObject({
    serif: optional(
      token(),
      ['Avec empattements', 'La famille des titres et des citations, dont l’entreprise dépose les fichiers (TTF ou OTF) dans fonts/ ; sans eux, seul le site la montre, à ceux qui l’ont.', 'Source Serif 4'],
      ['Serif', 'The family of headings and quotes, whose files (TTF or OTF) the company puts in fonts/; without them, only the site shows it, to those who have it.', 'Source Serif 4'],
    ),
    sans: optional(
      token(),
      ['Sans empattements', 'La famille du texte courant, lisible en petit, dont les fichiers se déposent de même dans fonts/.', 'Source Sans 3'],
      ['Sans-serif', 'The family of running text, legible when small, whose files go into fonts/ as well.', 'Source Sans 3'],
    ),
  });

/** What makes the site look like the company's own. */
export const brand = () =>
  z.strictObject({
    colour: optional(
      withRole(z.string().regex(/^#[0-9a-f]{6}$/i), { format: 'colour' }),
      ['Couleur', 'La couleur de la marque en six chiffres hexadécimaux, assez foncée pour se lire sur fond blanc.', '"#0b5d66"'],
      ['Colour', 'The brand colour as six hexadecimal digits, dark enough to read on white.', '"#0b5d66"'],
    ),
    logo: optional(
      imagePath(),
      ['Logo', 'Le chemin du logo à partir de ce fichier, pour le site, les feuilles et les images ; de préférence en SVG, pour rester net à l’impression.', 'images/logo.svg'],
      ['Logo', 'The path of the logo from this file, for the site, sheets and pictures; in SVG where possible, to stay sharp in print.', 'images/logo.svg'],
    ),
    fonts: optional(fonts(), ['Polices', 'Les polices de la marque, à laisser de côté si celles du site conviennent.', '{ sans: Source Sans 3 }'], ['Fonts', 'The fonts of the brand, to leave out if those of the site will do.', '{ sans: Source Sans 3 }']),
  });

export type Brand = z.output<ReturnType<typeof brand>>;
