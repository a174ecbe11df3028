/*
 * What maps of two scales are made of: plain data, and how it is said in HTML. Drawn at the build and in the browser, it asks for nothing else.
 */

/** Words, with their language where it is not that of the page. */
export interface Words {
  text: string;
  lang?: string;
}

/** Somebody on maps. Short names, as there may be a thousand on the page. */
export interface Person {
  /** Name, initials, address of the page. */
  n: string;
  i: string;
  h: string;
  /** Hue and face, where there are any; which of the segments. */
  u?: number;
  f?: string;
  s?: number;
  /** What must be known of the persona, as HTML. */
  c?: string;
}

/** A scale with the place of each of its people, and whether it is known. */
export interface PlottedScale {
  key: string;
  label: Words;
  left: Words;
  right: Words;
  /** Which person, the place, and `1` where no evidence supports it, `2` where something contradicts it. */
  at: [person: number, position: number, doubt?: 1 | 2][];
}

/** What the script of the page draws with. */
export interface PlotData {
  people: Person[];
  scales: PlottedScale[];
  segments: { name: Words; href?: string }[];
  words: Record<PlotWord, Words>;
}

export type PlotWord =
  | 'both'
  | 'bothOne'
  | 'nobody'
  | 'farthest'
  | 'many'
  | 'table'
  | 'person'
  | 'segment'
  | 'none'
  | 'alt'
  | 'outOf'
  | 'hypothesis'
  | 'contested'
  | 'middle';

/** Somebody on two scales. */
export interface Plotted {
  person: Person;
  x: number;
  y: number;
  /** The doubt about each place. */
  doubts: [number, number];
}

/** Words as HTML, with places filled. */
export function wordsOf({ text, lang }: Words, values: Readonly<Record<string, string>> = {}): string {
  const said = escaped(filled(text, values));
  return lang ? `<span lang="${escaped(lang)}">${said}</span>` : said;
}

/** A phrase with its places filled. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as HTML has it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
