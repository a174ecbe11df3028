import { bubblesOf, MOST_NAMED, type PlotSize, placedDots, plotSizes } from '../../design/plot.ts';

/*
 * A map of two scales as HTML, made at the build and, of two that a reader chooses, in the browser: nothing of this file asks for more than it is given.
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
interface Plotted {
  person: Person;
  x: number;
  y: number;
  /** The doubt about each place. */
  doubts: [number, number];
}

/** Those who stand on both of two scales. */
export function plottedOn(people: readonly Person[], x: PlottedScale, y: PlottedScale): Plotted[] {
  const onY = new Map(y.at.map((one) => [one[0], one]));
  return x.at.flatMap(([at, position, doubt = 0]) => {
    const [other, person] = [onY.get(at), people[at]];
    return other && person ? [{ person, x: position, y: other[1], doubts: [doubt, other[2] ?? 0] as [number, number] }] : [];
  });
}

/** The map of two scales: what it says, the drawing at both sizes, and the same as a table. */
export function plotHtml({ people, segments, words }: PlotData, x: PlottedScale, y: PlottedScale): string {
  const all = plottedOn(people, x, y);
  const title = `<h3>${wordsOf(x.label)} × ${wordsOf(y.label)}</h3>`;
  if (all.length === 0) return `${title}<p class="nothing">${wordsOf(words.nobody)}</p>`;
  const isNamed = all.length <= MOST_NAMED;
  const reading = `<p class="reading">${[countOf(words, all), isNamed ? farthestOf(words, all) : wordsOf(words.many)].filter(Boolean).join(' ')}</p>`;
  const alt = filled(words.alt.text, { x: x.label.text, y: y.label.text, n: String(all.length) });
  const drawings = (['wide', 'narrow'] as const).map((size) => svgOf(all, plotSizes[size], size, alt)).join('');
  const axes = `<div class="axes"><p class="pole at-top">${wordsOf(y.right)}</p>${drawings}<p class="pole at-left">${wordsOf(x.left)}</p><p class="pole at-bottom">${wordsOf(y.left)}</p><p class="pole at-right">${wordsOf(x.right)}</p></div>`;
  const table = isNamed ? tableOf(words, all, x, y) : tableBySegment(words, segments, all, x, y);
  return `${title}${reading}${axes}<details class="twin"><summary>${wordsOf(words.table)}</summary><div class="scroll" role="group" tabindex="0" aria-label="${escaped(`${x.label.text} × ${y.label.text}`)}">${table}</div></details>`;
}

function countOf(words: PlotData['words'], all: readonly Plotted[]): string {
  return wordsOf(all.length === 1 ? words.bothOne : words.both, { n: String(all.length) });
}

/** The two who stand farthest apart. */
function farthestOf(words: PlotData['words'], all: readonly Plotted[]): string {
  let [best, most]: [Plotted[], number] = [[], 0];
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      const distance = (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
      if (distance > most) [best, most] = [[a, b], distance];
    }
  }
  const [a, b] = best;
  return a && b ? wordsOf(words.farthest, { a: a.person.n, b: b.person.n }) : '';
}

function svgOf(all: readonly Plotted[], size: PlotSize, name: string, alt: string): string {
  const { width, height } = size;
  const points = all.map(({ person, x, y }) => ({ x, y, label: person.n }));
  const marks =
    all.length > MOST_NAMED
      ? bubblesOf(points, size).map(
          ({ cx, cy, radius, count }) =>
            `<circle class="bubble" cx="${cx}" cy="${cy}" r="${radius}"/><text x="${cx}" y="${cy}" dy=".35em" text-anchor="middle">${count}</text>`,
        )
      : placedDots(points, size).map(({ of, cx, cy, label }) => {
          const one = all[of];
          if (!one) return '';
          const name = label
            ? `<text class="name" x="${round(label.x)}" y="${round(label.y)}" dy=".35em" text-anchor="${label.anchor}">${escaped(one.person.n)}</text>`
            : '';
          return `<g class="dot${one.person.u === undefined ? '' : ` hue-${one.person.u}`}${one.doubts.some(Boolean) ? ' is-doubted' : ''}">${faceOf(one.person, cx, cy, size.radius)}${name}</g>`;
        });
  // A line through the middle of each: the four fields of the map.
  const cross = `<line x1="0" x2="${width}" y1="${height / 2}" y2="${height / 2}"/><line x1="${width / 2}" x2="${width / 2}" y1="0" y2="${height}"/>`;
  return `<svg class="plot is-${name}" role="img" aria-label="${escaped(alt)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${cross}${marks.join('')}</svg>`;
}

