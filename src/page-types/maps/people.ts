import { homesOf, type Persona } from '../../facts/relations.ts';
import { type CautionMark, cautionMarks } from '../../reading/caution.ts';
import { pageHref } from '../../reading/href.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import type { View } from '../../reading/view.ts';

/** Up to so many people a map names each of them; more are counted, by segment where that says most. */
export const MOST_NAMED = 40;

/** Somebody on a map. */
export interface Face {
  id: string;
  name: Text;
  href: string;
  portrait: ShownPortrait;
  cautions: CautionMark[];
}

/** A face with the way to the page, or a place on it. */
export function faceOf(view: View, persona: Persona, anchor?: string): Face {
  return {
    id: persona.id,
    name: { text: persona.data.name },
    href: pageHref(view, 'persona', persona.id, anchor),
    portrait: portraitOf(view, persona),
    cautions: cautionMarks(view, persona),
  };
}

/** The first home of each persona: where there are many, they are counted there. */
export function homeOf(view: View, persona: Persona): string {
  return homesOf(view.handbook, persona)[0]?.id ?? '';
}
