import type { PersonalKind } from '../../diagnostics/rules.ts';
import { customer, papers, plate } from './files.ts';
import type { Detector, PersonalData } from './found.ts';
import { mail } from './mail.ts';
import { card, iban, ip, nir } from './numbers.ts';
import { birth, handle, people } from './people.ts';
import { phone } from './phone.ts';
import { street } from './street.ts';

export type { PersonalData } from './found.ts';

/** What every text that holds personal data holds: most texts are done with after this. */
const MAY_HOLD =
  /\d|@|\b[Mm](?:\.|M\.|mes?|lles?|adame|onsieur|essieurs|esdames|ademoiselle|a[îi]tre|rs?|s|iss|x|e)\.? |\b(?:Dr|Pr|Prof|Sir|Lady|Lord|Herrn?|Frau|MME|MLLE|MADAME|MONSIEUR)|[Dd]octe?ur?|[Pp]rofess|arr?obase|ARR?OBASE|[([] ?(?:at|AT|a) ?[)\]]|\b(?:at|AT|chez) .*\b(?:dot|DOT|point)\b|ieu-dit|\.com\//s;

/** In the order in which they are believed where two find the same words. */
const detectors: readonly Detector[] = [mail, handle, iban, nir, card, birth, papers, customer, ip, phone, plate, street, people];

/** The personal data in a text, in its order. What two detectors see is told once. */
export function personalDataIn(text: string): PersonalData[] {
  if (!MAY_HOLD.test(text)) return [];
  const all: PersonalData[] = [];
  for (const one of detectors.flatMap((detect) => detect(text))) if (!all.some((other) => overlap(one, other))) all.push(one);
  return all.sort((a, b) => a.index - b.index);
}

function overlap(a: PersonalData, b: PersonalData): boolean {
  return a.index < b.index + b.data.length && b.index < a.index + a.data.length;
}

/** The kinds that hold, of 30 and more labelled hits, in at least 95 of 100: only these warn. `test/unit/text/personal-data.test.ts` holds it. */
export const certainKinds: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'phone', 'iban', 'nir', 'address', 'name']);
