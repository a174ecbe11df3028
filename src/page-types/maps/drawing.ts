import { bubblesOf, MOST_NAMED, type PlotSize, placedDots, plotSizes } from '../../design/plot.ts';
import { tableBySegment, tableOf } from './plot-table.ts';
import { escaped, filled, type Person, type PlotData, type Plotted, type PlottedScale, wordsOf } from './plotted.ts';

/*
 * A map of two scales as HTML, made at the build and, of two that a reader chooses, in the browser: nothing of this file asks for more than it is given.
 */

/** Those who stand on both of two scales. */
function plottedOn(people: readonly Person[], x: PlottedScale, y: PlottedScale): Plotted[] {
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
  const axes = `<div class="axes"><p class="pole at-top">${wordsOf(y.right)}</p>${drawings}<p class="pole at-bottom">${wordsOf(y.left)}</p><p class="pole at-left">${wordsOf(x.left)}</p><p class="pole at-right">${wordsOf(x.right)}</p></div>`;
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

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
