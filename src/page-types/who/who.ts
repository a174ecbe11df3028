import { personasInOrder } from '../../facts/order.ts';
import { homesOf } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { Words } from '../../languages/index.ts';
import type { SpokenAll } from '../../languages/spoken.ts';
import type { Link } from '../../reading/block.ts';
import { type CautionMark, cautionMarks } from '../../reading/caution.ts';
import { type Door, doorTo, messageOf } from '../../reading/doors.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { addressAt, pageHref, whoFileHref, whoHref } from '../../reading/href.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import { plain, spoken, type Text } from '../../reading/text.ts';
import { counted, spokenAll, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';
import { type Sign, signsOf } from './signs.ts';

/** Somebody with the signs by which they are known. */
export interface SignedPerson {
  id: string;
  name: Text;
  href: string;
  cautions: CautionMark[];
  signs: Sign[];
}

/** The people of one segment. */
export interface SignedGroup {
  link?: Link;
  title: Text;
  people: SignedPerson[];
}

/** The page that recognises somebody by a title, by what they say, or by signs. */
export interface WhoPage {
  type: 'who';
  frame: Frame;
  title: Text;
  lead: Text;
  private: Text;
  /** What is asked, unless there is nobody to recognise. */
  ask?: { label: Text; keys: Text; signs: Text };
  /** What stands where nobody has signs yet. */
  none?: { text: Text; how: Text; door?: Door };
  all: { title: Text; tally: Text; groups: SignedGroup[] };
  /** For the script: whom it may be, the words that it says, and where it finds the rest. */
  script: WhoScript;
}

/** What the script of the page is given. */
export interface WhoScript {
  heard: string;
  /** With `{id}` in place of the id. */
  person: string;
  departments: { id: string; name: ReturnType<typeof spoken> }[];
  words: SpokenAll<Omit<Words['who'], 'title' | 'called' | 'lead' | 'none' | 'how' | 'all' | 'private' | 'field' | 'keys'>>;
  roles: SpokenAll<Words['values']['buyingRole']>;
  standing: SpokenAll<Words['standing']>;
  quoted: string;
}

/** The page that recognises somebody. */
export const whoPages: PageType<WhoPage> = {
  addresses: (view) => [{ href: whoHref(view), make: () => whoPage(view) }],
};

/** Makes it. */
export function whoPage(view: View): WhoPage {
  const { who } = view.words;
  const say = (phrase: string) => word(view, phrase);
  const personas = personasInOrder(view.handbook, view.formats.compare);
  const groups = groupsOf(view, personas);
  const count = groups.reduce((sum, { people }) => sum + people.reduce((all, { signs }) => all + signs.length, 0), 0);
  return {
    type: 'who',
    frame: frameOf(view, { title: say(who.title).text, description: say(who.lead).text, section: 'who', at: (other) => whoHref(other) }),
    title: say(who.title),
    lead: say(who.lead),
    private: say(who.private),
    ...(personas.length > 0 && { ask: { label: say(who.field), keys: say(who.keys), signs: say(who.signs) } }),
    ...(count === 0 && { none: noneOf(view, personas.length) }),
    all: { title: say(who.all), tally: counted(view, count, who.tally), groups },
    script: scriptOf(view),
  };
}

function scriptOf(view: View): WhoScript {
  const { who, values, standing, value } = view.words;
  const { title: _, called: __, lead, none, how, all, private: ___, field, keys, ...words } = who;
  return {
    heard: whoFileHref(view),
    person: whoFileHref(view, '{id}'),
    departments: view.handbook.config.departments.map(({ id }) => ({ id, name: spoken(departmentName(view, id)) })),
    words: spokenAll(words, view),
    roles: spokenAll(values.buyingRole, view),
    standing: spokenAll(standing, view),
    quoted: word(view, value.quoted).text,
  };
}

/** Everybody under the first of their segments, as far as there is a sign of them. */
function groupsOf(view: View, personas: readonly Entity<'persona'>[]): SignedGroup[] {
  const groups = new Map<string, SignedGroup>();
  for (const persona of personas) {
    const signs = signsOf(view, persona, personas.length);
    if (signs.length === 0) continue;
    const [home] = homesOf(view.handbook, persona);
    const link = home && entityLink(view, home.kind, home.id);
    const key = home ? `${home.kind}/${home.id}` : '';
    const group = groups.get(key) ?? { ...(link && { link }), title: link?.text ?? word(view, view.words.printCentre.others), people: [] };
    const { id, data } = persona;
    const href = pageHref(view, 'persona', id);
    group.people.push({ id, name: plain(data.name), href, cautions: cautionMarks(view, persona), signs });
    groups.set(key, group);
  }
  const { compare } = view.formats;
  return [...groups]
    .sort(([a, one], [b, other]) => (a === '' ? 1 : b === '' ? -1 : compare(one.title.text, other.title.text)))
    .map(([, group]) => group);
}

function noneOf(view: View, people: number): NonNullable<WhoPage['none']> {
  const { who, doors } = view.words;
  const { site = '' } = view.handbook.config;
  const values = { page: word(view, who.title).text, address: addressAt(site, whoHref(view)) };
  const door = doorTo(view, doors.heard, messageOf(view, doors.messages.heard, values));
  return { text: word(view, people === 0 ? view.words.home.none.persona : who.none), how: word(view, who.how), ...(door && { door }) };
}
