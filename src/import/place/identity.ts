import { languages } from '../../languages/index.ts';
import { labelWords } from '../names/label.ts';
import { YEARS } from './ages.ts';
import { unmarked } from './text.ts';

/** What the heading that opens a persona says: `` `cio`: Gordon, the CIO ``, `Persona 2 – Clara Martin (34 ans)`. */
export interface Heading {
  identifier?: string;
  /** The heading without its number and its identifier. */
  name: string;
  /** What stands behind the name, where a sign parts them. */
  short?: string;
  behind?: string;
  age?: number;
}

const NUMBERED = /^(?:[^\p{L}\p{N}(]+)?(?:\d+(?:\.\d+)*[.)]?\s+|persona\s*(?:n(?:[°o]|r\.?)\s*)?(?:\d+\s*)?[:.–—-]\s+)/iu;
const AGED = new RegExp(`^(.*?\\S)\\s*[,(–-]\\s*(\\d{1,3})\\s*${YEARS}\\)?\\s*(?:[,–—-]\\s*)?(\\S.*)?$`, 'isu');
const PARTED = /^(.*?\S)(?:\s+[–—|-]\s+|\s*[:,]\s+|\s+(?=\())(\S.*)$/s;

/** Reads the heading of a persona. Nothing is taken from the name itself: what is found in it is said once more elsewhere. */
export function headingOf(title: string): Heading {
  const coded = /^`([^`]+)`\s*[:–—-]\s*(\S.*)$/s.exec(title.trim());
  const bare =
    unmarked((coded?.[2] ?? title).trim())
      .replace(NUMBERED, '')
      .trim() || title.trim();
  const identifier = coded?.[1] ? { identifier: coded[1] } : {};
  const aged = AGED.exec(bare);
  if (aged) return { ...identifier, name: bare, short: aged[1] ?? bare, age: Number(aged[2]), ...(aged[3] && { behind: aged[3] }) };
  const parted = PARTED.exec(bare);
  const behind = parted?.[2]?.replace(/^(?:\((.+)\)|["“„«»](.+)["“”«»])$/s, '$1$2').trim();
  return { ...identifier, name: bare, ...(parted && { short: parted[1] ?? bare }), ...(behind && { behind }) };
}

interface Profile {
  name: string;
  age: number;
}

const PROFILE = new RegExp(`^(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}),?\\s*\\(?(\\d{1,3})\\s*${YEARS}`, 'u');

/** The person at the beginning of a profile: `Marie, 35 ans, mère de famille`. */
export function profileOf(text: string): Profile | undefined {
  const found = PROFILE.exec(text);
  return found?.[1] ? { name: found[1], age: Number(found[2]) } : undefined;
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
