import type { Messages } from '../message.ts';

export const look: Messages<'config'> = {
  'config/pale-colour': {
    say: ({ colour, darkened, contrast }) => `The brand colour ${colour} is too pale for words (a contrast of ${contrast} on white): on screen and on paper they are set in a darker tone (${darkened} on paper).`,
    mend: () => 'If that tone does not suit you, give “brand.colour” a darker colour; otherwise, write this one.',
  },
};
