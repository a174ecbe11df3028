import { z } from 'zod';
import { key, optional, withRole } from './field.ts';

export const avatarStyles = ['initials', 'open-peeps'] as const;

/** What can be drawn, by the names that Open Peeps gives its parts. Monsters are left out: these are customers. */
export const avatarParts = {
  head: [
    'afro',
    'bangs',
    'bangs2',
    'bantuKnots',
    'bun',
    'bun2',
    'buns',
    'cornrows',
    'cornrows2',
    'dreads1',
    'dreads2',
    'flatTop',
    'flatTopLong',
    'grayBun',
    'grayMedium',
    'grayShort',
    'hatBeanie',
    'hatHip',
    'hijab',
    'long',
    'longAfro',
    'longBangs',
    'longCurly',
    'medium1',
    'medium2',
    'medium3',
    'mediumBangs',
    'mediumBangs2',
    'mediumBangs3',
    'mediumStraight',
    'mohawk',
    'mohawk2',
    'noHair1',
    'noHair2',
    'noHair3',
    'pomp',
    'shaved1',
    'shaved2',
    'shaved3',
    'short1',
    'short2',
    'short3',
    'short4',
    'short5',
    'turban',
    'twists',
    'twists2',
  ],
  face: ['awe', 'blank', 'calm', 'cheeky', 'concerned', 'concernedFear', 'contempt', 'cute', 'driven', 'eatingHappy', 'explaining', 'eyesClosed', 'fear', 'hectic', 'old', 'serious', 'smile', 'smileBig', 'smileLOL', 'smileTeethGap', 'solemn', 'suspicious', 'tired'],
  facialHair: ['chin', 'full', 'full2', 'full3', 'full4', 'goatee1', 'goatee2', 'moustache1', 'moustache2', 'moustache3', 'moustache4', 'moustache5', 'moustache6', 'moustache7', 'moustache8', 'moustache9'],
  accessories: ['eyepatch', 'glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5', 'sunglasses', 'sunglasses2'],
} as const;

const hex = () => withRole(z.string().regex(/^#[0-9a-f]{6}$/i), { format: 'colour' });

/** A drawn face: initials, or a character whose every part is chosen, so that it stays the same face. */
export const avatar = () =>
  withRole(
    z.strictObject({
      style: key(z.enum(avatarStyles), ['Style', 'Les initiales (initials), ou un personnage dessiné (open-peeps).', 'open-peeps'], ['Style', 'The initials (initials), or a drawn character (open-peeps).', 'open-peeps']),
      head: optional(z.enum(avatarParts.head), ['Tête', 'La coiffure du personnage.', 'medium2'], ['Head', 'The hair of the character.', 'medium2']),
      face: optional(z.enum(avatarParts.face), ['Visage', 'L’expression du personnage ; calm ou smile conviennent à presque tous.', 'calm'], ['Face', 'The expression of the character; calm or smile suits nearly everybody.', 'calm']),
      facialHair: optional(z.enum(avatarParts.facialHair), ['Barbe', 'La barbe ou la moustache, s’il y en a une.', 'full'], ['Facial hair', 'The beard or moustache, if there is one.', 'full']),
      accessories: optional(z.enum(avatarParts.accessories), ['Lunettes', 'Les lunettes, s’il y en a.', 'glasses2'], ['Glasses', 'The glasses, if there are any.', 'glasses2']),
      skinColour: optional(hex(), ['Couleur de peau', 'En six chiffres hexadécimaux.', '"#edb98a"'], ['Skin colour', 'As six hexadecimal digits.', '"#edb98a"']),
      hairColour: optional(
        hex(),
        ['Couleur des cheveux', 'Pour les coiffures et les barbes qui ne sont pas noires : grayBun, grayMedium, grayShort, full4…', '"#a7a3a0"'],
        ['Hair colour', 'For the hair and beards that are not black: grayBun, grayMedium, grayShort, full4…', '"#a7a3a0"'],
      ),
      clothingColour: optional(hex(), ['Couleur du vêtement', 'À choisir pour distinguer deux personas du même segment.', '"#8fa7df"'], ['Clothing colour', 'Choose it to tell two personas of one segment apart.', '"#8fa7df"']),
    }),
    { drawn: true },
  );

export type Avatar = z.output<ReturnType<typeof avatar>>;
