import type { Doubt } from '../../facts/evidence.ts';
import { filled, formFor, heard, type Spoken } from '../../languages/spoken.ts';
import type { WhoPerson } from '../../page-types/who/person.ts';
import type { WhoScript } from '../../page-types/who/who.ts';
import type { Title } from '../../titles/kinds.ts';
import { cautionsOf } from '../cautions.ts';
import { element, saying } from '../element.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Statement } from './known.ts';
import type { Candidate, Reason, Recognised } from './recognise.ts';

/** What a button of a face is to do, and where the rest of somebody comes from. */
interface Deeds {
  choose(candidate: Candidate): void;
  person(id: string): Promise<WhoPerson>;
}

/** What is said to whom the words and signs may belong. */
export function answerOf(found: Recognised, isAsked: boolean, people: number, script: WhoScript, deeds: Deeds): HTMLElement[] {
  const { words } = script;
  if (!isAsked) return [];
  const { candidates, title } = found;
  const job = title ? [jobOf(title, script)] : [];
  const only = people === 1 ? [saying('p', words.only, { class: 'who-listen' })] : [];
  if (candidates.length === 0) {
    const hint = title ? words.job.nobody : words.listen;
    return [...job, saying('p', words.notEnough, { role: 'status' }), saying('p', hint, { class: 'who-listen' })];
  }
  const { lang } = document.documentElement;
  const names = candidates.map(({ person }) => person.name).join(', ');
  const count = filled(formFor(words.found, candidates.length, lang), { n: String(candidates.length), names });
  return [
    ...job,
    saying('p', count, { role: 'status' }),
    ...only,
    element('ol', { class: 'who-faces' }, ...candidates.map((one) => faceOf(one, script, deeds))),
  ];
}

/** A title as it was understood: whoever typed it sees what the rest goes by. */
function jobOf({ function: work, level, role, sure }: Title, { words, roles }: WhoScript): HTMLElement {
  const parts = [work && words.work[work], level && words.level[level], role && roles[role]].filter((one) => one !== undefined);
  const what = parts.map((one) => heard(one).text).join(' · ');
  const said = saying('p', filled(words.job.understood, { what }), { class: 'who-job' });
  if (!sure) said.append(' ', saying('span', words.job.unsure, { class: 'mark hypothesis' }));
  return said;
}

function faceOf(candidate: Candidate, script: WhoScript, { choose, person }: Deeds): HTMLElement {
  const { words } = script;
  const { id, name, role } = candidate.person;
  const button = element('button', { type: 'button', class: 'as-link', 'aria-expanded': 'false', 'data-id': id }, name);
  button.addEventListener('click', () => choose(candidate));
  const heading = element('h2', {}, button);
  const portrait = element('span', { class: 'portrait', 'aria-hidden': 'true' });
  const face = element(
    'li',
    { class: 'faced' },
    portrait,
    element(
      'div',
      {},
      heading,
      saying('p', role, { class: 'role' }),
      saying('p', words.confidence[candidate.confidence], { class: 'who-sure' }),
      element(
        'ul',
        { class: 'who-reasons', 'aria-label': heard(words.reasons.label).text },
        ...candidate.reasons.map((one) => reasonOf(one, script)),
      ),
    ),
  );
  person(id).then(
    ({ face: { src, initials, hue }, cautions }) => {
      if (hue !== undefined) face.classList.add(`hue-${hue}`);
      if (src) portrait.replaceWith(element('img', { class: 'portrait', src, alt: '' }));
      else portrait.textContent = initials;
      heading.append(...cautionsOf(cautions));
    },
    // Without a face one is recognised all the same.
    () => undefined,
  );
  return face;
}

function reasonOf(reason: Reason, script: WhoScript): HTMLElement {
  const { reasons } = script.words;
  if ('work' in reason) return saying('li', reasons[reason.work]);
  if ('title' in reason) return withLabel(reasons.title, reason.title);
  const { key, label, doubt } = reason.statement;
  const known = key === 'cues' || key === 'quote' || key === 'objections' ? reasons[key] : (label ?? key);
  const line = withLabel(known, quoted(reason.statement, script));
  if (doubt) line.append(' ', markOf(doubt, script));
  return line;
}

function withLabel(label: Spoken, text: Spoken): HTMLElement {
  return element('li', {}, saying('b', label, { class: 'quiet' }), ' ', saying('span', text));
}

/** What customers say stands in quotes; what is said of them does not. */
export function quoted({ key, text }: Statement, { quoted: quotes }: WhoScript): Spoken {
  return key === 'quote' || key === 'objections' ? inQuotes(text, quotes) : text;
}

/** One word on what is to be doubted. */
export function markOf(doubt: Doubt, { standing }: WhoScript): HTMLElement {
  return saying('span', standing[doubt], { class: `mark ${doubt}` });
}
