import { languages } from '../../languages/index.ts';

/** Words that name nothing, in every language. */
const IDLE = new Set(Object.values(languages).flatMap(({ typed }) => typed.idle));

/** A heading as the bare words by which names are compared: `1. Ses objectifs clés :` → `objectif`. */
export function labelWords(label: string): string {
  const words = label
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/(?<!\p{L})(?:[ldcjmnst]|qu)['’](?=\p{L})/gu, '')
    .replace(/['’]/g, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !IDLE.has(word));
  return (telling.length > 0 ? telling : words).map(singular).join(' ');
}

/** Only good enough to make a plural and its singular equal: what comes out is compared, never read. */
function singular(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:eaux|aux)$/, 'al')
    .replace(/[sx]$/, '');
}
