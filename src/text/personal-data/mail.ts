import { type Detector, found } from './found.ts';

const PLAIN = /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64} ?@ ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/gu;
/** `jean.dupont (at) gmail.com`, `jean dot dupont at gmail dot com`, `julie arobase martin point fr`. */
const SPELT =
  /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64}(?: (?:dot|point) [\p{L}\d_+-]{1,64}){0,3} ?(?:[([] ?(?:at|a|arobase|arrobase|chez|@) ?[)\]]|(?<= )(?:at|arobase|arrobase|chez)(?= )) ?[\p{L}\d-]{1,63}(?: ?(?:[([] ?(?:dot|point) ?[)\]]|(?<= )(?:dot|point)(?= )|\.) ?[\p{L}\d-]{2,63}){1,4}/giu;
/** Few texts hold it, and the search for what it stands in takes its time. */
const MAY_BE_SPELT = /[([] ?(?:at|a|arr?obase|chez|@) ?[)\]]|arr?obase| (?:at|chez) [^ ]{1,63}(?: (?:dot|point) |[([])/i;
const SPELT_DOT = /[ ([](?:dot|point)[ )\]]/i;

/** Domains that are kept for examples. */
const EXAMPLE = /@ ?(?:[\w-]+\.)?example\.(?:com|org|net)$|\.(?:example|test|invalid|localhost)$/i;
/** The mailboxes of a team or a service. */
const OF_A_TEAM =
  /^(?:contact|info|infos|hello|bonjour|support|help|aide|accueil|service|sav|dpo|rgpd|gdpr|privacy|presse|press|jobs|recrutement|no-?reply|ne-?pas-?repondre|marketing|equipe|team|office|sales|kontakt|hilfe|[a-z]*[.-]?(?:service|relation)[.-]?clients?|customer[.-]?(?:service|care)|personas?)[ @]/i;

/** Addresses of mailboxes, also as people spell them to hide them. */
export const mail: Detector = (text) => [
  ...(text.includes('@') ? found('email', text, PLAIN, ([typed]) => !EXAMPLE.test(typed) && !OF_A_TEAM.test(typed)) : []),
  ...(MAY_BE_SPELT.test(text) ? found('email', text, SPELT, ([typed]) => isSpelt(typed)) : []),
];

/** `at` and `chez` are words of sentences as well: `she buys at amazon.com`. */
function isSpelt(typed: string): boolean {
  if (/[([] ?(?:at|a|arr?obase|chez|@) ?[)\]]|arr?obase/i.test(typed)) return true;
  const [name = ''] = typed.split(/ (?:at|chez) /i);
  return SPELT_DOT.test(typed) && (/chez/i.test(typed) || /[\d_.]|[ ](?:dot|point)[ ]/i.test(name));
}
