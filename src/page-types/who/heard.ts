import { doubtOf } from '../../blocks/evidence.ts';
import type { Doubt } from '../../facts/evidence.ts';
import { personasInUse } from '../../facts/state.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Spoken } from '../../languages/spoken.ts';
import { pageHref } from '../../reading/href.ts';
import { schemaLabel } from '../../reading/label.ts';
import { spoken } from '../../reading/text.ts';
import { child, dataAt, entityValue, items, textAt, textOf, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { schemaAt } from '../../schema/walk.ts';
import { piecesOf } from '../../titles/alike.ts';
import { levelIn, type OwnWork, type TitleFunction, type TitleLevel } from '../../titles/kinds.ts';
import { titleIn } from '../../titles/looks.ts';
import { knownTitles, writtenTitles } from '../../titles/written.ts';
import { listOf, signsOf } from './signs.ts';

/** Something that the handbook says of somebody, by the place of its key in `Heard.keys`. */
export type HeardStatement = [key: number, text: Spoken, doubt?: Doubt];

/** What words and titles are compared with, beside the signs that the page holds. */
export interface Heard {
  /** The words of job titles and what they say. */
  titles: string;
  /** The keys that statements stand under, and how pages call them. */
  keys: { key: string; label: Spoken }[];
  people: Record<string, HeardPerson>;
}

export interface HeardPerson {
  /** Of somebody without signs, whom the page does not hold. */
  name?: string;
  href?: string;
  role: Spoken;
  /** What their title says, and their titles as they are written. */
  work?: OwnWork;
  titles?: Spoken[];
  said: HeardStatement[];
}

/** Where customers speak of themselves, what is heard soonest first. */
const KEYS = ['brakes', 'painPoints', 'irritants', 'channels', 'decisionCriteria', 'needs', 'goals', 'leavesFor', 'journey'] as const;

/** The signs that all personas together may take, and each of them at least and at most: with a thousand, a page has to be as quick. */
const ALL = 11_600;
const LEAST = 100;
const MOST = 1200;
const WIDE: ReadonlySet<TitleFunction> = new Set(['operations', 'craft', 'public', 'health']);
const WIDE_BELOW: ReadonlySet<TitleFunction> = new Set(['sales', 'research']);
const LEADS: ReadonlySet<TitleLevel | undefined> = new Set(['executive', 'director', 'manager']);
const MOST_TITLES = { few: 4, many: 1 } as const;
const MANY = 60;

/** What all personas in use are compared by. */
export function heardOf(view: View): Heard {
  const personas = personasInUse(view.handbook);
  const room = Math.min(MOST, Math.max(LEAST, Math.floor(ALL / Math.max(1, personas.length))));
  const [first] = personas;
  const labelOf = (key: string) => (first ? spoken(schemaLabel(view, schemaAt(first.schema, [key]) ?? first.schema, key)) : key);
  const keys = KEYS.map((key) => ({ key, label: labelOf(key) }));
  return {
    titles: writtenTitles(view.language),
    keys,
    people: Object.fromEntries(personas.map((persona) => [persona.id, personOf(view, persona, room)])),
  };
}

function personOf(view: View, persona: Entity<'persona'>, room: number): HeardPerson {
  const value = entityValue(view, persona);
  // Whom nobody serves is told by what he does: many who do his work are served.
  const isServed = persona.data.rank !== 'anti-persona';
  const work = isServed ? workOf(persona) : undefined;
  const titles = isServed ? titlesOf(value).slice(0, room < ALL / MANY ? MOST_TITLES.many : MOST_TITLES.few) : [];
  const isHeld = signsOf(view, persona, 1).length > 0;
  return {
    ...(!isHeld && { name: persona.data.name, href: pageHref(view, 'persona', persona.id) }),
    role: spoken(textAt(value, 'role') ?? { text: '' }),
    ...(work && { work }),
    ...(titles.length > 0 && { titles }),
    said: statementsOf(value, room),
  };
}

/** What somebody's title says, in whichever language it is written. */
function workOf({ data }: Entity<'persona'>): OwnWork | undefined {
  const written = [data.job?.title, data.role, data.demographics?.occupation].filter((text) => text !== undefined);
  const titles = written.map((text) => titleIn(text, knownTitles())).filter((one) => one?.function);
  // Who is retired is so whatever they were.
  const title = titles.find((one) => one?.function === 'retired') ?? titles[0];
  if (!title?.function) return undefined;
  const level = levelIn(title);
  return {
    function: title.function,
    ...(level && { level }),
    ...(title.role === 'prescriber' && { role: title.role }),
    ...(isWide(title.function, level) && { isWide: true }),
  };
}

/** In some work nobody is the same by it; in some, only who leads. */
function isWide(named: TitleFunction, level: TitleLevel | undefined): boolean {
  return WIDE.has(named) || (WIDE_BELOW.has(named) && !LEADS.has(level));
}

function titlesOf(persona: Value): Spoken[] {
  const job = child(persona, 'job');
  const others = child(job, 'alternativeTitles');
  const occupation = textAt(child(persona, 'demographics'), 'occupation');
  // `Salariée du privé` is no work.
  const isWork = occupation && piecesOf(occupation.text, knownTitles(), (word) => word).isWork;
  const all = [textAt(job, 'title'), ...(others ? items(others).map(textOf) : []), isWork ? occupation : undefined];
  return all.filter((text) => text !== undefined).map(spoken);
}

/** As many statements as there is room for: of each key the first, then of each the second. */
function statementsOf(persona: Value, room: number): HeardStatement[] {
  const lists = KEYS.map((key) => listOf(persona, key).map((value) => ({ value, text: spoken(wordsOf(value)) })));
  const found: HeardStatement[] = [];
  let left = room;
  for (let at = 0; lists.some((list) => at < list.length); at += 1) {
    for (const [key, list] of lists.entries()) {
      const one = list[at];
      if (!one) continue;
      const length = typeof one.text === 'string' ? one.text.length : one.text.text.length;
      if (length > left || length === 0) continue;
      left -= length;
      const doubt = doubtOf(one.value);
      found.push(doubt ? [key, one.text, doubt] : [key, one.text]);
    }
  }
  return found;
}

/** The words of a statement, of a channel with what it is for, or of what somebody does at a stage. */
function wordsOf(value: Value): { text: string; lang?: string } {
  const said = textAt(value, 'text') ?? textAt(value, 'action');
  if (said) return said;
  const [channel, purpose] = [textAt(value, 'channel'), textAt(value, 'purpose')];
  if (dataAt(value, 'stage') !== undefined || !channel) return { text: '' };
  return purpose ? { ...channel, text: `${channel.text} – ${purpose.text}` } : channel;
}
