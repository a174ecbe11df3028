import { z } from 'zod';
import { object, withRole } from './field.ts';
import { oneOrMore } from './shorthand.ts';
import { properName } from './text.ts';

/** A user, a team of an organisation, or a group of groups, as forges write them; with or without the sign that calls them. */
const HANDLE = /^@?[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;

/** Whom the forge asks where files name somebody as their owner. */
export const owner = () =>
  object('owner', {
    name: properName(),
    handle: oneOrMore(withRole(z.string().trim().regex(HANDLE), { format: 'handle' })),
  });
