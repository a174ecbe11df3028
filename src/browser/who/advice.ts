import { filled, type Spoken } from '../../languages/spoken.ts';
import type { Advice, WhoPerson } from '../../page-types/who/person.ts';
import type { WhoScript } from '../../page-types/who/who.ts';
import { own } from '../../schema/own.ts';
import { element, saying } from '../element.ts';
import { inQuotes } from '../in-quotes.ts';
import { remembered } from '../remembered.ts';
import type { KnownPerson } from './known.ts';

/** Under which name the gallery keeps where a reader works. Here it is read, and never written. */
const NAME = 'department';

/** How to talk to somebody: for the department where a reader works, if that is known, else for one that knows. */
export function adviceFor(person: KnownPerson, more: WhoPerson, others: readonly KnownPerson[], script: WhoScript): HTMLElement {
  const { words, departments } = script;
  const heading = saying('h2', filled(words.advice.title, { name: person.name }), { tabindex: '-1' });
  const body = element('div');
  const told = departments.filter(({ id }) => own(more.advice, id));
  const mine = remembered(NAME);
  const asked = departments.find(({ id }) => id === mine) ?? told[0];
  const show = (id: string | undefined) =>
    body.replaceChildren(...linesOf(id === undefined ? undefined : own(more.advice, id), person, more, script));
  show(asked?.id);
  const rest = differences(person, more, others, script);
  const { hue } = more.face;
  const className = hue === undefined ? undefined : `hue-${hue}`;
  return element('section', { class: className }, heading, ...(told.length > 0 ? [choiceOf(asked?.id, script, show)] : []), body, ...rest);
}

function choiceOf(chosen: string | undefined, { words, departments }: WhoScript, show: (id: string) => void): HTMLElement {
  const select = element('select', { class: 'entry-field', autocomplete: 'off' });
  for (const { id, name } of departments) {
    const option = saying('option', name, { value: id });
    option.selected = id === chosen;
    select.append(option);
  }
  select.addEventListener('change', () => show(select.value));
  return element('label', { class: 'in-line' }, saying('span', words.advice.department), select);
}

function linesOf(advice: Advice | undefined, { href }: KnownPerson, more: WhoPerson, { words, quoted }: WhoScript): HTMLElement[] {
  const { advice: labels } = words;
  const isKnown = Object.keys(more.advice).length > 0;
  const list = element('dl');
  const line = (label: Spoken, texts: readonly Spoken[], look?: string) => {
    if (texts.length > 0) list.append(saying('dt', label), ...texts.map((text) => saying('dd', text, { class: look })));
  };
  if (advice?.say) line(labels.say, [inQuotes(advice.say, quoted)], 'is-say');
  else if (advice?.start) line(labels.start, [advice.start], 'is-say');
  const channel = advice?.channel ?? more.channel;
  if (channel) line(labels.channel, [channel]);
  if (advice?.tone) line(labels.tone, [advice.tone]);
  const avoid = (advice?.avoid ?? []).map((one) => inQuotes(one, quoted));
  line(labels.avoid, avoid);
  line(labels.dont, advice?.dont ?? []);
  const none = advice ? [] : [saying('p', isKnown ? labels.none : labels.nobody, { class: 'who-listen' })];
  return [
    ...none,
    ...(list.childElementCount > 0 ? [list] : []),
    element('p', {}, saying('a', labels.page, { class: 'button', href: advice?.href ?? href })),
  ];
}

/** How not to take somebody for the others who may be meant. */
function differences(person: KnownPerson, { alike }: WhoPerson, others: readonly KnownPerson[], { words }: WhoScript): HTMLElement[] {
  return others.flatMap((other) => {
    const difference = other === person ? undefined : own(alike, other.id);
    if (!difference) return [];
    return [element('p', {}, saying('b', filled(words.advice.alike, { name: other.name })), element('br'), saying('span', difference))];
  });
}
