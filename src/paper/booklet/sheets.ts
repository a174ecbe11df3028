import { type Banner, printedNotice } from '../../blocks/banner.ts';
import { personaHead } from '../../blocks/head.ts';
import type { Field, Section } from '../../blocks/section.ts';
import { peopleInUse } from '../../facts/people.ts';
import type { Persona, SegmentOrIcp } from '../../facts/relations.ts';
import { wordsFor } from '../../languages/index.ts';
import { guidePage } from '../../page-types/guide/guide.ts';
import { personaPage } from '../../page-types/persona/persona.ts';
import { icpPage, segmentPage } from '../../page-types/segment/segment.ts';
import { hueOf } from '../../reading/hue.ts';
import { entityTitle } from '../../reading/label.ts';
import { plain, type Text } from '../../reading/text.ts';
import { child, entityValue, textOf } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { groundsWords } from '../../sheets/grounds.ts';
import { imprintOf } from '../../sheets/imprint.ts';
import { printedPortrait } from '../../sheets/person.ts';
import type { Imprint } from '../../sheets/sheet.ts';
import { type PrintedBlock, withEmbeds } from './embeds.ts';
import { leadsFrom, type Places, partLabel, placeLabel } from './places.ts';
import type { Guide } from './plan.ts';
import { type Paper, type Printable, printable } from './printable.ts';
import { type PrintedWords, printedBlocks, printedWords } from './prose.ts';

/** A page of the site as pages of a booklet; what a template shows of it is plain data. */
export interface BookletPage {
  id: string;
  /** Where other pages lead to it. */
  mark: string;
  /** What stands at the head of its pages, and in the contents. */
  title: string;
  hue?: number;
  /** Its name, and whatever else its head says. */
  head: { name: PrintedWords; role?: PrintedWords };
  notices: ReturnType<typeof printedNotice>[];
  sections: PrintedSection[];
  /** Who looks after it, and since when it is as it is. */
  upkeep: { label: PrintedWords; text: PrintedWords }[];
}

/** A section as it is called on the site. */
interface PrintedSection {
  title: PrintedWords;
  fields: (Omit<Printable<Field>, 'quiet'> & { quiet: boolean })[];
}

/** Somebody in a row of faces. */
export interface Face {
  id: string;
  mark: string;
  name: string;
  role: PrintedWords;
  portrait: { initials: string; alt: string };
  hue?: number;
}

export interface PersonSheet extends BookletPage {
  portrait: Face['portrait'];
  quotes: { open: string; close: string };
  imprint: Imprint;
  /** Whose work the portrait is. */
  credit: PrintedWords[];
}

export interface SegmentPages extends BookletPage {
  faces: Face[];
  people: PersonSheet[];
}

export interface GuideSheet extends BookletPage {
  body: PrintedBlock[];
  /** The language of its text, where it is not the booklet’s. */
  lang?: string;
}

/** A persona in a booklet. */
export function personSheet(view: View, places: Places, persona: Persona): PersonSheet {
  const page = personaPage(view, persona);
  const quote = child(entityValue(view, persona), 'quote');
  const spoken = quote && textOf(child(quote, 'text') ?? quote).lang;
  return {
    ...sheetOf(view, places, persona, page),
    portrait: printedPortrait(view, persona),
    quotes: (spoken === undefined ? view.words : wordsFor(spoken)).print.quotes,
    imprint: imprintOf(view, persona, groundsWords(view, persona)),
    credit: creditOf(view, persona),
  };
}

/** Whose work a portrait is. */
function creditOf(view: View, persona: Persona): PrintedWords[] {
  const portrait = child(entityValue(view, persona), 'portrait');
  return ['credit', 'rights'].flatMap((key) => {
    const value = child(portrait, key);
    return value ? [printedWords(textOf(value), () => ({}))] : [];
  });
}

/** What belongs to those who look after a page, and what grows week by week, which lives on the site. */
const live = new Set(['file', 'decisions']);

/** People stand in the chapter: no comparison of them, nor a list of what the research keeps saying, which lives on the site. */
const elsewhere = new Set(['side-by-side', 'personas', 'themes']);

/** A segment or a profile in a booklet, with its people. */
export function segmentPages(view: View, places: Places, audience: SegmentOrIcp, people: readonly Persona[]): SegmentPages {
  const page = audience.kind === 'segment' ? segmentPage(view, audience) : icpPage(view, audience);
  const sections = page.sections.flatMap((section): Section[] => {
    const fields = section.fields.filter(({ anchor }) => !elsewhere.has(anchor));
    return fields.length > 0 ? [{ ...section, fields }] : [];
  });
  const present = new Set(places.pages.values());
  const known = [...new Set([...people, ...peopleInUse(view.handbook, audience)])].filter((one) => present.has(placeLabel(one)));
  return {
    ...sheetOf(view, places, audience, { ...page, sections }),
    faces: known.map((persona) => faceOf(view, persona)),
    people: people.map((persona) => personSheet(view, places, persona)),
  };
}

/** A page of the guide in a booklet. */
export function guideSheet(view: View, places: Places, guide: Guide): GuideSheet {
  const page = guidePage(view, guide);
  const paper = paperOf(view, places, guide);
  const blocks = page.body ? printedBlocks(page.body, paper.leads, (anchor) => partLabel(guide, anchor)) : [];
  const lang = page.body?.lang;
  return { ...sheetOf(view, places, guide, page), body: withEmbeds(blocks, page.embeds, paper), ...(lang && { lang }) };
}

/** Somebody in a row of faces. */
export function faceOf(view: View, persona: Persona): Face {
  const head = personaHead(view, persona, entityValue(view, persona));
  const hue = hueOf(view.handbook, persona);
  return {
    id: persona.id,
    mark: placeLabel(persona),
    name: head.name.text,
    role: printedWords(head.role ?? plain(''), () => ({})),
    portrait: printedPortrait(view, persona),
    ...(hue !== undefined && { hue }),
  };
}

interface Shown {
  head: { name: Text; role?: Text; portrait?: unknown };
  banners: Banner[];
  sections: Section[];
  upkeep: { facts: { key: string; label: Text; text: Text }[] };
}

function sheetOf(
  view: View,
  places: Places,
  entity: Persona | SegmentOrIcp | Guide,
  { head, banners, sections, upkeep }: Shown,
): BookletPage {
  const paper = paperOf(view, places, entity);
  const hue = hueOf(view.handbook, entity);
  const { portrait: _, ...shown } = head;
  return {
    id: entity.id,
    mark: placeLabel(entity),
    title: entityTitle(view, entity).text,
    ...(hue !== undefined && { hue }),
    head: printable(shown, paper),
    notices: banners.map(printedNotice),
    // How a page is looked after is for those who keep it, on the site.
    sections: sections.filter(({ anchor }) => !live.has(anchor)).map((section) => sectionOf(section, paper)),
    upkeep: upkeep.facts.map(({ label, text }) => ({ label: printedWords(label, paper.leads), text: printedWords(text, paper.leads) })),
  };
}

function sectionOf({ title, fields }: Section, paper: Paper): PrintedSection {
  const shown = (field: Field) => ({ ...printable(field, paper), quiet: field.quiet === true });
  return { title: printedWords(title, paper.leads), fields: fields.map(shown) };
}

function paperOf(view: View, places: Places, entity: Persona | SegmentOrIcp | Guide): Paper {
  const labelled = (anchor: string) => {
    const label = partLabel(entity, anchor);
    return places.parts.has(label) ? label : undefined;
  };
  return { leads: leadsFrom(view, places, entity), labelOf: labelled };
}
