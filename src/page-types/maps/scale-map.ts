import { cautionsHtml } from '../../blocks/caution.ts';
import { standingOf } from '../../facts/evidence.ts';
import { homesOf, type Persona } from '../../facts/relations.ts';
import { type SharedScale, scalesOf, tellingPairs } from '../../facts/scales.ts';
import { cautionMarks } from '../../reading/caution.ts';
import { pageHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { portraitOf } from '../../reading/portrait.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf, valueAtPath } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { recordOf } from '../../schema/own.ts';
import { chosenHref } from '../list/facets.ts';
import { plotHtml } from './drawing.ts';
import type { Person, PlotData, PlottedScale, PlotWord, Words } from './plotted.ts';

/** Scales across one another: the most telling pairs drawn, and what any two others are drawn from. */
export interface ScaleMap {
  /** The drawings as HTML, the most telling first. */
  drawn: string[];
  data: PlotData;
  /** The pair that is drawn first. */
  first: { x: string; y: string };
}

/** How many pairs are drawn unasked. */
const DRAWN = 3;
/** So many scales can be chosen from: those of most people. */
const OFFERED = 60;

/** Makes the map of scales; a word on why there is none where too few are shared. */
export function scaleMapOf(view: View): ScaleMap | 'none' | 'alone' {
  const shared = scalesOf(view.handbook)
    .filter(({ places }) => places.length > 1)
    .slice(0, OFFERED);
  if (shared.length === 0) return 'none';
  const pairs = tellingPairs(shared, DRAWN);
  if (shared.length === 1) return 'alone';
  const people = [...new Set(shared.flatMap(({ places }) => places.map(({ persona }) => persona)))];
  const data = dataOf(view, people, shared);
  const plotted = new Map(data.scales.map((scale) => [scale.key, scale]));
  const [one, other] = shared;
  const chosen = pairs.length > 0 ? pairs : one && other ? [{ x: one, y: other }] : [];
  const drawn = chosen.flatMap(({ x, y }) => {
    const [plottedX, plottedY] = [plotted.get(x.key), plotted.get(y.key)];
    return plottedX && plottedY ? [plotHtml(data, plottedX, plottedY)] : [];
  });
  return { drawn, data, first: { x: chosen[0]?.x.key ?? '', y: chosen[0]?.y.key ?? '' } };
}

function dataOf(view: View, people: readonly Persona[], scales: readonly SharedScale[]): PlotData {
  const homes = [...new Set(people.flatMap((persona) => homesOf(view.handbook, persona)[0] ?? []))];
  const place = new Map(people.map((persona, at) => [persona, at]));
  return {
    people: people.map((persona): Person => {
      const { initials, image, hue } = portraitOf(view, persona);
      const cautions = cautionsHtml(cautionMarks(view, persona));
      const home = homesOf(view.handbook, persona)[0];
      return {
        n: persona.data.name,
        i: initials,
        h: pageHref(view, 'persona', persona.id, 'attitudes'),
        ...(hue !== undefined && { u: hue }),
        ...(image && { f: image.src }),
        ...(home && { s: homes.indexOf(home) }),
        ...(cautions && { c: cautions }),
      };
    }),
    scales: scales.map((scale) => plottedOf(view, scale, place)),
    segments: homes.map((home) => {
      const href = chosenHref(view, 'segment', home.id);
      return { name: bare(entityTitle(view, home)), ...(href && { href }) };
    }),
    words: wordsOf(view),
  };
}

function plottedOf(view: View, { key, places }: SharedScale, place: ReadonlyMap<Persona, number>): PlottedScale {
  const [first] = places;
  const value = first && valueAtPath(entityValue(view, first.persona), first.path);
  const text = (name: string): Words | undefined => {
    const inner = child(value, name);
    return inner && bare(textOf(inner));
  };
  const [left, right] = [text('left') ?? { text: '' }, text('right') ?? { text: '' }];
  return {
    key,
    label: text('label') ?? { ...left, text: `${left.text} – ${right.text}` },
    left,
    right,
    at: places.map(({ persona, position, item }) => {
      const standing = standingOf(item);
      const at = place.get(persona) ?? 0;
      return standing === 'supported' ? [at, position] : [at, position, standing === 'contested' ? 2 : 1];
    }),
  };
}

function wordsOf(view: View): PlotData['words'] {
  const { maps, standing, value } = view.words;
  const { both, bothOne, nobody, farthest, many, table, alt, middle } = maps.scales;
  const all: Record<PlotWord, string> = {
    ...{ both, bothOne, nobody, farthest, many, table, alt, middle },
    person: maps.person,
    segment: maps.segment,
    none: maps.segments.without,
    outOf: value.outOf,
    hypothesis: standing.hypothesis,
    contested: standing.contested,
  };
  return recordOf(Object.keys(all) as PlotWord[], (key) => bare(word(view, all[key])));
}

/** Words alone, for a script. */
function bare({ text, lang }: Text): Words {
  return { text, ...(lang && { lang }) };
}
