import type { Words } from '../../languages/index.ts';
import { filled, formFor, heard, type Spoken, type SpokenAll } from '../../languages/spoken.ts';
import type { Named, Poles, Verdict } from './verdict.ts';

/** The words of a comparison, as a script of a page has them. */
export type ComparisonWords = SpokenAll<Words['comparison']>;

/** A verdict in words: a line that is read at a glance, where there is one, and a sentence in pieces, of which each knows its language. */
export function verdictWords(
  { headline, same, apart }: Verdict,
  { verdict: words }: ComparisonWords,
  language: string,
): { headline?: Spoken[]; sentence: Spoken[] } {
  const doubted = (said: Spoken[], { doubt }: Pick<Named, 'doubt'>, forms = words.doubt) => (doubt ? pieces(forms[doubt], { said }) : said);
  const named = (forms: typeof words.roles, names: readonly Named[], whose = '') =>
    pieces(filled(formFor(forms, names.length, language), { n: String(names.length), name: whose }), {
      names: listedPieces(
        names.map((one) => doubted([one.name], one, words.doubtWithin)),
        language,
      ),
    });
  const onScales = (phrase: Spoken, scales: readonly Poles[]) => {
    const each = scales.map((one) => doubted(pieces(words.scale, { left: [one.left], right: [one.right] }), one));
    return pieces(phrase, { scale: listedPieces(each, language) });
  };
  const sames = same.map((part) => (part.kind === 'close' ? onScales(words.close, part.scales) : named(words[part.kind], part.names)));
  const aparts = apart.map((part) => {
    if ('scales' in part) return onScales(words[part.kind], part.scales);
    return 'names' in part ? named(words[part.kind], part.names, 'whose' in part ? part.whose : '') : [words[part.kind]];
  });
  const [one, other] = [joined(sames), joined(aparts)];
  const sentence =
    one.length > 0 && other.length > 0
      ? pieces(words.both, { same: one, apart: other })
      : one.length + other.length > 0
        ? pieces(words.one, { said: [...one, ...other] })
        : [words.nothing];
  return { ...(headline && { headline: doubted([words[headline.kind]], headline) }), sentence: capital(sentence, language) };
}

/** A phrase with its places filled by pieces that may be of other languages. */
export function pieces(phrase: Spoken, values: Readonly<Record<string, readonly Spoken[]>>): Spoken[] {
  const { text, lang } = heard(phrase);
  return text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .flatMap((part) => values[part.slice(1, -1)] ?? (lang ? [{ text: part, lang }] : [part]));
}

/** Several things as a sentence has them. */
export function listed(names: readonly Spoken[], language: string): Spoken[] {
  return listedPieces(
    names.map((name) => [name]),
    language,
  );
}

function listedPieces(all: readonly Spoken[][], language: string): Spoken[] {
  const parts = new Intl.ListFormat(language).formatToParts(all.map((_, at) => String(at)));
  return parts.flatMap(({ type, value }) => (type === 'element' ? (all[Number(value)] ?? []) : [value]));
}

function joined(parts: readonly Spoken[][]): Spoken[] {
  return parts.flatMap((part, at) => (at > 0 ? [', ', ...part] : part));
}

function capital([first, ...more]: readonly Spoken[], language: string): Spoken[] {
  if (first === undefined) return [];
  const { text, lang } = heard(first);
  const set = text.charAt(0).toLocaleUpperCase(lang ?? language) + text.slice(1);
  return [lang ? { text: set, lang } : set, ...more];
}
