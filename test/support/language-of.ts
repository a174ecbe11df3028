const words = {
  fr: 'le la les des du une un est et qui que dans pour sur avec pas plus ne se sa ses son elle il nous vous aux au ce cette sont ont',
  en: 'the of and to is in that for with not it its he she we you his her they this are was be on at by has have from as',
};
const french = new Set(words.fr.split(' '));
const english = new Set(words.en.split(' '));

/** The language of a phrase, told by its small words; undefined where they are too few to tell, as in names and figures. */
export function languageOf(phrase: string): 'fr' | 'en' | undefined {
  const all = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => all.filter((word) => known.has(word)).length;
  const [inFrench, inEnglish] = [count(french), count(english)];
  if (inFrench >= 2 && inFrench > 2 * inEnglish) return 'fr';
  if (inEnglish >= 2 && inEnglish > 2 * inFrench) return 'en';
  return undefined;
}
