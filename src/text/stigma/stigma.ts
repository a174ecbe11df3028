import { type StigmaReason, stigmaReasons } from '../../diagnostics/rules.ts';
import { de, deArticles } from './de.ts';
import { en, enArticles } from './en.ts';
import { ofEverybody } from './everybody.ts';
import { fr, frArticles } from './fr.ts';
import type { Stigma, StigmaList } from './list.ts';

interface Term {
  language: string;
  /** What one of its words begins with, in small letters. */
  stem: string;
  expression: RegExp;
  instead: string;
  reason: StigmaReason;
}

/** `vieillard(e)(s)` as an expression: each ending may be there, in its place, and choices with bars take one. */
function expressionOf(listed: string, articles: readonly string[]): string {
  const endings = listed.replace(/\(([^()]{0,60})\)/g, (_, ending: string) =>
    /[|]/.test(ending) && !/^(?:e|te|ne|le)$/.test(ending) ? `(?:${ending})` : `(?:${ending})?`,
  );
  const [, name = ''] = /^ARTICLE (.*)$/.exec(endings) ?? [];
  const words = (name || endings).replaceAll('’', "[’']").replaceAll(' ', '[\\s\\u00a0\\u202f]');
  return name
    ? `(?:${articles.map((one) => one.replace('’', "[’']") + (one.endsWith('’') ? '' : '[\\s\\u00a0\\u202f]')).join('|')})${words}`
    : words;
}

function termsOf(language: string, list: StigmaList, articles: readonly string[]): Term[] {
  return stigmaReasons.flatMap((reason) =>
    Object.entries(list[reason]).map(([listed, instead]): Term => {
      const expression = new RegExp(String.raw`(?<![\p{L}\d’'-])${expressionOf(listed, articles)}(?![\p{L}\d]|-\p{L})`, 'giu');
      return { language, stem: stemOf(listed), expression, instead, reason };
    }),
  );
}

/** The longest letters in a row that every form of a listed word has, as far as words are told apart by their first letters. */
function stemOf(listed: string): string {
  const parts = listed
    .replace('ARTICLE ', '')
    .replace(/\([^()]{0,60}\)/g, '\0')
    .split(/[ ’?-]/);
  const starts = parts.map((part) => part.split('\0')[0] ?? '');
  return starts.reduce((longest, one) => (one.length >= longest.length ? one : longest), '').toLowerCase();
}

/** As many letters of a word as terms are looked up by. */
const FIRST = 4;

/** All terms by the first letters of one of their words: most texts hold none of these, and are done with after one look. */
const terms: ReadonlyMap<string, readonly Term[]> = Map.groupBy(
  [...termsOf('fr', fr, frArticles), ...termsOf('en', en, enArticles), ...termsOf('de', de, deArticles)],
  ({ stem }) => stem.slice(0, FIRST),
);

/** The terms of which a text holds the beginning. Words are parted by hand: an expression takes many times as long. */
function termsNear(text: string): Set<Term> {
  const near = new Set<Term>();
  const lower = text.toLowerCase();
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((code > 96 && code < 123) || (code > 222 && code < 0x180)) continue;
    if (at - start > 2) {
      const found = terms.get(lower.slice(start, Math.min(at, start + FIRST)));
      if (found) for (const term of found) if (lower.startsWith(term.stem, start)) near.add(term);
    }
    start = at + 1;
  }
  return near;
}

/** Words of all lists in a text, those of the longest term where several stand in one place. Words in quotes are somebody else’s, or what is spoken of. */
export function stigmaIn(text: string): Stigma[] {
  const listed = [...termsNear(text)].flatMap(({ language, expression, instead, reason }) =>
    [...text.matchAll(expression)].map(({ 0: word, index }): Stigma => ({ language, word, index, instead, reason })),
  );
  const others = ofEverybody(text).filter((one) => !listed.some((other) => overlap(one, other)));
  const all = [...listed, ...others].filter(({ index }) => !isQuoted(text, index));
  return all.filter((one) => !all.some((other) => isWithin(one, other))).sort((a, b) => a.index - b.index);
}

/** Whether two stand in part of the same words. */
function overlap(one: Stigma, other: Stigma): boolean {
  return other.language === one.language && one.index < other.index + other.word.length && other.index < one.index + one.word.length;
}

/** Whether a word is part of a longer one that is listed, too. */
function isWithin(one: Stigma, other: Stigma): boolean {
  const isLonger = other.word.length > one.word.length && other.language === one.language;
  return isLonger && other.index <= one.index && other.index + other.word.length >= one.index + one.word.length;
}

const OPEN = /[«“„"]/g;
const CLOSE = /[»”"]/g;

/** Whether a place stands between quotes. */
function isQuoted(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n\n', index) + 1, index);
  const straight = line.split('"').length - 1;
  const turned = (line.match(OPEN)?.length ?? 0) - (line.match(CLOSE)?.length ?? 0);
  return straight % 2 === 1 || turned > 0;
}
