import type { Entity } from '../../handbook/handbook.ts';
import { fill } from '../../i18n/index.ts';
import { type Banner, languageBanners, personaBanners } from '../banner.ts';
import { leafText } from '../blocks/leaf.ts';
import { classificationOf, siteTitleOf } from '../frame.ts';
import { freshnessOf } from '../freshness.ts';
import { pageHref } from '../href.ts';
import { hueOf } from '../hue.ts';
import { labelOf } from '../label.ts';
import { personaHead } from '../pages/persona.ts';
import { changeOf } from '../upkeep.ts';
import { child, entityValue, type Value } from '../value.ts';
import { type View, word } from '../view.ts';
import { groundsWords, held } from './grounds.ts';
import {
  channelsOf,
  curveOf,
  groupOf,
  listsPart,
  mannersPart,
  type Part,
  type PrintedChannel,
  type PrintedCurve,
  type PrintedScale,
  scalesOf,
} from './parts.ts';
import { type Said, saidAs, saidOf, statedOf, voiced } from './runs.ts';

/** What every printed sheet says of itself. */
export interface Imprint {
  grounds: string[];
  upkeep: string[];
  classification: string;
  site: string;
  /** The address of the living page; none where nobody has said where the site stands. */
  page?: string;
}

/** A persona on one sheet of paper: all that a wall shows, as plain data. */
export interface Poster {
  id: string;
  /** What the document is called by programs that read it. */
  title: string;
  kind: string;
  name: Said;
  role?: Said;
  tags: { label: string; state?: string }[];
  places: { text: string; hue?: number }[];
  quote?: Said;
  /** `face` names the picture, so that another face is another sheet. */
  portrait: { initials: string; alt: string; face?: string };
  hue?: number;
  facts: { label: string; value: Said }[];
  columns: Part[];
  scales?: { title: string; items: PrintedScale[] };
  channels?: { title: string; items: PrintedChannel[] };
  cues?: Part;
  curve?: PrintedCurve;
  imprint: Imprint;
  notices: Pick<Banner, 'kind' | 'text'>[];
}

/** The few facts that give a person a place in the world. What they earn is nothing for a wall. */
const FACTS = ['age', 'place', 'household', 'occupation'];

/** The poster of a persona. */
export function posterOf(view: View, persona: Entity<'persona'>): Poster {
  const value = entityValue(view, persona);
  const head = personaHead(view, persona, value);
  const [name, role, quote] = [child(value, 'name'), child(value, 'role'), child(value, 'quote')];
  const [scales, channels, cues, curve] = [scalesOf(value), channelsOf(value), groupOf(value, 'cues'), curveOf(value)];
  const hue = hueOf(view.handbook, persona);
  const titled = (key: string) => labelOf(child(value, key) ?? value).text;
  return {
    id: persona.id,
    title: word(view, fill(view.words.print.title, { name: head.name.text })).text,
    kind: head.kind,
    name: name ? saidOf(name) : saidAs(head.name, value),
    ...(role && { role: saidOf(role) }),
    tags: head.tags.map(({ key, value: state, label }) => ({ label: label.text, ...(key === 'state' && { state }) })),
    places: head.places.map(({ text, hue: own }) => ({ text: text.text, ...(own !== undefined && { hue: own }) })),
    ...(quote && { quote: voiced(view, statedOf(quote)) }),
    portrait: portraitWords(view, persona, head),
    ...(hue !== undefined && { hue }),
    facts: factsOf(value),
    columns: [
      listsPart(value, 'drives', ['goals', 'motivations', 'levers']),
      listsPart(value, 'brakes', ['brakes', 'painPoints']),
      mannersPart(value),
    ],
    ...(scales.length > 0 && { scales: { title: titled('attitudes'), items: scales } }),
    ...(channels.length > 0 && { channels: { title: titled('channels'), items: channels } }),
    ...(cues && { cues: { title: word(view, view.words.print.cues).text, groups: [{ items: cues.items }] } }),
    ...(curve && { curve }),
    imprint: imprintOf(view, persona),
    notices: [...languageBanners(view, persona), ...personaBanners(view, persona)].map(({ kind, text, link }) => ({
      kind,
      text: link ? `${text} ${link.text.text}.` : text,
    })),
  };
}

/** What stands for a face, and what it is called for those who do not see it. */
export function portraitWords(
  view: View,
  { data }: Entity<'persona'>,
  { portrait, name }: ReturnType<typeof personaHead>,
): Poster['portrait'] {
  const { alt } = view.words.print;
  const { initials = '', image } = portrait ?? {};
  const said = image?.alt.text || word(view, fill(alt.portrait, { name: name.text })).text;
  const face = image?.src.split('/').at(-1);
  return { initials, ...(face && { face }), alt: face ? said : word(view, fill(alt.initials, { initials: initials || data.name })).text };
}

function factsOf(persona: Value): Poster['facts'] {
  const demographics = child(persona, 'demographics');
  return FACTS.flatMap((key) => {
    const fact = child(demographics, key);
    const text = fact && leafText(fact);
    return fact && text ? [{ label: labelOf(fact).text, value: saidAs(text, fact) }] : [];
  });
}

/** What a printed sheet of a persona says of itself. */
export function imprintOf(view: View, persona: Entity<'persona'>): Imprint {
  const { words, handbook } = view;
  const { site } = handbook.config;
  const say = (text: string) => word(view, text).text;
  const { owner, state } = persona.data;
  return {
    grounds: groundsWords(view, persona),
    upkeep: [
      ...(owner ? [say(fill(words.print.owner, { owner: owner.replace(/\.$/, '') }))] : []),
      // Nobody is to review what is no longer used.
      ...(state === 'retired' ? [] : [freshnessOf(view, persona).text]),
      ...versionWords(view, persona),
    ].map(held),
    classification: classificationOf(view).text,
    site: siteTitleOf(view).text,
    ...(site && { page: `${site.replace(/\/$/, '')}${pageHref(view, 'persona', persona.id)}` }),
  };
}

function versionWords(view: View, persona: Entity<'persona'>): string[] {
  const { print } = view.words;
  const { day, unknown } = changeOf(view, persona);
  if (day) return [word(view, fill(print.version, { day: view.formats.date(day) })).text];
  if (!unknown) return [];
  return [word(view, view.history?.state === 'shallow' ? print.noVersion : print.uncommitted).text];
}
