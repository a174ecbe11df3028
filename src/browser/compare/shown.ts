import type { Comparable } from '../../blocks/comparison/people.ts';
import type { PersonOf } from '../../blocks/comparison/person.ts';
import { sideBySide } from '../../blocks/comparison/side-by-side.ts';
import { listed } from '../../blocks/comparison/verdict-words.ts';
import { filled, heard, type Spoken } from '../../languages/spoken.ts';
import type { CompareSayings } from '../../page-types/compare/compare.ts';
import { cautionsOf } from '../cautions.ts';
import { copyText } from '../copy.ts';
import { element, say, saying } from '../element.ts';
import { type Told, worthComparing } from './address.ts';
import { faceOf, plainWords } from './parts.ts';
import { offerOf } from './picker.ts';
import { drawnComparison } from './render.ts';

/** The most who are suggested beside somebody. */
const SUGGESTED = 4;

/** What readers can do with a choice. */
export interface Choosing {
  words: CompareSayings;
  /** Everybody, and who is chosen. */
  people: readonly Comparable[];
  chosen: readonly Comparable[];
  most: number;
  /** The command that prints a comparison, with `{ids}` where they go. */
  command: string;
  add(one: Comparable): void;
  remove(id: string): void;
}

/** Several names as a sentence has them. */
export function namesOf(names: readonly string[]): string {
  return listed(names, document.documentElement.lang).map(plainWords).join('');
}

/** What must be said of an address, with whom to compare instead. */
export function toldOf(told: readonly Told[], { words: { comparison }, chosen, most, add }: Choosing): HTMLElement[] {
  const room = Math.max(0, most - chosen.length);
  return told.map((one) => {
    const nearest = one.kind === 'tooMany' ? [] : one.nearest.filter((other) => !chosen.includes(other)).slice(0, room);
    const buttons = nearest.flatMap((other) => [
      ' ',
      buttonOf(filled(comparison.told.nearest, { name: other.name }), () => add(other), 'as-link'),
    ]);
    return element('p', { class: 'told', role: 'alert' }, saying('span', sentenceOf(one, comparison.told)), ...buttons);
  });
}

function sentenceOf(one: Told, words: CompareSayings['comparison']['told']): Spoken {
  if (one.kind === 'tooMany') return filled(words.tooMany, { names: namesOf(one.names) });
  return one.kind === 'unknown' ? filled(words.unknown, { id: one.id }) : filled(words.retired, { name: one.name });
}

function buttonOf(words: Spoken, act: () => void, kind?: string): HTMLElement {
  const button = saying('button', words, { type: 'button', class: kind });
  button.addEventListener('click', act);
  return button;
}

/** Those who are chosen, above their columns. */
export function peopleOf(people: readonly PersonOf[], { words: { comparison }, remove }: Choosing): HTMLElement {
  const { pick } = comparison;
  return element(
    'ul',
    { class: `people-of of-${people.length}`, 'aria-label': plainWords(pick.chosen) },
    ...people.map(({ id, name, href, role, portrait, cautions }) =>
      element(
        'li',
        { class: `faced${portrait.hue === undefined ? '' : ` hue-${portrait.hue}`}` },
        faceOf(portrait),
        element(
          'div',
          {},
          element('h2', { class: 'plain-links' }, element('a', { href }, name), ...cautionsOf(cautions)),
          saying('p', role, { class: 'role' }),
          buttonOf(filled(pick.remove, { name }), () => remove(id), 'remove as-link'),
        ),
      ),
    ),
  );
}

/** The comparison itself; of one person alone, whom it is worth being compared with. */
export function bodyOf(people: readonly PersonOf[], choosing: Choosing): HTMLElement[] {
  const { words, chosen, add } = choosing;
  if (people.length > 1) return [actionsOf(words), commandOf(choosing), ...drawnComparison(sideBySide(people), words), sheetFoot(words)];
  const offers = worthComparing(chosen, choosing.people, SUGGESTED);
  if (offers.length === 0) return [saying('p', words.comparison.none, { class: 'none' })];
  return [
    saying('h3', filled(words.comparison.pick.suggested, { name: people[0]?.name ?? '' }), { class: 'suggested' }),
    element('ul', { class: 'offers' }, ...offers.map((one) => offerOf(one, () => add(one)))),
  ];
}

function actionsOf({ comparison: { sheet } }: CompareSayings): HTMLElement {
  const status = element('span', { role: 'status' });
  const copy = async () => {
    if (await copyText(location.href)) say(status, heard(sheet.copied));
  };
  return element(
    'p',
    { class: 'actions' },
    buttonOf(sheet.print, () => print()),
    ' ',
    buttonOf(sheet.copy, copy),
    ' ',
    status,
  );
}

/** The command that makes a sheet of it, for whoever has a terminal. */
function commandOf({ words, chosen, command }: Choosing): HTMLElement {
  const code = element('code', {}, command.replace('{ids}', chosen.map(({ id }) => id).join(',')));
  const status = element('span', { role: 'status' });
  const copy = async () => {
    if (await copyText(code.textContent)) say(status, heard(words.command.copied));
  };
  return element(
    'details',
    { class: 'command' },
    saying('summary', words.comparison.sheet.command),
    saying('p', words.command.lead),
    element('p', {}, code, ' ', buttonOf(words.command.copy, copy, 'copy'), ' ', status),
  );
}

/** What the sheet says of itself: when it was made, and where it lives. */
function sheetFoot(words: CompareSayings): HTMLElement {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
  const made = saying('p', filled(words.comparison.sheet.made, { day }), { class: 'made' });
  return element('footer', { class: 'sheet-foot' }, made, element('p', {}, location.href));
}
