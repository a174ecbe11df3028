import { escaped, type PlotData, type Plotted, type PlottedScale, wordsOf } from './plotted.ts';

/*
 * What a map of two scales draws, once more as a table.
 */

/** Everybody on two scales, by name. */
export function tableOf(words: PlotData['words'], all: readonly Plotted[], x: PlottedScale, y: PlottedScale): string {
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
export function tableBySegment(
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
