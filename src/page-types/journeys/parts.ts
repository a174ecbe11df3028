import type { Moment } from '../../facts/journeys.ts';
import { homesOf, type Persona } from '../../facts/relations.ts';
import { isUnattended, silentAt } from '../../facts/staged-guidance.ts';
import type { Link } from '../../reading/block.ts';
import { type Door, doorTo, messageOf } from '../../reading/doors.ts';
import { addressAt, journeysHref } from '../../reading/href.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, items, textAt, textOf, valueAtPath } from '../../reading/value.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
import { type Contacts, contactsOf } from './contacts.ts';
import { channelKey, type MomentShown, momentShown, rowsOf } from './matrix.ts';
import type { StageHead } from './stages.ts';

/** One moment told whole: who, what is felt, and why. */
export interface MomentTold {
  person: Link;
  shown: MomentShown;
  action?: Text;
  /** Where it takes place: the touchpoint and the channel. */
  where: Text[];
  /** What was felt before, where it was better. */
  after?: Text;
  brakes: Text[];
  /** Set where no department says anything to this person then. */
  unattended?: Text;
  /** What it can be chosen by. */
  segments: number[];
}

/** One stage of the path. */
export interface StagePart extends Pick<StageHead, 'anchor' | 'name' | 'sum'> {
  falls: MomentTold[];
  moreFalls?: Text;
  noFall?: Text;
  keys: MomentTold[];
  contacts?: Contacts;
  /** The departments that have nothing for it. */
  silent?: Text;
  /** Those who do not tell it; first how many they are. */
  lacking?: { label: Text; people: Link[]; more?: Text };
  nobody?: Text;
  door?: Door;
}

const MOST_FALLS = 6;
const MOST_KEYS = 4;
const MOST_LACKING = 12;

/** All that is known of one stage: where it hurts, what counts, whom we meet where, and what is not told. */
export function stagePart(view: View, { id, anchor, name, sum, of }: StageHead, at: number): StagePart {
  const { stage: words } = view.words.journeys;
  const { falls, moments } = of;
  const keys = moments.filter((moment) => moment.isKey && !falls.includes(moment));
  const silent = listed(
    view,
    silentAt(view.handbook, at).map((department) => departmentName(view, department)),
  );
  const isFelt = of.felt > 0 && falls.length === 0;
  const told = moments.length > 0 ? contactsOf(view, at, moments) : undefined;
  const door = of.lacking.length > 0 || moments.length === 0 ? stageDoor(view, id, name) : undefined;
  return {
    anchor,
    name,
    sum,
    falls: falls.slice(0, MOST_FALLS).map((one) => momentTold(view, one)),
    ...(falls.length > MOST_FALLS && { moreFalls: counted(view, falls.length - MOST_FALLS, words.moreFalls) }),
    ...(isFelt && { noFall: word(view, words.noFall) }),
    keys: keys.slice(0, MOST_KEYS).map((one) => momentTold(view, one)),
    ...(told && { contacts: told }),
    ...(silent && moments.length > 0 && { silent }),
    ...(moments.length > 0 && of.lacking.length > 0 && { lacking: lackingOf(view, of.lacking) }),
    ...(moments.length === 0 && { nobody: word(view, words.nobody) }),
    ...(door && { door }),
  };
}

function momentTold(view: View, moment: Moment): MomentTold {
  const { persona, path, before, emotion } = moment;
  const whole = entityValue(view, persona);
  const value = valueAtPath(whole, path);
  const { channels, segments } = rowsOf(view);
  const shown = momentShown(view, moment, whole);
  const channel = channels.findIndex((one) => one.value === channelKey(dataAt(value, 'channel')));
  const action = textAt(value, 'action');
  const where = ['touchpoint', 'channel'].flatMap((key) => textAt(value, key) ?? []);
  const brakes = child(value, 'brakes');
  const fell = before !== undefined && emotion !== undefined && before > emotion && before >= 0;
  const { stage: words } = view.words.journeys;
  const felt = fell ? word(view, view.words.value.emotion[before + 2] ?? '') : undefined;
  return {
    person: entityLink(view, 'persona', persona.id),
    shown: channel < 0 ? shown : { ...shown, channel },
    ...(action && { action }),
    where: where.filter(({ text }, at) => where.findIndex((one) => one.text === text) === at && text !== shown.title.text),
    ...(felt && { after: word(view, words.after, { before: felt.text }) }),
    brakes: brakes ? items(brakes).map(textOf) : [],
    ...(isUnattended(view.handbook, moment) && { unattended: word(view, words.unattended) }),
    segments: homesOf(view.handbook, persona).flatMap(({ id }) => segments.findIndex((one) => one.value === id)),
  };
}

function lackingOf(view: View, lacking: readonly Persona[]): NonNullable<StagePart['lacking']> {
  const { lacking: forms, moreWho } = view.words.journeys.stage;
  return {
    label: counted(view, lacking.length, forms),
    people: lacking.slice(0, MOST_LACKING).map(({ id }) => entityLink(view, 'persona', id)),
    ...(lacking.length > MOST_LACKING && { more: counted(view, lacking.length - MOST_LACKING, moreWho) }),
  };
}

function stageDoor(view: View, id: string, { text: stage }: Text): Door | undefined {
  const { stage: words, messages } = view.words.journeys;
  const { site } = view.handbook.config;
  const address = site ? addressAt(site, journeysHref(view, id)) : '';
  return doorTo(view, words.door, messageOf(view, messages.stage, { stage, address }));
}
