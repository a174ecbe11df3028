import { z } from 'zod';
import { object, withRole } from './field.ts';

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
    object('avatar', {
      style: z.enum(avatarStyles),
      head: z.enum(avatarParts.head).optional(),
      face: z.enum(avatarParts.face).optional(),
      facialHair: z.enum(avatarParts.facialHair).optional(),
      accessories: z.enum(avatarParts.accessories).optional(),
      skinColour: hex().optional(),
      hairColour: hex().optional(),
      clothingColour: hex().optional(),
    }),
    { drawn: true },
  );

export type Avatar = z.output<ReturnType<typeof avatar>>;
