import type { FontProblem } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';

const faults: Record<FontProblem, string> = {
  'not-a-font': 'ce n’est pas une police, malgré son nom',
  collection: 'le fichier en contient plusieurs, et il en faut une seule par fichier',
  broken: 'elle est abîmée, et ce qui dessine les lettres n’a pas pu la lire',
  'no-outlines': 'elle ne contient pas de contours de lettres à dessiner en une couleur',
  'too-large': 'elle dépasse 20 Mo',
  outside: 'c’est un lien qui mène hors du dossier de contenu',
  unreadable: 'elle ne s’ouvre pas',
};

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `La couleur de marque ${colour} est trop pâle pour du texte (contraste de ${formatsFor('fr').number(contrast)} sur blanc) : à l’écran comme sur papier, il s’écrit dans un ton plus foncé (${darkened} sur papier).`,
    mend: () => 'Si ce ton ne vous convient pas, donnez à « brand.colour » une couleur plus foncée ; sinon, écrivez celui-ci.',
  },
  'config/font-elsewhere': {
    say: ({ family, ours, web }) =>
      web ? `« ${family} » n’est fournie qu’en WOFF2 : le site l’affiche ; le papier et les images gardent ${ours}.` : `Aucun fichier de fonts/ n’est de la famille « ${family} » : le site l’affiche à ceux qui l’ont sur leur poste ; le papier et les images gardent ${ours}.`,
    mend: ({ suggestion, web }) => (suggestion ? `Vouliez-vous dire « ${suggestion} » ?` : web ? 'Mettez les mêmes polices dans fonts/ en TTF ou en OTF.' : 'Mettez ses fichiers (TTF ou OTF : normal, gras, italique) dans fonts/, ou retirez « brand.fonts ».'),
  },
  'config/font-unusable': {
    say: ({ path, fault }) => `La police ${path} ne sert pas : ${faults[fault]}.`,
    mend: () => 'Redemandez le fichier en TTF ou en OTF, ou retirez-le.',
  },
};
