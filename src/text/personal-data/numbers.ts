import { type Detector, digitsOf, found, type PersonalData } from './found.ts';

/** How long an account number of a country is. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
};

const IBAN_HEAD = /(?<![\p{L}\d])[a-z]{2}\d{2}(?=[ \u00a0\u202f.-]?[a-z\d])/giu;

/** Account numbers whose check digits are right; where the words before them say so, also those that were mistyped. */
export const iban: Detector = (text) =>
  !/[a-z]{2}\d{2}[ \u00a0\u202f.-]?[a-z\d]{4}/i.test(text)
    ? []
    : [...text.matchAll(IBAN_HEAD)].flatMap(({ 0: head, index }): PersonalData[] => {
        const data = firstSigns(text.slice(index, index + 60), LENGTHS[head.slice(0, 2).toUpperCase()] ?? 0);
        const isNamed = /(?:iban|\brib\b|compte|account)[^.!?]{0,20}$/i.test(text.slice(Math.max(0, index - 30), index));
        return data && (isOfRemainder(data, 1) || (isNamed && digitsOf(data).length > 10)) ? [{ kind: 'iban', data, index }] : [];
      });

/** The first letters and digits of a text, with single blanks between; undefined where there are fewer. */
function firstSigns(text: string, count: number): string | undefined {
  if (count === 0) return undefined;
  let taken = 0;
  for (let at = 0; at < text.length; at++) {
    if (/[a-z\d]/i.test(text[at] ?? '')) taken++;
    else if (!/[ \u00a0\u202f.-]/.test(text[at] ?? '') || /[ \u00a0\u202f.-]/.test(text[at - 1] ?? '')) return undefined;
    if (taken === count) return /^[a-z\d]/i.test(text.slice(at + 1)) ? undefined : text.slice(0, at + 1);
  }
  return undefined;
}

/** Whether an account number leaves a remainder by 97, its country and check digits put last and letters read as numbers. */
function isOfRemainder(typed: string, wanted: number): boolean {
  const signs = typed.replace(/[^a-z\d]/gi, '').toUpperCase();
  const number = (signs.slice(4) + signs.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(number) % 97n === BigInt(wanted);
}

/** Digits enough, in groups, for any number that belongs to one person. */
const LONG = /\d(?:[^\d\n]{0,2}\d){8}|\d{2}[\s.-]?2[AB]/i;

const NIR =
  /(?<![\p{L}\d])[1-4][\s.-]?\d{2}[\s.-]?(?:0[1-9]|1[0-2]|[2-9]\d)[\s.-]?(?:\d{2}|2[AB])[\s.-]?\d{3}[\s.-]?\d{3}(?:[\s./-]{0,3}\d{2})?(?![\p{L}\d])/giu;
const NIR_CUE = /(?:s[ée]cu|s[ée]curit[ée] sociale|\bnir\b|\bins\b|\binsee\b|n[°o] ss|social security)[^.!?]{0,20}$/i;
const NIR_APART = /^\d[\s.-]\d\d[\s.-]\d\d[\s.-]\w\w[\s.-]\d{3}[\s.-]\d{3}/;

/** Social security numbers of France: by their key, or by how they are typed, or by the words before them. */
export const nir: Detector = (text) =>
  !LONG.test(text)
    ? []
    : found('nir', text, NIR, ([typed], before) => {
        const signs = typed.replace(/[\s./-]/g, '').toUpperCase();
        return NIR_CUE.test(before) || NIR_APART.test(typed) || (signs.length === 15 && hasKey(signs));
      });

function hasKey(signs: string): boolean {
  const number = signs.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(signs.slice(13));
}

const CARD =
  /(?<![\p{L}\d.,+-])(?:[3-6]\d{3}([ \u00a0\u202f-]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ \u00a0\u202f-]?)\d{6}\2\d{5})(?![ -]?\d)/gu;

/** Numbers of bank cards, whose last digit checks the others. */
export const card: Detector = (text) => (LONG.test(text) ? found('card', text, CARD, ([typed]) => isOfLuhn(digitsOf(typed))) : []);

function isOfLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const IPV4 = /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]\d|[\p{L}\d])/gu;
const IPV6 = /(?<![\p{L}\d:])(?:[\da-f]{1,4}:){1,7}(?::?[\da-f]{1,4}){1,7}(?![\p{L}\d:])/giu;
const IP_CUE = /\bip\b|connexion|connect|adresse|address|serveur|server/i;
const NO_IP = /(?:version|v|§|article|chapitre|chapter|section|masque|mask|groupe)\s*$/i;

/** Addresses of machines: what they did can be traced to who uses them. */
export const ip: Detector = (text) => [
  ...(/\d\.\d{1,3}\.\d{1,3}\.\d/.test(text)
    ? found('ip', text, IPV4, ([typed], before) => isMachine(typed, IP_CUE.test(before)) && !NO_IP.test(before))
    : []),
  ...(/[\da-f]:[\da-f:]{1,4}:/i.test(text)
    ? found('ip', text, IPV6, ([typed]) => typed.split(':').length > 5 || (typed.includes('::') && typed.length > 9))
    : []),
];

function isMachine(typed: string, isNamed: boolean): boolean {
  const parts = typed.split('.').map(Number);
  const [first = 0] = parts;
  return parts.every((part) => part < 256) && first > 0 && first !== 127 && first !== 255 && (isNamed || parts.some((part) => part > 30));
}
