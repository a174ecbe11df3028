import { hash } from 'node:crypto';

/** The folder of a site in which drawn portraits stand. */
export const avatarFolder = 'avatars';

/** The file of a drawn portrait: the same parts are the same file, and another drawing has another address. */
export function avatarName(avatar: object): string {
  const parts = Object.entries(avatar).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${hash('sha1', JSON.stringify(parts), 'hex').slice(0, 12)}.svg`;
}

/** Whether a portrait is drawn; initials need no file. */
export function isDrawn<A extends { style: string }>(avatar: A | undefined): avatar is A {
  return avatar?.style === 'open-peeps';
}
