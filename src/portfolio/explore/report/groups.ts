import { html, type Markup } from '../../report/markup.ts';
import { ruleSentence, type SaidRule } from '../../rules/sentence.ts';
import type { Group } from '../describe.ts';
import { draftFile, isWorthDraft } from '../drafts.ts';
import type { Exploration, MapPoint } from '../explore.ts';
import { contactMap, hueOfGroup, lean } from './charts.ts';
import { apartSentences, type Sayings } from './sayings.ts';

/** One clustering: its map, and each group with the rule that comes closest to it. */
export function groupsSection(found: Exploration, { k, groups, map }: Exploration['described'][number], sayings: Sayings): Markup {
  const words = sayings.words.described;
  const told = groups.filter(({ isFew }) => !isFew);
  const middles = (told[0]?.middles ?? []).map(({ column }, at) => {
    const cells = told.map((group) => html`<td>${sayings.middle(group.middles[at] ?? { column })}</td>`);
    return html`<tr><th scope="row">${column.field.label}</th>${cells}</tr>`;
  });
  const heads = told.map(({ number }) => html`<th scope="col">${sayings.say(words.group, { n: String(number) })}</th>`);
  return html`<section><h2>${sayings.say(words.title, { groups: sayings.count(k, 'groups') })}</h2>
${mapFigure(found, map, groups, sayings)}
<p class="note">${sayings.say(words.deviations)}</p>
<ol class="groups">${groups.map((group) => groupItem(group, k, sayings))}</ol>
<details><summary>${words.middles}</summary><p>${sayings.say(words.middlesLead)}</p><div class="wide"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${middles}</tbody></table></div></details></section>`;
}

function mapFigure({ contacts, axes, filled }: Exploration, map: readonly MapPoint[], groups: readonly Group[], sayings: Sayings): Markup {
  const words = sayings.words.described;
  const centres = groups.filter(({ isFew }) => !isFew).flatMap(({ number }) => centreOf(map, number) ?? []);
  const named = axes.loadings.map((loading) =>
    axisName(
      loading,
      filled.map(({ column, word }) => sayings.label(column, word)),
      sayings,
    ),
  );
  const lead = sayings.say(contacts > map.length ? words.mapLead : words.mapAll, {
    n: sayings.count(contacts, 'contacts'),
    x: named[0] ?? '',
    y: named[1] ?? '',
    first: sayings.share(axes.shares[0] ?? 0),
    second: sayings.share(axes.shares[1] ?? 0),
  });
  const twin = centres.map(
    ({ group, x, y }) =>
      html`<tr><th scope="row">${sayings.say(words.group, { n: String(group) })}</th><td>${sayings.number(x)}</td><td>${sayings.number(y)}</td></tr>`,
  );
  return html`<figure>${contactMap(map, centres, sayings.say(words.map))}<figcaption>${lead}</figcaption></figure>
<details><summary>${words.mapTwin}</summary><div class="wide"><table><thead><tr><td></td><th scope="col">${words.across}</th><th scope="col">${words.upward}</th></tr></thead><tbody>${twin}</tbody></table></div></details>`;
}

function centreOf(map: readonly MapPoint[], group: number): MapPoint | undefined {
  const own = map.filter((one) => one.group === group);
  const mean = (of: (one: MapPoint) => number) => own.reduce((sum, one) => sum + of(one), 0) / own.length;
  return own.length === 0 ? undefined : { group, x: mean((one) => one.x), y: mean((one) => one.y) };
}

/** Columns that an axis is named by. */
const NAMED = 3;

/** The columns that weigh most on an axis, each with the way in which it grows. */
function axisName(loading: readonly number[], labels: readonly string[], sayings: Sayings): string {
  const order = loading.map((_, at) => at).sort((a, b) => Math.abs(loading[b] ?? 0) - Math.abs(loading[a] ?? 0));
  return sayings.list(order.slice(0, NAMED).map((at) => `${(loading[at] ?? 0) < 0 ? '−' : '+'} ${labels[at] ?? ''}`));
}

function groupItem(group: Group, k: number, sayings: Sayings): Markup {
  const words = sayings.words.described;
  const { number, contacts, share, isFew, apart } = group;
  const title = sayings.say(words.group, { n: String(number) });
  const head = html`<h3><span class="dot" style="background:${hueOfGroup(number).ink}"></span>${title} <small>${isFew ? '' : `${sayings.count(contacts, 'contacts')} · ${sayings.share(share)}`}</small></h3>`;
  if (isFew) return html`<li>${head}<p>${sayings.say(words.few)}</p></li>`;
  const leans = apart.map(
    ({ column, word, by }) =>
      html`<tr><th scope="row">${sayings.label(column, word)}</th><td>${lean(by, number)}</td><td>${by > 0 ? '+' : '−'}${sayings.number(Math.abs(Math.round(by * 10) / 10))} σ</td></tr>`,
  );
  const apartTable =
    apart.length === 0 ? html`<p>${sayings.say(words.average)}</p>` : html`<table class="leans"><tbody>${leans}</tbody></table>`;
  return html`<li>${head}<p>${apartSentences(group, sayings).join(' ')}</p>${apartTable}<h4>${words.rule}</h4>${ruleParts(group, k, sayings)}</li>`;
}

function ruleParts(group: Group, k: number, sayings: Sayings): Markup {
  const words = sayings.words.described;
  const { proposed } = group;
  if (!proposed) return html`<p>${sayings.say(words.noRule)}</p>`;
  const purity = sayings.say(words.purity, {
    purity: sayings.share(proposed.purity),
    coverage: sayings.share(proposed.coverage),
    contacts: sayings.count(proposed.contacts, 'contacts'),
  });
  const after = isWorthDraft(group)
    ? html`<p>${sayings.say(words.draft, { file: draftFile(k, group) })}</p>`
    : html`<p>${sayings.say(words.poor)}</p>`;
  return html`<div class="rule">${said(ruleSentence(proposed.rule, sayings.fields, sayings.language))}</div><p>${purity}</p>${after}`;
}

function said({ text, parts }: SaidRule): Markup {
  return parts ? html`<p>${text}</p><ul>${parts.map((part) => html`<li>${said(part)}</li>`)}</ul>` : html`<p>${text}</p>`;
}
