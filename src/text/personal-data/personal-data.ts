import type { PersonalKind } from '../../diagnostics/rules.ts';
import { customer, papers, plate } from './files.ts';
import type { Detector, PersonalData } from './found.ts';
import { mail } from './mail.ts';
import { card, iban, ip, nir } from './numbers.ts';
import { birth, handle, MAY_NAME, people } from './people.ts';
import { phone } from './phone.ts';
import { street } from './street.ts';

export type { PersonalData } from './found.ts';

/** What every text that holds personal data holds: most texts are done with after this. */
const MAY_HOLD =
  /\d|@|arr?obase|[([] ?(?:at|a) ?[)\]]| (?:at|chez) [^\n]{1,64} (?:dot|point) |ieu-dit|\.com\/|\b(?:insta|twitter|snap|tiktok|skype|telegram|pseudo)[a-z]{0,4} ?:/i;

/** In the order in which they are believed where two find the same words. */
const detectors: readonly Detector[] = [mail, handle, iban, nir, card, birth, papers, customer, ip, phone, plate, street, people];

/** The personal data in a text, in its order. What two detectors see is told once. */
export function personalDataIn(text: string): PersonalData[] {
  if (!MAY_HOLD.test(text) && !MAY_NAME.test(text)) return [];
  const all: PersonalData[] = [];
  for (const one of detectors.flatMap((detect) => detect(text))) if (!all.some((other) => overlap(one, other))) all.push(one);
  return all.sort((a, b) => a.index - b.index);
}

function overlap(a: PersonalData, b: PersonalData): boolean {
  return a.index < b.index + b.data.length && b.index < a.index + a.data.length;
}

/** The kinds that hold, of 30 and more labelled hits, in at least 95 of 100: only these warn. `test/unit/text/personal-data.test.ts` holds it. */
export const certainKinds: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'phone', 'iban', 'nir', 'address', 'name']);