function faceOf({ i, f }: Person, cx: number, cy: number, r: number): string {
  const circle = `<circle cx="${cx}" cy="${cy}" r="${r}"${f ? ' class="face"' : ''}/>`;
  if (f)
    return `${circle}<image href="${escaped(f)}" x="${cx - r}" y="${cy - r}" width="${2 * r}" height="${2 * r}" clip-path="inset(0 round ${r}px)"/>`;
  return `${circle}<text class="initials" x="${cx}" y="${cy}" dy=".35em" text-anchor="middle">${escaped(i)}</text>`;
}

function tableOf(words: PlotData['words'], all: readonly Plotted[], x: PlottedScale, y: PlottedScale): string {
  const place = (position: number, doubt: number) => {
    const mark =
      doubt === 0
        ? ''
        : ` <span class="mark ${doubt === 2 ? 'contested' : 'hypothesis'}">${wordsOf(doubt === 2 ? words.contested : words.hypothesis)}</span>`;
    return `<td>${wordsOf(words.outOf, { n: String(position), max: '10' })}${mark}</td>`;
  };
  const rows = all.map(
    ({ person, x: onX, y: onY, doubts }) =>
      `<tr><th scope="row"><a href="${escaped(person.h)}">${escaped(person.n)}</a>${person.c ?? ''}</th>${place(onX, doubts[0])}${place(onY, doubts[1])}</tr>`,
  );
  return `<table class="small"><thead><tr><th scope="col">${wordsOf(words.person)}</th>${[x, y].map((scale) => `<th scope="col">${axisOf(scale)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** So many people by where they stand, for each segment. */
function tableBySegment(
  words: PlotData['words'],
  segments: PlotData['segments'],
  all: readonly Plotted[],
  x: PlottedScale,
  y: PlottedScale,
): string {
  const fields = [
    { name: `${wordsOf(x.left)}, ${wordsOf(y.right)}`, has: (one: Plotted) => one.x < 5 && one.y > 5 },
    { name: `${wordsOf(x.right)}, ${wordsOf(y.right)}`, has: (one: Plotted) => one.x > 5 && one.y > 5 },
    { name: `${wordsOf(x.left)}, ${wordsOf(y.left)}`, has: (one: Plotted) => one.x < 5 && one.y < 5 },
    { name: `${wordsOf(x.right)}, ${wordsOf(y.left)}`, has: (one: Plotted) => one.x > 5 && one.y < 5 },
    { name: wordsOf(words.middle), has: (one: Plotted) => one.x === 5 || one.y === 5 },
  ];
  const groups = new Map<number, Plotted[]>();
  for (const one of all) {
    const key = one.person.s ?? -1;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
    .map(([key, group]) => {
      const segment = segments[key];
      const name = segment ? wordsOf(segment.name) : wordsOf(words.none);
      const link = segment?.href ? `<a href="${escaped(segment.href)}">${name}</a>` : name;
      return `<tr><th scope="row">${link}</th>${fields.map(({ has }) => `<td class="count">${group.filter(has).length || ''}</td>`).join('')}</tr>`;
    });
  return `<table class="small"><thead><tr><th scope="col">${wordsOf(words.segment)}</th>${fields.map(({ name }) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A scale as a column is called: its name, and which pole is 0 and which is 10. */
function axisOf({ label, left, right }: PlottedScale): string {
  return `${wordsOf(label)} <span class="poles">0 ${wordsOf(left)} – 10 ${wordsOf(right)}</span>`;
}

function wordsOf({ text, lang }: Words, values: Readonly<Record<string, string>> = {}): string {
  const said = escaped(filled(text, values));
  return lang ? `<span lang="${escaped(lang)}">${said}</span>` : said;
}

function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
