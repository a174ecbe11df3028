import type { PersonalKind } from '../../diagnostics/rules.ts';
import { customer, papers, plate } from './files.ts';
import type { Detector, PersonalData } from './found.ts';
import { mail } from './mail.ts';
import { card, iban, ip, nir } from './numbers.ts';
import { birth, handle, MAY_NAME, people } from './people.ts';
import { phone } from './phone.ts';
import { street } from './street.ts';

export type { PersonalData } from './found.ts';

/** What addresses of mail and names in networks are made of. */
const MAY_HOLD =
  /@|arr?obase|[([] ?(?:at|a) ?[)\]]| (?:at|chez) [^\n]{1,64} (?:dot|point) |\.com\/|\b(?:insta|twitter|snap|tiktok|skype|telegram|pseudo)[a-z]{0,4} ?:/i;

/** Those that no text without a digit needs, and the others, in the order in which they are believed where two find the same words. */
const ofWords: readonly Detector[] = [mail, handle];
const ofDigits: readonly Detector[] = [iban, nir, card, birth, papers, customer, ip, phone, plate, street];

/** The personal data in a text, in its order. What two detectors see is told once. */
export function personalDataIn(text: string): PersonalData[] {
  const [mayHold, mayName, hasDigits] = [MAY_HOLD.test(text), MAY_NAME.test(text), /\d/.test(text)];
  if (!mayHold && !mayName && !hasDigits) return [];
  const detectors = [...(mayHold ? ofWords : []), ...(hasDigits ? ofDigits : []), ...(mayName ? [people] : [])];
  const all: PersonalData[] = [];
  for (const detect of detectors) for (const one of detect(text)) if (!all.some((other) => overlap(one, other))) all.push(one);
  return all.sort((a, b) => a.index - b.index);
}

function overlap(a: PersonalData, b: PersonalData): boolean {
  return a.index < b.index + b.data.length && b.index < a.index + a.data.length;
}

/** The kinds that hold, of 30 and more labelled hits, in at least 95 of 100: only these warn. `test/unit/text/personal-data.test.ts` holds it. */
export const certainKinds: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'phone', 'iban', 'nir', 'address', 'name']);
