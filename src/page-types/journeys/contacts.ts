import type { Moment } from '../../facts/journeys.ts';
import type { Persona } from '../../facts/relations.ts';
import { type GuidanceAt, guidanceByStage } from '../../facts/staged-guidance.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { pageHref } from '../../reading/href.ts';
import { titleOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, dataAt, entityValue, textAt, valueAtPath } from '../../reading/value.ts';
import { counted, type View, word } from '../../reading/view.ts';
import { channelKey } from './matrix.ts';

/** A way into somebody's page, with the name of whose it is. */
interface Piece {
  text: Text;
  href: string;
  persona: Text;
  /** The channel that the department takes to them. */
  channel?: Text;
}

/** One channel of a stage: whom we meet there, over what, and what each department has for them. */
interface ContactRow {
  channel: Text;
  key: string;
  who: Piece[];
  moreWho?: Text;
  cells: { pieces: Piece[]; more?: Text }[];
}

/** What is met at one stage, and what is done there. Only departments that have something are columns. */
export interface Contacts {
  departments: Text[];
  rows: ContactRow[];
  moreRows?: Text;
}

const MOST_ROWS = 8;
const MOST_WHO = 4;
const MOST_PIECES = 3;

/** The channels of a stage, those that most people take first; what is said to somebody stands beside where they are met. */
export function contactsOf(view: View, at: number, moments: readonly Moment[]): Contacts {
  const { stage: words } = view.words.journeys;
  const guidance = guidanceByStage(view.handbook).get(at) ?? [];
  const known = view.handbook.config.departments.map(({ id }) => id);
  const departments = known.filter((id) => guidance.some(({ department }) => department === id));
  const told = new Set(moments.map(({ persona }) => persona));
  const unmet = guidance.filter(({ persona }) => !told.has(persona));
  const channels = Map.groupBy(moments, (moment) => channelKey(dataAt(writtenAt(view, moment), 'channel')));
  const all = [...channels].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length);
  const rows = all.map(([key, here]): ContactRow => {
    const whose = new Set(here.map(({ persona }) => persona));
    const [first] = here.map((moment) => textAt(writtenAt(view, moment), 'channel'));
    return {
      ...rowOf(
        view,
        departments,
        here.map((moment) => metPiece(view, moment)),
        guidance.filter(({ persona }) => whose.has(persona)),
      ),
      channel: first ?? word(view, words.noChannel),
      key,
    };
  });
  const loose = unmet.length > 0 ? [{ ...rowOf(view, departments, [], unmet), channel: word(view, words.otherGuidance), key: '' }] : [];
  const shown = rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS) : rows;
  return {
    departments: departments.map((id) => departmentName(view, id)),
    rows: [...shown, ...loose],
    ...(rows.length > shown.length && { moreRows: counted(view, rows.length - shown.length, words.moreRows) }),
  };
}

function rowOf(
  view: View,
  departments: readonly string[],
  who: readonly Piece[],
  guidance: readonly GuidanceAt[],
): Pick<ContactRow, 'who' | 'moreWho' | 'cells'> {
  const { moreWho } = view.words.journeys.stage;
  const more = (count: number) => counted(view, count, moreWho);
  return {
    who: who.slice(0, MOST_WHO),
    ...(who.length > MOST_WHO && { moreWho: more(who.length - MOST_WHO) }),
    cells: departments.map((id) => {
      const own = guidance.filter(({ department }) => department === id);
      return {
        pieces: own.slice(0, MOST_PIECES).map((one) => guidancePiece(view, one)),
        ...(own.length > MOST_PIECES && { more: more(own.length - MOST_PIECES) }),
      };
    }),
  };
}

/** A moment, or something of a department's guidance, as its file has it. */
export function writtenAt(view: View, { persona, path }: Pick<Moment, 'persona' | 'path'>) {
  return valueAtPath(entityValue(view, persona), path);
}

function metPiece(view: View, moment: Moment): Piece {
  const value = writtenAt(view, moment);
  return piece(view, moment.persona, textAt(value, 'touchpoint') ?? titleOf(value), anchorOf(value));
}

function guidancePiece(view: View, { persona, department, path }: GuidanceAt): Piece {
  const value = writtenAt(view, { persona, path });
  const channel = textAt(child(child(entityValue(view, persona), 'guidance'), department), 'channel');
  return { ...piece(view, persona, titleOf(value), anchorOf(value)), ...(channel && { channel }) };
}

function piece(view: View, persona: Persona, text: Text, anchor: string): Piece {
  return { text, href: pageHref(view, 'persona', persona.id, anchor), persona: plain(persona.data.name) };
}
