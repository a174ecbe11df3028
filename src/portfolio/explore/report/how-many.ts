import { FLOOR } from '../../../schema/snapshot.ts';
import { html, type Markup } from '../../report/markup.ts';
import type { Exploration } from '../explore.ts';
import { DRAWS, FEWEST, SILHOUETTE_ROWS, type Tried } from '../how-many.ts';
import { curve } from './charts.ts';
import type { Sayings } from './sayings.ts';

/** Below this, groups touch each other (Kaufman and Rousseeuw, Finding Groups in Data, 1990). */
const WEAK = 0.25;
/** A group with a smaller share is a handful of odd cases. */
const TINY = 0.02;

const columns = ['silhouette', 'daviesBouldin', 'stability'] as const;

/** What speaks for each number of groups, and where that disagrees. */
export function howManySection(found: Exploration, sayings: Sayings): Markup {
  const words = sayings.words.howMany;
  const { tried, favoured, contacts } = found;
  const curves = [
    ...columns.map((one) =>
      curve(
        tried.map((each) => each[one]),
        FEWEST,
        favoured[one],
        words[one],
      ),
    ),
    curve(
      tried.map(({ clustering }) => clustering.inertia),
      FEWEST,
      favoured.elbow,
      words.inertia,
    ),
  ];
  const heads = [words.k, words.silhouette, words.daviesBouldin, words.stability, words.inertia, words.smallest];
  return html`<section><h2>${words.title}</h2><p>${sayings.say(words.lead)}</p>
<p class="verdict">${verdicts(found, sayings).map((one) => html`<span>${one}</span> `)}</p>
<div class="curves">${curves}</div>
<div class="wide"><table><caption>${words.caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${tried.map((one) => row(one, found, sayings))}</tbody></table></div>
<details><summary>${words.reading}</summary><ul>${Object.values(words.read).map((one) => html`<li>${sayings.say(one, { draws: String(DRAWS) })}</li>`)}</ul>${contacts > SILHOUETTE_ROWS ? html`<p>${sayings.say(words.sampled, { n: sayings.number(SILHOUETTE_ROWS) })}</p>` : undefined}</details>
${scalingsTable(found, sayings)}${densityTable(found, sayings)}</section>`;
}

function row(one: Tried, { favoured, contacts }: Exploration, sayings: Sayings): Markup {
  const { k, inertia, sizes } = one.clustering;
  const marked = (isBest: boolean, text: string) => (isBest ? html`<td><strong>${text}</strong></td>` : html`<td>${text}</td>`);
  const smallest = sizes[sizes.length - 1] ?? 0;
  const size = smallest < FLOOR ? `< ${FLOOR}` : `${sayings.number(smallest)} (${sayings.share(smallest / contacts)})`;
  return html`<tr><th scope="row">${k}</th>${columns.map((index) => marked(favoured[index] === k, sayings.index(one[index])))}${marked(favoured.elbow === k, sayings.number(Math.round(inertia)))}<td>${size}</td></tr>`;
}

function verdicts({ tried, favoured, contacts }: Exploration, sayings: Sayings): string[] {
  const words = sayings.words.howMany;
  const { silhouette, daviesBouldin, stability, elbow } = favoured;
  const isOne = new Set([silhouette, daviesBouldin, stability, elbow]).size === 1;
  const names = { silhouette, daviesBouldin, stability, elbow };
  const named = Object.fromEntries(Object.entries(names).map(([key, k]) => [key, String(k)]));
  const best = Math.max(...tried.map((one) => one.silhouette));
  const tiny = tried.filter(({ clustering: { sizes } }) => (sizes[sizes.length - 1] ?? 0) < TINY * contacts);
  return [
    isOne ? sayings.say(words.agree, { k: sayings.count(elbow, 'groups') }) : sayings.say(words.disagree, named),
    ...(best < WEAK ? [sayings.say(words.weak, { value: sayings.number(best) })] : []),
    ...(tiny.length > 0 ? [sayings.say(words.tiny, { list: tinyList(tiny, sayings) })] : []),
  ];
}

function tinyList(tiny: readonly Tried[], sayings: Sayings): string {
  const numbers = tiny.map(({ clustering }) => String(clustering.k));
  const last = tiny[tiny.length - 1]?.clustering.k ?? 0;
  return `${sayings.list([...numbers.slice(0, -1), sayings.count(last, 'groups')])}`;
}

function scalingsTable({ otherwise }: Exploration, sayings: Sayings): Markup {
  const words = sayings.words.howMany;
  const rows = otherwise.map(
    ({ scaling, silhouette, daviesBouldin }) =>
      html`<tr><th scope="row">${words.names[scaling]}</th><td>${silhouette}</td><td>${daviesBouldin}</td></tr>`,
  );
  return html`<h3>${sayings.say(words.scalings)}</h3><div class="wide"><table><caption>${words.scalingsCaption}</caption><thead><tr>${[words.scaling, words.silhouette, words.daviesBouldin].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function densityTable({ density: { rows, found } }: Exploration, sayings: Sayings): Markup {
  const words = sayings.words.density;
  const lines = found.map(
    ({ radius, groups, alone }) =>
      html`<tr><th scope="row">${sayings.number(radius)}</th><td>${groups}</td><td>${sayings.share(alone / rows)}</td></tr>`,
  );
  return html`<h3>${sayings.say(words.title)}</h3><p>${sayings.say(words.lead, { neighbours: String(found[0]?.neighbours ?? 0), n: sayings.number(rows) })}</p><div class="wide"><table><caption>${words.caption}</caption><thead><tr>${[words.radius, words.groups, words.alone].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
