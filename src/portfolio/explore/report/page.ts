import type { LanguageCode } from '../../../languages/index.ts';
import type { FieldDictionary } from '../../../schema/field-dictionary.ts';
import { html } from '../../report/markup.ts';
import { standalonePage } from '../../report/page.ts';
import type { Exploration } from '../explore.ts';
import type { Scaling } from '../prepare.ts';
import { fieldsSection, preparedSection } from './fields.ts';
import { groupsSection } from './groups.ts';
import { howManySection } from './how-many.ts';
import { sayingsIn } from './sayings.ts';

/** What a report has to know beside what was found. */
export interface ReportOf {
  at: string;
  scaling: Scaling;
  seed: number;
  fields: FieldDictionary;
  language: LanguageCode;
}

/** What was found in an export, as one page that stands by itself: no script, and nothing that is fetched. */
export function reportPage(found: Exploration, { at, scaling, seed, fields, language }: ReportOf): string {
  const sayings = sayingsIn(language, fields);
  const { words } = sayings;
  const lead = sayings.say(words.lead, {
    contacts: sayings.count(found.contacts, 'contacts'),
    date: sayings.date(at),
    columns: sayings.count(new Set(found.filled.map(({ column }) => column)).size, 'columns'),
  });
  const steps = words.next.steps.map((step) => html`<li>${sayings.say(step)}</li>`);
  return standalonePage(
    words.title,
    language,
    html`<header><h1>${words.title}</h1><p class="lead">${lead}</p><p class="warning">${sayings.say(words.warning)}</p></header>
${howManySection(found, sayings)}
${found.described.map((one) => groupsSection(found, one, sayings))}
${preparedSection(found, scaling, sayings)}
${fieldsSection(found, sayings)}
<section><h2>${words.next.title}</h2><ol>${steps}</ol><p>${sayings.say(words.next.again, { seed: String(seed) })}</p></section>`,
  );
}
