import { languages } from '../../languages/index.ts';
import { labelWords } from '../names/label.ts';
import { YEARS } from './ages.ts';
import { unmarked } from './text.ts';

/** What the heading that opens a persona says: `` `cio`: Gordon, the CIO ``, `Persona 2 – Clara Martin (34 ans)`. */
export interface Heading {
  identifier?: string;
  /** The heading without its number and its identifier; empty where it says no more than `Persona 2`. */
  name: string;
  /** What stands before and behind a sign that parts them: mostly a name and a role. */
  short?: string;
  behind?: string;
  age?: number;
  /** It says itself that somebody stands below: `Persona 2 : …`, `Profil : …`, `Mme …`. */
  said?: 'persona' | 'title';
}

const typedPeople = Object.values(languages).map(({ typed }) => typed.people);
/** Words as one part of a pattern, the longest first; a space in them may be a hyphen. */
export const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/[ -]/g, '[ -]'))
    .join('|');
const OPENING = anyOf(typedPeople.flatMap(({ opens }) => opens));
const NUMBER = '(?:[Nn](?:[°o]|r\\.?)?\\s*)?#?(?:\\d+|[A-Z]|[IVX]+)(?:\\s*/\\s*\\d+)?';

const NUMBERED = /^(?:[^\p{L}\p{N}(]+)?(?:\d+(?:\.\d+)*(?:[.)]|\s*[–—-])?\s+)?/u;
/** `Persona 2 – …`, `Profil : …`, `Fiche n° 3`. */
const OPENED = new RegExp(`^(?i:${OPENING})(?:\\s*[:.–—|-]\\s+|\\s*${NUMBER}(?:\\s*[:.–—|-]\\s+|\\s+(?=[(«"“])|$))`, 'u');
/** `Persona Clara Martin`. */
const OPENED_NAME = /^(?:[Pp]ersona|PERSONA)\s+(?=\p{Lu}\p{Ll})/u;
const TITLED = new RegExp(`^(?:${anyOf(typedPeople.flatMap(({ titles }) => titles))})\\s+(?=\\p{Lu})`, 'u');
const AGED = new RegExp(
  `^(.*?\\S)\\s*[,;|(–-]\\s*(\\d{1,3})(?:\\s*${YEARS}\\)?|\\)|(?=\\s*(?:[,;|]|$)))\\s*(?:[,;|–—-]\\s*)?(\\S.*)?$`,
  'isu',
);
const PARTED = /^(.*?\S)(?:\s+[–—|•·/-]\s+|\s*[:,|]\s+|\s+(?=\(|[«"“][^«»"“”]*[»"”]$))(\S.*)$/s;

/** `## Clara {#clara}`: the address that a heading gives itself. */
const ANCHOR = /(?<!\s)\s*\{#([\w-]+)\}$/;
/** `Clara (buyer, 34)`: what stands in brackets at the end. */
const BRACKETED = /^([^()]*[^()\s])\s*\(([^()]+)\)$/;
const AGE_ALONE = new RegExp(`^\\d{1,3}(?:[ -]?${YEARS})?$`, 'iu');

/** Reads the heading of a persona. Nothing is taken from the name itself: what is found in it is said once more elsewhere. */
export function headingOf(title: string): Heading {
  const anchor = ANCHOR.exec(title.trim())?.[1];
  const typed = title.trim().replace(ANCHOR, '');
  const coded = /^`([^`]+)`\s*[:–—-]\s*(\S.*)$/s.exec(typed);
  const plain = narrow(unmarked((coded?.[2] ?? typed).trim()));
  const numbered = plain.replace(NUMBERED, '').trim() || plain;
  const opened = OPENED.exec(numbered) ?? OPENED_NAME.exec(numbered);
  const bare = opened ? numbered.slice(opened[0].length).trim() : numbered;
  const said = opened ? ('persona' as const) : TITLED.test(bare) ? ('title' as const) : undefined;
  const code = coded?.[1] ?? anchor;
  const identifier = { ...(code && { identifier: code }), ...(said && { said }) };
  const bracketed = agedInBrackets(bare);
  if (bracketed) return { ...identifier, name: bare, ...bracketed };
  const aged = AGED.exec(bare);
  const behindAge = withoutSigns(aged?.[3]);
  if (aged) return { ...identifier, name: bare, short: aged[1] ?? bare, age: Number(aged[2]), ...(behindAge && { behind: behindAge }) };
  const parted = PARTED.exec(bare);
  const behind = withoutSigns(parted?.[2]);
  return { ...identifier, name: bare, ...(parted && { short: parted[1] ?? bare }), ...(behind && { behind }) };
}

/** Signs as wide as Chinese and Japanese write them, as others do. */
function narrow(text: string): string {
  if (!/[（）：，、]/.test(text)) return text;
  return text
    .replace(/（/g, ' (')
    .replaceAll('）', ')')
    .replaceAll('：', ': ')
    .replace(/[，、]/g, ', ')
    .trim();
}

/** `Clara (buyer, 34)`: role and age, in whatever order. */
function agedInBrackets(bare: string): Pick<Heading, 'short' | 'behind' | 'age'> | undefined {
  const [, short, inside = ''] = BRACKETED.exec(bare) ?? [];
  const parts = inside.split(/[,;]/).map((part) => part.trim());
  const age = parts.find((part) => AGE_ALONE.test(part));
  const behind = parts.filter((part) => part !== age).join(', ');
  return short && age && behind ? { short, behind, age: Number.parseInt(age, 10) } : undefined;
}

const withoutSigns = (text: string | undefined) => text?.replace(/^(?:\((.+)\)|["“„«](.+)["“”»])$/s, '$1$2').trim();

/** What the first line about somebody says: `Marie, 35 ans, mère de famille`, `71 year old retired teacher`, `49, 120 cows`. */
export interface Profile {
  name?: string;
  age: number;
  /** What follows the age first: mostly what they do. */
  role?: string;
}

const PROFILE = new RegExp(
  `^(?:(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3})(?:,| \\|)?\\s*\\(?)?(\\d{1,3})(?:[ -]?${YEARS}\\)?|\\)|(?=\\s*[,;·|]))[\\s,;:·|–—-]*(\\p{L}[^,;.·|(\\n]*)?`,
  'u',
);

/** `Charity shop manager, 45`: what they do, and how old they are. */
const ROLE_FIRST = new RegExp(`^(\\p{L}[^,;.:!?\\d\\n]{0,50} \\p{Ll}[\\p{L}’'-]{0,30}), (\\d{2})(?:[ -]?${YEARS})?$`, 'u');

/** Reads the beginning of a profile. */
export function profileOf(text: string): Profile | undefined {
  const [, job, years] = ROLE_FIRST.exec(unmarked(text)) ?? [];
  if (job && job.split(/\s+/).length <= 6) return { age: Number(years), role: job };
  const found = PROFILE.exec(unmarked(text));
  const age = Number(found?.[2]);
  if (!found || age > 110 || (!found[1] && age < 10)) return undefined;
  const role = found[3]?.trim();
  return { age, ...(found[1] && { name: found[1] }), ...(role && role.split(/\s+/).length <= 7 && { role }) };
}

const FIRST = new Set(Object.values(languages).flatMap(({ typed }) => typed.firstNames.map(labelWords)));

/** Several texts for the name: a first name and the rest of it make one, whichever comes first. */
export function fullName(parts: readonly { words: string; text: string }[]): { name: string | undefined; others: string[] } {
  const first = parts.find(({ words }) => FIRST.has(words));
  const rest = parts.filter((part) => part !== first);
  const [next, ...others] = rest.map(({ text }) => text);
  const name = first && next && !next.includes(first.text) ? `${first.text} ${next}` : (next ?? first?.text);
  return { name, others };
}
