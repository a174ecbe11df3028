import { type Channel, type ChannelUse, channelsInUse } from '../../facts/channel-use.ts';
import { isStale, reviewOf } from '../../facts/review.ts';
import { personasInUse } from '../../facts/state.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf, valueAtPath } from '../../reading/value.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
import { type Face, faceOf, MOST_NAMED } from './people.ts';

/** Somebody who uses a channel. */
interface User extends Face {
  preferred?: Text;
}

/** A channel with who uses it how much: a cell for each degree, from 0 to 5. */
interface ChannelRow {
  name: Text;
  cells: { count: number; users: User[] }[];
}

/** Channels against how much they are used, and by whom. */
export interface ChannelMap {
  reading: Text[];
  rows: ChannelRow[];
  degrees: Text[];
  /** Channels that few speak of. */
  others?: Text;
  /** Set where all are counted and nobody is named. */
  isCounted?: true;
}

const DEGREES = [0, 1, 2, 3, 4, 5];
/** Channels that have a row, and others that are named. */
const [ROWS, OTHERS] = [12, 30];

/** Makes the map of channels; undefined where nobody speaks of any. */
export function channelMapOf(view: View): ChannelMap | undefined {
  const channels = channelsInUse(view.handbook);
  if (channels.length === 0) return undefined;
  const isCounted = personasInUse(view.handbook).length > MOST_NAMED;
  // What one person alone speaks of needs a row only where there are rows left, and somebody prefers it.
  const shown = channels.filter(({ uses }) => uses.length > 1 || uses.some(({ preferred }) => preferred)).slice(0, ROWS);
  const rows = shown.length > 0 ? shown : channels.slice(0, ROWS);
  const left = channels.filter((channel) => !rows.includes(channel));
  const others = listed(
    view,
    left.slice(0, OTHERS).map((channel) => nameOf(view, channel)),
  );
  const { maps } = view.words;
  return {
    reading: readingOf(view, channels, isCounted),
    rows: rows.map((channel) => rowOf(view, channel, isCounted)),
    degrees: DEGREES.map((degree) => (degree === 0 ? word(view, maps.channels.never) : { text: String(degree) })),
    ...(others && { others: word(view, maps.channels.others, { list: others.text }) }),
    ...(isCounted && { isCounted }),
  };
}

function rowOf(view: View, channel: Channel, isCounted: boolean): ChannelRow {
  return {
    name: nameOf(view, channel),
    cells: DEGREES.map((degree) => {
      const uses = channel.uses.filter(({ intensity }) => Math.round(intensity) === degree);
      return { count: uses.length, users: isCounted ? [] : uses.map((use) => userOf(view, use)) };
    }),
  };
}

function userOf(view: View, { persona, path, preferred }: ChannelUse): User {
  const anchor = anchorOf(valueAtPath(entityValue(view, persona), path));
  return { ...faceOf(view, persona, anchor), ...(preferred && { preferred: word(view, view.words.maps.channels.preferred) }) };
}

function nameOf(view: View, { uses: [first] }: Channel): Text {
  const value = first && child(valueAtPath(entityValue(view, first.persona), first.path), 'channel');
  return value ? textOf(value) : { text: '' };
}

/** The channel that most prefer, how many of their files are due, and what not to offer to whom. */
function readingOf(view: View, channels: readonly Channel[], isCounted: boolean): Text[] {
  const { channels: words } = view.words.maps;
  const prefer = ({ uses }: Channel) => uses.filter(({ preferred }) => preferred);
  const most = channels.reduce<Channel | undefined>(
    (best, one) => (prefer(one).length > (best ? prefer(best).length : 0) ? one : best),
    undefined,
  );
  const favourers = most ? prefer(most) : [];
  const stale = favourers.filter(({ persona }) => isStale(reviewOf(view.handbook, persona), view.today)).length;
  const refused = isCounted ? [] : channels.flatMap((channel) => refusal(view, channel));
  const list = listed(view, refused);
  return [
    ...(most ? [counted(view, favourers.length, words.favourite, { channel: nameOf(view, most).text })] : []),
    ...(stale > 0 ? [counted(view, stale, words.stale)] : []),
    ...(list ? [word(view, words.refused, { list: list.text })] : []),
    ...(isCounted ? [word(view, words.counted)] : []),
  ];
}

function refusal(view: View, channel: Channel): Text[] {
  const never = channel.uses.filter(({ intensity }) => intensity === 0);
  const people = listed(
    view,
    never.map(({ persona }) => ({ text: persona.data.name })),
  );
  return people ? [word(view, view.words.maps.channels.refusedBy, { channel: nameOf(view, channel).text, people: people.text })] : [];
}
