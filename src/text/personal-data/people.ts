import { type Detector, found } from './found.ts';

/** What stands before a name. */
const CIVILITIES = String.raw`M\.?|MM\.|[Mm]r\.?|MR\.?|Mister|[Mm]rs\.?|Ms\.?|Mx\.?|Miss|[Mm]mes?\.?|[Mm]e?lles?\.?|[Mm]onsieur|[Mm]essieurs|[Mm]adame|[Mm]esdames|[Mm]ademoiselle|[Mm]aître|Me|Dre?\.?|[Dd]octeure?|Pr\.?|Prof\.?|[Pp]rofesseure?|[Pp]rofessor|Doctor|Sir|Lady|Lord|Herrn?|Frau|MADAME|MONSIEUR|MME|MLLE`;
const PARTICLE = `(?:(?:de la|de|du|des|d[’']|von|van|den|der|ben|el|al|le|De|Du|Des|Le|La|Van|Von|El|Ben|Ait|Aït|O[’']|Mc|Mac) ?){0,2}`;
const WORD = String.raw`(?:\p{Lu}[’']\p{Lu}\p{L}+|\p{Lu}\p{L}+|\p{Lu}\p{Ll}\.)(?:[-’']\p{L}+){0,3}`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\d’'-])(?:${CIVILITIES}) (?:${PARTICLE}${WORD})(?: (?:${PARTICLE}${WORD})){0,2}`, 'gu');
/** As people type in haste: `mme durand`. */
const HASTY = /(?<![\p{L}\d’'-])(?:mme|mlle|mr|mrs) (\p{Ll}{4,30})(?!\p{L})/gu;

/** Without one of these no text is searched any further. */
export const MAY_NAME = new RegExp(String.raw`\b(?:${CIVILITIES}|mme|mlle|mr|mrs)(?:\s|\u00a0|\u202f)`);

/** Words that follow a civility and are no name: offices, pronouns and what begins a sentence, marks, and figures of speech. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `directrice directeur présidente président maire ministre propre tout toutlemonde météo bricolage irma bonjour bovary loyal patate untel unetelle
  machin truc michu average everyman oetker martens house pepper bean who chair chairman chairwoman speaker president secretary minister ambassador ouvrage œuvre oeuvre
  restaurateur nageur artisan chien queux chanteur penseur d’ouvrage monsieur madame mademoiselle messieurs mesdames docteur maître
  elle elles il ils le la les un une on nous vous je tu ce cet cette ces mais et ou où rien pas pour dans en aucun aucune si quand puis son sa ses mon ma mes
  notre votre leur leurs oui non merci au aux avec sans par sur sous chez que qui quoi comme alors donc car ni plus moins après avant chaque plusieurs certains
  too sunday monday tuesday wednesday thursday friday saturday the a an and or but this that it he she they we you
  word excel office teams project windows azure access outlook powerpoint dos
  france univers universe world monde america italie belgique europe
  ober wirt gott kollege kollegin`.split(/\s+/),
);
const HASTY_WORDS: ReadonlySet<string> = new Set(
  'dans avec pour chez sans elle elles qui que dont mais quand vous nous cette votre notre leur tous tout toute plus tres très veut vient dit est était sera avait peut doit aime parle demande rappelle appelle attend arrive pense trouve and with from that this have does will would says said'.split(
    ' ',
  ),
);
/** `taille M. Elle prend du L`: a letter that ends a sentence. */
const IS_SIZE = /(?:taille|rayon|gamme|lettre|format|size|série|bloc|plan)s? $/i;

/** What stands before a lone letter that stands for a man; elsewhere it may be a size or a mark. */
const MAY_BE_SIR = /(?:^|[.,;:(«“"\n]|(?<!\p{L})(?:de|à|avec|chez|par|pour|et|selon|que|après|voir|vu)) ?$/iu;

/** People by a civility and a name. Initials name nobody. */
export const people: Detector = (text) => {
  const spaced = text.replace(/[\s\u00a0\u202f]/g, ' ');
  return [...found('name', spaced, NAMED, isName), ...found('name', spaced, HASTY, ([, word = '']) => !HASTY_WORDS.has(word))].map(
    (one) => ({
      ...one,
      data: text.slice(one.index, one.index + one.data.length),
    }),
  );
};

function isName([typed]: RegExpExecArray, before: string): boolean {
  const words = namesIn(typed);
  const [first = ''] = words;
  if (first === '' || NO_NAMES.has(first.toLowerCase().replaceAll('-', '')) || NO_NAMES.has(first.toLowerCase().split('-')[0] ?? ''))
    return false;
  if (/^M /.test(typed) && !MAY_BE_SIR.test(before)) return false;
  return !(/^M\.? /.test(typed) && IS_SIZE.test(before));
}

/** The words of a name, without the civility and the particles. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[\s\u00a0\u202f]+/u)
    .slice(1)
    .flatMap((word) => word.replace(/^[dlDL][’']/u, ''))
    .filter((word) => /^\p{Lu}[\p{L}’'-]+/u.test(word) && !/^(?:De|Du|Des|Le|La|Van|Von|El|Ben)$/.test(word));
}

const MONTHS = String.raw`(?:janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\.?`;
const DAY = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th|\.)?(?: of)? ${MONTHS},? \d{2,4}|${MONTHS} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|\d{4}-\d{2}-\d{2})`;
const BIRTH = new RegExp(
  String.raw`(?<!\p{L})(?:n[ée]e?s?(?:\(e\)|\.e|·e)? (?:le |en (?=${MONTHS} \d{4}))|(?:date|jour) de naissance ?:? ?(?:le )?|naissance ?: ?|born (?:on )?(?:the )?|(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday) ?:? ?(?:is )?|geb(?:oren|\.)? (?:am )?|geburtsdatum:? )(?:${DAY}|(?<=en )${MONTHS} \d{4}(?:, le \d{1,2})?)`,
  'giu',
);
const MAY_BE_BIRTH = /\bn[ée]e? |\bnée?s|naissance|born|birth|\bd\.?o\.?b|\bgeb/i;
const NO_PERSON =
  /(?:entreprise|société|banque|idée|projet|groupe|association|produit|appli(?:cation)?|marque|startup|company|firm|brand|bank)(?:,| est| a été|\s|was|is){0,3}\s?$/i;

/** The day on which somebody was born. */
export const birth: Detector = (text) =>
  MAY_BE_BIRTH.test(text) ? found('birth', text.replace(/[\s\u00a0\u202f]/g, ' '), BIRTH, (_, before) => !NO_PERSON.test(before)) : [];

const AT_NAME =
  /(?<![\p{L}\d@./_+-])@(?!(?:media|import|charset|font-face|page|keyframes|supports|layer|container|property|param|returns?|see|todo|example|here|channel|all|everyone|tous)(?![\w.]))[a-z][\w.]{1,28}\w(?![\w/]|\.\w)/giu;
const ACCOUNT =
  /(?<!\p{L})(?:insta(?:gram)?|twitter|snap(?:chat)?|tiktok|skype|telegram|pseudo) ?: ?(?=[\w.]{0,30}[\d_.])[a-z][\w.]{2,30}(?![\w.@/])/giu;
const PROFILE =
  /(?<![\p{L}\d])(?:https?:\/\/)?(?:[a-z-]{2,8}\.)?(?:linkedin\.com\/in\/[\w%.À-ÿ-]{2,80}|(?:facebook|fb)\.com\/(?!groups|pages|events|watch|sharer|business|help|login|hashtag)[\w.]{3,60}|instagram\.com\/(?!p\/|explore|reel)[\w.]{2,40}|(?:twitter|x)\.com\/(?!home|search|hashtag|intent|share|i\/)\w{2,20}|tiktok\.com\/@[\w.]{2,30}|snapchat\.com\/add\/[\w.-]{2,30}|t\.me\/\w{4,40}|wa\.me\/\d{8,15}|xing\.com\/profile\/[\w-]{2,60})/giu;

/** Names and pages of people in social networks. */
export const handle: Detector = (text) =>
  /@|\.com\/|\.me\//i.test(text) ? [...found('handle', text, PROFILE), ...found('handle', text, AT_NAME)] : found('handle', text, ACCOUNT);
