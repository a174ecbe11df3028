import { compareBlock } from '../blocks/compare.ts';
import { groundsOf } from '../blocks/evidence.ts';
import { membersOf } from '../facts/people.ts';
import type { Persona, SegmentOrIcp } from '../facts/relations.ts';
import { isInUse } from '../facts/state.ts';
import { heard, type Spoken } from '../languages/spoken.ts';
import { typeset } from '../languages/typography.ts';
import type { Comparison } from '../reading/block.ts';
import { classificationOf, siteTitleOf } from '../reading/frame.ts';
import { addressAt, homeHref, pageHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { entityTitle } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { entityValue, type Value, valueAtPath } from '../reading/value.ts';
import { counted, type View, word } from '../reading/view.ts';
import { versionWords } from './imprint.ts';
import type { Part } from './parts.ts';
import { printedPortrait } from './person.ts';
import { cardSheetOf, type Poster, posterOf } from './poster.ts';
import { type Said, wordsIn } from './runs.ts';
import type { PrintedPortrait } from './sheet.ts';

/** A handbook as slides, as plain data. */
export interface Deck {
  title: string;
  company: string;
  classification: Spoken;
  /** Of which day its content is. */
  version: Spoken[];
  /** The address of the site; none where nobody has said where it is. */
  page?: string;
  slides: Slide[];
}

export type Slide = PersonSlide | SegmentSlide;

/** Somebody on one slide: what matters most, and what it rests on in the notes. */
export interface PersonSlide {
  type: 'person';
  person: Poster;
  notes: string[];
}

/** The people of a segment side by side. */
export interface SegmentSlide {
  type: 'segment';
  id: string;
  name: Spoken;
  kind: Spoken;
  hue?: number;
  people: { id: string; portrait: PrintedPortrait }[];
  compared: Comparison;
  /** How many more there are. */
  more?: Spoken;
  page?: string;
  notes: string[];
}

/** More people than this cannot be read side by side on a slide. */
const MOST = 4;

/** The slides of a handbook: each segment that several belong to, with its people after it, then everybody else. */
export function deckOf(view: View, personas: readonly Persona[], segments: readonly SegmentOrIcp[]): Deck {
  const { config } = view.handbook;
  const left = new Set(personas);
  const taken = (persona: Persona) => left.delete(persona);
  const slides = segments.flatMap((target): Slide[] => {
    const people = membersOf(view.handbook, target)
      .map(({ persona }) => persona)
      .filter(isInUse);
    const own = people.filter(taken).map((persona) => personSlide(view, persona));
    return [...(people.length > 1 ? [segmentSlide(view, target, people)] : []), ...own];
  });
  return {
    title: siteTitleOf(view).text,
    company: config.company,
    classification: spoken(classificationOf(view)),
    version: versionWords(view, ...personas, ...segments).map(spoken),
    ...(config.site && { page: addressAt(config.site, homeHref(view)) }),
    slides: [...slides, ...[...left].map((persona) => personSlide(view, persona))],
  };
}

function personSlide(view: View, persona: Persona): PersonSlide {
  const whole = posterOf(view, persona);
  const { channels, curve } = whole;
  const card = cardSheetOf(whole);
  const person = { ...card, ...(channels && { channels }), ...(curve && { curve }) };
  const value = entityValue(view, persona);
  const shown = person.columns.flatMap(saidIn);
  const hidden = whole.columns.flatMap(saidIn).length - shown.length;
  return {
    type: 'person',
    person,
    notes: [
      ...[...(person.quote ? [person.quote] : []), ...shown].map((said) => noteOf(value, said)),
      ...(hidden > 0 ? [`${heard(spoken(counted(view, hidden, view.words.print.more))).text}.`] : []),
      ...[...person.imprint.grounds, ...person.imprint.upkeep].map((one) => heard(one).text),
    ],
  };
}

/** All that a part says. */
export function saidIn({ groups }: Part): Said[] {
  return groups.flatMap(({ items }) => items);
}

/** A statement with what it rests on, for whoever speaks to a slide. */
function noteOf(persona: Value, said: Said): string {
  const { colon } = persona.owner.view.words.value;
  const { standing, evidence } = groundsOf(valueAtPath(persona, said.from.at(-1) === 'text' ? said.from.slice(0, -1) : said.from));
  const given = evidence.map(({ stance, label, text, source, date }) =>
    [...(stance === 'contradicts' ? [`${label.text}${colon}`] : []), text ? `${text.text} –` : '', source.text, date && `(${date})`]
      .filter(Boolean)
      .join(' '),
  );
  const grounds = given.length > 0 ? given.join(' ; ') : standing && standing.kind !== 'supported' ? standing.label.text : '';
  return typeset(grounds ? `${wordsIn(said)} → ${grounds}` : wordsIn(said), persona.owner.view.language);
}

function segmentSlide(view: View, target: SegmentOrIcp, people: readonly Persona[]): SegmentSlide {
  const { site } = view.handbook.config;
  const shown = people.slice(0, MOST);
  const compared = compareBlock(view, shown);
  const hue = hueOf(view.handbook, target);
  const more = people.length - shown.length;
  return {
    type: 'segment',
    id: target.id,
    name: spoken(entityTitle(view, target)),
    kind: spoken(word(view, view.words.kind[target.kind])),
    ...(hue !== undefined && { hue }),
    people: shown.map((persona) => ({ id: persona.id, portrait: printedPortrait(view, persona) })),
    compared,
    ...(more > 0 && { more: spoken(counted(view, more, view.words.print.morePeople)) }),
    ...(site && { page: addressAt(site, pageHref(view, target.kind, target.id)) }),
    notes: people.map((persona) => `${persona.data.name} – ${persona.data.role}`),
  };
}
