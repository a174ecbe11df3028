import { FLOOR } from '../../../schema/snapshot.ts';
import { html, type Markup } from '../../report/markup.ts';
import type { Exploration } from '../explore.ts';
import type { Scaling } from '../prepare.ts';
import type { Profile } from '../profile.ts';
import type { Sayings } from './sayings.ts';

/** What each field holds. */
export function fieldsSection({ profiles }: Exploration, sayings: Sayings): Markup {
  const words = sayings.words.fields;
  const numbers = profiles.filter(({ spread }) => spread !== undefined);
  const texts = profiles.filter(({ said }) => said !== undefined);
  return html`<section><h2>${words.title}</h2><p>${sayings.say(words.lead)}</p>
${numbers.length > 0 ? html`<div class="wide"><table><caption>${words.caption}</caption><thead><tr>${[words.field, words.filled, words.min, words.q1, words.median, words.q3, words.max, words.far].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${numbers.map((one) => numbersRow(one, sayings))}</tbody></table></div>` : undefined}
${texts.length > 0 ? html`<div class="wide"><table class="texts"><caption>${words.textCaption}</caption><thead><tr>${[words.field, words.filled, words.words].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${texts.map((one) => textsRow(one, sayings))}</tbody></table></div>` : undefined}</section>`;
}

function numbersRow({ column, filled, missing, spread }: Profile, sayings: Sayings): Markup {
  if (!spread) return html``;
  const head = html`<th scope="row">${column.field.label}</th><td>${sayings.share(filled / (filled + missing))}</td>`;
  if (column.field.type === 'boolean')
    return html`<tr>${head}<td colspan="6">${sayings.say(sayings.words.fields.yes, { share: sayings.share(spread.mean) })}</td></tr>`;
  // Days are counted back, so that the earliest is the greatest.
  const { min, q1, median, q3, max, far } = spread;
  const cells = [min, q1, median, q3, max].map((value) => html`<td>${sayings.value(column, value)}</td>`);
  return html`<tr>${head}${cells}<td>${far === 0 ? '–' : fewOrNumber(far, sayings)}</td></tr>`;
}

function textsRow({ column, filled, missing, said }: Profile, sayings: Sayings): Markup {
  const words = sayings.words.fields;
  const shown = said?.words.slice(0, 8) ?? [];
  const others = (said?.else ?? 0) + (said?.words.slice(8).reduce((sum, { contacts }) => sum + contacts, 0) ?? 0);
  const list = shown.map(({ word, contacts, isUnknown }) => `${word} ${sayings.number(contacts)}${isUnknown ? ` (${words.unknown})` : ''}`);
  const rest = others === 0 ? [] : [sayings.say(words.else, { n: fewOrNumber(others, sayings) })];
  return html`<tr><th scope="row">${column.field.label}</th><td>${sayings.share(filled / (filled + missing))}</td><td>${[...list, ...rest].join(' · ')}</td></tr>`;
}

const fewOrNumber = (n: number, sayings: Sayings) => (n < FLOOR ? `< ${FLOOR}` : sayings.number(n));

/** What was made of the fields before anything was grouped. */
export function preparedSection({ filled, left, profiles }: Exploration, scaling: Scaling, sayings: Sayings): Markup {
  const words = sayings.words.prepared;
  const used = [...new Set(filled.map(({ column }) => column.field.label))];
  const fillers = filled.filter(({ missing }) => missing > 0);
  const limited = filled.filter((one) => one.limited > 0);
  const far = filled.filter(
    ({ column, limited }) => limited === 0 && (profiles.find((one) => one.column === column)?.spread?.far ?? 0) >= FLOOR,
  );
  const filler = ({ column, filler: value }: (typeof filled)[number]) =>
    column.field.type === 'boolean' ? sayings.share(value) : sayings.value(column, value);
  const lines = [
    ...(fillers.length === 0 ? [words.noFiller] : []),
    ...fillers.map((one) =>
      sayings.say(words.filler, { field: sayings.label(one.column), n: fewOrNumber(one.missing, sayings), value: filler(one) }),
    ),
    ...limited.map((one) => sayings.say(words.limited, { field: sayings.label(one.column), n: fewOrNumber(one.limited, sayings) })),
    ...(far.length === 0 ? [] : [sayings.say(words.farKept, { list: sayings.list(far.map(({ column }) => column.field.label)) })]),
    sayings.say(words.scaling[scaling]),
  ];
  return html`<section><h2>${words.title}</h2><h3>${words.used}</h3><p>${sayings.list(used)}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
${left.length > 0 ? html`<details><summary>${words.left} (${left.length})</summary><ul>${left.map(({ column, why }) => html`<li>${column.field.label} – ${sayings.say(words.why[why])}</li>`)}</ul></details>` : undefined}</section>`;
}
