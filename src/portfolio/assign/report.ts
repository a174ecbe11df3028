import { fill, formatsFor, type LanguageCode, languages, typeset } from '../../languages/index.ts';
import { html, type Markup } from '../report/markup.ts';
import { standalonePage } from '../report/page.ts';
import type { Assigned } from './assign.ts';
import { TREES } from './forest.ts';
import type { Validation } from './validate.ts';

/** What the page has to know beside what was measured. */
interface ReportOf {
  at: string;
  confidence: number;
  nameOf: (persona: string) => string;
  segmentOf: (id: string) => string;
  language: LanguageCode;
}

/** What the suggestions of a file are worth, as a page that lies beside it. It names no contact. */
export function suggestionsPage(
  { personas, labelled, majority, forest, machine, suggested, right, unknown }: NonNullable<Assigned['calibration']>,
  { at, confidence, nameOf, segmentOf, language }: ReportOf,
): string {
  const words = languages[language].assigning;
  const { count, list, percent, date } = formatsFor(language);
  const say = (phrase: string, values: Readonly<Record<string, string>> = {}) => typeset(fill(phrase, values), language);
  const counts = forest.confusion.map((row) => row.reduce((sum, one) => sum + one, 0));
  const usual = personas[counts.indexOf(Math.max(...counts))] ?? '';
  const row = (head: string, { accuracy, balanced }: Pick<Validation, 'accuracy' | 'balanced'>) =>
    html`<tr><th scope="row">${head}</th><td>${percent(accuracy)}</td><td>${percent(balanced)}</td></tr>`;
  const heads = [words.method, words.accuracy, words.balanced].map((head) => html`<th scope="col">${head}</th>`);
  const lead = say(words.lead, { labelled: count(labelled, words.labelled), date: date(at), confidence: percent(confidence) });
  const mixedUp = mistakes(forest).map(({ one, other, share }) =>
    say(words.takenFor, { persona: nameOf(personas[one] ?? ''), other: nameOf(personas[other] ?? ''), share: percent(share) }),
  );
  return standalonePage(
    words.title,
    language,
    html`<header><h1>${say(words.title)}</h1><p class="lead">${lead}</p><p class="warning">${say(words.warning)}</p></header>
<section><h2>${words.measured}</h2><p>${say(words.measuredLead)}</p>
<p class="verdict">${say(words.suggested, { share: percent(suggested), right: percent(right) })}</p>
<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>${row(say(words.majority, { persona: nameOf(usual) }), { accuracy: majority, balanced: 1 / personas.length })}${row(say(words.forest, { trees: String(TREES) }), forest)}${row(words.machine, machine)}</tbody></table></div>
${mixedUp.length > 0 ? html`<p>${say(words.mixedUp)}</p><ul>${mixedUp.map((one) => html`<li>${one}</li>`)}</ul>` : undefined}
${unknown.length > 0 ? html`<p>${say(words.unknown, { list: list(unknown.map(segmentOf)) })}</p>` : undefined}
${confusionTable(personas.map(nameOf), forest, say(words.confusion), words.persona)}</section>
<section><h2>${words.uses.title}</h2><ul>${words.uses.list.map((one) => html`<li>${say(one)}</li>`)}</ul></section>`,
  );
}

/** Above this part, one persona is taken for another. */
const OFTEN = 0.25;

/** Personas that are often taken for another, and for which. */
function mistakes({ confusion }: Validation): { one: number; other: number; share: number }[] {
  return confusion.flatMap((row, one) => {
    const all = row.reduce((sum, count) => sum + count, 0) || 1;
    return row.flatMap((count, other) => (other !== one && count / all >= OFTEN ? [{ one, other, share: count / all }] : []));
  });
}

function confusionTable(names: readonly string[], { confusion }: Validation, caption: string, head: string): Markup {
  const rows = confusion.map((row, one) => {
    const cells = row.map((count, other) => (one === other ? html`<td><strong>${count}</strong></td>` : html`<td>${count}</td>`));
    return html`<tr><th scope="row">${names[one]}</th>${cells}</tr>`;
  });
  return html`<div class="wide"><table><caption>${caption}</caption><thead><tr><th scope="col">${head}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
