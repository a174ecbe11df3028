import { journeysOf } from '../../facts/journeys.ts';
import type { Persona } from '../../facts/relations.ts';
import type { Link } from '../../reading/block.ts';
import { type Door, doorTo, messageOf } from '../../reading/doors.ts';
import { addressAt, journeysHref, pageHref, referenceHref } from '../../reading/href.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { type MomentShown, momentShown } from './matrix.ts';

const MOST_UNPLACED = 12;
const MOST_OWN = 40;
const MOST_WITHOUT = 40;

/** Moments of one person off the common path. */
interface OwnMoments {
  person: Link;
  moments: MomentShown[];
}

/** What to write where there is nothing to see yet. */
export interface Empty {
  text: Text;
  how: Text;
  example?: string;
  keys: Link;
  door?: Door;
}

/** What is on no stage of the path, or, where there is no path, all that is told. */
export interface Unplaced {
  title: Text;
  lead?: Text;
  people: OwnMoments[];
  more?: Text;
}

/** Those of whom no step is told. */
export interface Without {
  title: Text;
  lead: Text;
  people: Link[];
  more?: Text;
  door?: Door;
}

/** Nobody has a journey, or nobody's shares a stage with another's: what to write so that there is something to see. */
export function emptyOf(view: View, isDrawn: boolean): Empty | undefined {
  if (isDrawn) return undefined;
  const { journeys: words } = view.words;
  const isNone = journeysOf(view.handbook).all.length === 0;
  const door = isNone ? journeyDoor(view) : undefined;
  return {
    text: word(view, isNone ? words.none : words.noPath),
    how: word(view, isNone ? words.noneHow : words.noPathHow),
    ...(!isNone && !view.handbook.config.stages?.length && { example: words.example }),
    keys: { text: word(view, words.keys), href: referenceHref(view), more: [] },
    ...(door && { door }),
  };
}

/** Moments off the path, person by person. */
export function unplacedOf(view: View): Unplaced | undefined {
  const { path, unplaced } = journeysOf(view.handbook);
  if (unplaced.length === 0) return undefined;
  const { unplaced: words, own } = view.words.journeys;
  const people = [...Map.groupBy(unplaced, ({ persona }) => persona)];
  const most = path ? MOST_UNPLACED : MOST_OWN;
  return {
    title: word(view, path ? words.title : own),
    ...(path && { lead: word(view, path.by === 'stages' ? words.lead : words.leadPhases) }),
    people: people.slice(0, most).map(([{ id }, moments]) => ({
      person: { ...entityLink(view, 'persona', id), href: pageHref(view, 'persona', id, 'journey') },
      moments: moments.map((moment) => momentShown(view, moment)),
    })),
    ...(people.length > most && { more: counted(view, people.length - most, words.more) }),
  };
}

/** Who has no journey, where others have one. */
export function withoutOf(view: View): Without | undefined {
  const { all, without } = journeysOf(view.handbook);
  if (without.length === 0 || all.length === 0) return undefined;
  const { without: words, unplaced } = view.words.journeys;
  const door = journeyDoor(view);
  const link = ({ id }: Persona) => entityLink(view, 'persona', id);
  return {
    title: word(view, words.title),
    lead: word(view, words.lead),
    people: without.slice(0, MOST_WITHOUT).map(link),
    ...(without.length > MOST_WITHOUT && { more: counted(view, without.length - MOST_WITHOUT, unplaced.more) }),
    ...(door && { door }),
  };
}

function journeyDoor(view: View): Door | undefined {
  const { without, messages } = view.words.journeys;
  const { site } = view.handbook.config;
  const address = site ? addressAt(site, journeysHref(view)) : '';
  return doorTo(view, without.door, messageOf(view, messages.journey, { address }));
}
