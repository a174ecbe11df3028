import { languageBanners, personaBanners, printedNotice } from '../blocks/banner.ts';
import { personaHead } from '../blocks/head.ts';
import type { Entity } from '../handbook/handbook.ts';
import { hueOf } from '../reading/hue.ts';
import { portraitOf } from '../reading/portrait.ts';
import { spoken } from '../reading/text.ts';
import { child, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { groundsWords } from './grounds.ts';
import { imprintOf } from './imprint.ts';
import { saidAs, saidOf, statedOf, voiced } from './runs.ts';
import type { PrintedPortrait, SheetHead } from './sheet.ts';

/** The head of a sheet that shows a persona. */
export function personOnSheet(
  view: View,
  persona: Entity<'persona'>,
  value: Value,
  title: string,
): SheetHead & { portrait: PrintedPortrait } {
  const head = personaHead(view, persona, value);
  const [name, role, quote] = [child(value, 'name'), child(value, 'role'), child(value, 'quote')];
  const hue = hueOf(view.handbook, persona);
  return {
    id: persona.id,
    title,
    kind: spoken(head.kind),
    name: name ? saidOf(name) : saidAs(head.name, value),
    ...(role && { role: saidOf(role) }),
    tags: head.tags.map(({ key, value: state, label }) => ({ label: spoken(label), ...(key === 'state' && { state }) })),
    places: head.places.map(({ text, hue: own }) => ({ text: spoken(text), ...(own !== undefined && { hue: own }) })),
    ...(quote && { quote: voiced(view, statedOf(quote)) }),
    portrait: printedPortrait(view, persona),
    ...(hue !== undefined && { hue }),
    imprint: imprintOf(view, persona, groundsWords(view, persona)),
    notices: [...languageBanners(view, persona), ...personaBanners(view, persona)].map(printedNotice),
  };
}

/** The face of a persona, in words. */
export function printedPortrait(view: View, persona: Entity<'persona'>): PrintedPortrait {
  const { alt } = view.words.print;
  const { name } = persona.data;
  const { initials, image } = portraitOf(view, persona);
  const said = image?.alt.text || word(view, alt.portrait, { name }).text;
  const face = image?.src.split('/').at(-1);
  return { initials, ...(face && { face }), alt: face ? said : word(view, alt.initials, { initials: initials || name }).text };
}
