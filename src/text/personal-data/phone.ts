import { createRequire } from 'node:module';
import type { CountryCode } from 'libphonenumber-js/min';
import { type Detector, digitsOf, found, type PersonalData } from './found.ts';

type Library = typeof import('libphonenumber-js/min');

let library: Library | undefined;

/** Loaded with the first number that looks like one: most handbooks hold none. */
function phones(): Library {
  library ??= createRequire(import.meta.url)('libphonenumber-js/min') as Library;
  return library;
}

const ABROAD = /(?<![\p{L}\d])(?:\+|00) ?\d{1,3}(?:[\s.\-/‑–()]{0,3}\d){6,13}(?!\d)/gu;
/** As France types them, in pairs or otherwise, with nothing or anything between. */
const FRENCH = /(?<![\p{L}\d+)])(?:\(0\)|0) ?[1-79](?:[\s.\-/‑–]{0,3}\d){8}(?!\d)/gu;
const BRITISH =
  /(?<![\p{L}\d+.,])\(?0(?:7\d{3}\)?[\s-]\d{3}[\s-]?\d{3}|20\)?[\s-]\d{4}[\s-]?\d{4}|1\d{2,3}\)?[\s-]\d{3}[\s-]?\d{3,4})(?!\d)/gu;
const AMERICAN = /(?<![\p{L}\d+.,-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.\s])[2-9]\d{2}[-.]\d{4}(?![\d-])/gu;
const ELSEWHERE = /(?<![\p{L}\d+.,])\(?0\d(?:[\s.\-/‑–()]{0,3}\d){5,11}(?!\d)/gu;

/** What is counted, ordered or filed rather than called. */
const NO_PHONE =
  /(?:r[ée]f(?:[ée]rence)?s?|codes?|articles?|skus?|commandes?|factures?|s[ée]rie|lots?|order|invoice|ticket|siren|siret|rcs|ean|isbn)\b[\s.:n°no]{0,6}$|(?:https?:\/\/|www\.)\S{0,32}$/i;
const CUE =
  /(?:t[ée]l(?:[ée]phone|efon)?|phone|call|mobil|port(?:able)?|gsm|fax|number|num[ée]ro|ruf|ring|reach|contact|appel|joign)\.?[^.!?]{0,24}$/i;

/** Phone numbers: with the code of a country, as France types them, and as other countries do. */
export const phone: Detector = (text) => {
  if (!/\d[\d\s.\-/‑–()]{5}/.test(text)) return [];
  return [
    ...found('phone', text, ABROAD, ([typed], before) => !NO_PHONE.test(before) && isValid(typed)),
    ...found(
      'phone',
      text,
      FRENCH,
      (match, before) => !NO_PHONE.test(before) && !goesOn(text, match) && isFrench(match[0], CUE.test(before)),
    ),
    ...found('phone', text, BRITISH, ([typed], before) => !NO_PHONE.test(before) && isValid(typed, 'GB')),
    ...found('phone', text, AMERICAN, ([typed], before) => !NO_PHONE.test(before) && isValid(typed, 'US')),
    ...found('phone', text, ELSEWHERE, ([typed], before) => CUE.test(before) && !NO_PHONE.test(before) && isValidElsewhere(typed)),
  ];
};

/** How the digits of a French number are grouped. */
const GROUPS: ReadonlySet<string> = new Set([
  '10',
  '2 2 2 2 2',
  '4 3 3',
  '2 4 4',
  '2 8',
  '4 2 2 2',
  '3 3 4',
  '3 3 2 2',
  '4 6',
  '2 3 3 2',
  '1 1 2 2 2 2',
  '1 9',
  '1 1 8',
  '2 2 6',
]);

function isFrench(typed: string, isCalled: boolean): boolean {
  const groups = typed.match(/\d+/g)?.map(({ length }) => length) ?? [];
  return (isCalled || GROUPS.has(groups.join(' '))) && isValid(typed.replace('(0)', '0'), 'FR');
}

const MORE = /^[\s.-]\d{1,2}(?!\d)/;
const ANOTHER = /^[\s.-]0[1-9](?:[\s.-]?\d{2}){4}/;

/** Whether more pairs of digits stand around it: then it is a row of numbers. */
function goesOn(text: string, { 0: typed, index }: RegExpExecArray): boolean {
  const after = text.slice(index + typed.length, index + typed.length + 20);
  return (MORE.test(after) && !ANOTHER.test(after)) || /\d[\s.,-]$/.test(text.slice(Math.max(0, index - 2), index));
}

function isValid(typed: string, country?: CountryCode): boolean {
  const number = country ? digitsOf(typed) : `+${digitsOf(typed.replace(/\( ?0 ?\)|(?<=\+33[ ).]{0,2})0(?=\d)/, '')).replace(/^00/, '')}`;
  return phones().parsePhoneNumberFromString(number, country)?.isValid() === true;
}

const neighbours: readonly CountryCode[] = ['FR', 'DE', 'BE', 'CH', 'GB', 'LU', 'NL', 'AT', 'IT'];

function isValidElsewhere(typed: string): boolean {
  return neighbours.some((country) => isValid(typed, country));
}

/** What two ways to type one number have in common: its last nine digits. */
export function samePhone(one: PersonalData['data'], other: string): boolean {
  return digitsOf(one).length > 8 && digitsOf(one).slice(-9) === digitsOf(other).slice(-9);
}
