import { homesOf, type Persona } from '../../facts/relations.ts';
import { portraitOf, type ShownPortrait } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View } from '../../reading/view.ts';
import { chosenHref, facetsOf } from './facets.ts';

/** The people of a segment or an ICP in one line: some of their faces, and the way to all of them. */
export interface Band {
  name: Text;
  href?: string;
  hue?: number;
  count: Text;
  faces: ShownPortrait[];
}

/** How many faces of a band are shown. */
const FACES = 8;

/** The bands of all segments and ICPs that have people. */
export function bandsOf(view: View): Band[] {
  const { personas, offered } = facetsOf(view);
  const known = offered.find(({ name }) => name === 'segment')?.values ?? [];
  const foremost = new Map<string, Persona[]>();
  for (const persona of personas) {
    for (const { id } of homesOf(view.handbook, persona)) {
      const faces = foremost.get(id) ?? [];
      foremost.set(id, faces);
      if (faces.length < FACES) faces.push(persona);
    }
  }
  return known.map(({ value, label, hue, count }): Band => {
    const href = chosenHref(view, 'segment', value);
    return {
      name: label,
      ...(href && { href }),
      ...(hue !== undefined && { hue }),
      count: counted(view, count, view.words.count.persona),
      faces: (foremost.get(value) ?? []).map((persona) => portraitOf(view, persona)),
    };
  });
}
