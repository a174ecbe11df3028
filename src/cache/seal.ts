import { createHmac } from 'node:crypto';
import type { CachePlace } from './place.ts';

/** How long a seal is. */
export const SEAL_LENGTH = 43;

/**
 * The seal of something that is kept: only who holds the key of this user on this machine can make it.
 * @param name what it is kept as: sealed along with it, so that nothing passes for something else.
 */
export function sealOf({ key }: Pick<CachePlace, 'key'>, name: string, content: string | Uint8Array): string {
  return createHmac('sha256', key).update(`${name}\0`).update(content).digest('base64url');
}
