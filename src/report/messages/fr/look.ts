import { formatsFor } from '../../../i18n/index.ts';
import type { Messages } from '../message.ts';

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `La couleur de marque ${colour} est trop pâle pour des mots (contraste de ${formatsFor('fr').number(contrast)} sur blanc) : à l’écran comme sur papier, ils s’écrivent dans un ton plus foncé (${darkened} sur papier).`,
    mend: () => 'Si ce ton ne vous convient pas, donnez à « brand.colour » une couleur plus foncée ; sinon, écrivez celui-ci.',
  },
};
