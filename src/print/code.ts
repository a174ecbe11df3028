import { hash } from 'node:crypto';

/** Crockford’s base 32: no letter that is taken for another or for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 7;

/** A short name for what a sheet says: the same words are the same name, and any other words another. */
export function codeOf(content: unknown): string {
  const bits = BigInt(`0x${hash('sha256', JSON.stringify(content), 'hex').slice(0, 16)}`);
  return Array.from({ length: LENGTH }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)]).join('');
}
