import { inOrder, personasInOrder } from '../../facts/order.ts';
import { homesOf, type Persona, type SegmentOrIcp } from '../../facts/relations.ts';
import { themesOf } from '../../facts/research.ts';
import { retiredPersonas } from '../../facts/state.ts';
import { allOf, type Entity } from '../../handbook/handbook.ts';
import { isTooLongToPrint } from '../../handbook/print-size.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { entityTitle } from '../../reading/label.ts';
import { entityValue, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { partLabel } from './places.ts';

export type Guide = Entity<'guide'>;

/** What a booklet holds, in order. */
export interface BookletPlan {
  /** True for the whole handbook; an extract has some personas and where they belong, without guide or index. */
  whole: boolean;
  audiences: { audience: SegmentOrIcp; people: Persona[] }[];
  /** Personas of no segment and of no profile. */
  others: Persona[];
  guides: Guide[];
  /** The page of the guide that says what words mean. */
  glossary?: Guide;
}

/** The page of the guide that is a glossary goes by one of these names. */
const GLOSSARY = new Set(['glossary', 'glossaire']);

/**
 * Puts personas where they belong: each stands once, in the chapter of its first segment, else of its first profile. What is too long
 * for paper is left out, and told.
 */
export function bookletPlan(view: View, personas: readonly Persona[]): BookletPlan {
  const { handbook } = view;
  const { compare } = view.formats;
  const asked = new Set(personas.map(({ id }) => id));
  const inUse = personasInOrder(handbook, compare);
  const whole = inUse.every(({ id }) => asked.has(id));
  const ordered = [...inUse, ...retiredPersonas(handbook)].filter((one) => asked.has(one.id) && !isTooLongToPrint(one));
  const homes = new Map(ordered.map((persona) => [persona, homesOf(handbook, persona).find((one) => !isTooLongToPrint(one))]));
  const named = <K extends 'segment' | 'icp'>(kind: K) =>
    allOf(handbook, kind)
      .filter((one) => !isTooLongToPrint(one))
      .sort((a, b) => compare(entityTitle(view, a).text, entityTitle(view, b).text));
  const audiences = [...named('segment'), ...named('icp')].map((audience) => ({
    audience,
    people: ordered.filter((persona) => homes.get(persona) === audience),
  }));
  // A page to fill in by hand is printed alone, as often as somebody needs it.
  const guides = whole ? inOrder(handbook, 'guide', compare).filter((one) => !one.data.worksheet && !isTooLongToPrint(one)) : [];
  const glossary = guides.find(({ id }) => GLOSSARY.has(id));
  return {
    whole,
    audiences: whole ? audiences : audiences.filter(({ people }) => people.length > 0),
    others: ordered.filter((persona) => homes.get(persona) === undefined),
    guides: guides.filter((guide) => guide !== glossary),
    ...(glossary && { glossary }),
  };
}

/** Everything that has a page in a booklet, in order. */
export function entitiesOf({ audiences, others, guides, glossary }: BookletPlan): Entity[] {
  const all = [
    ...audiences.flatMap(({ audience, people }) => [audience, ...people]),
    ...others,
    ...guides,
    ...(glossary ? [glossary] : []),
  ];
  return all;
}

/** A line of the index: words, and the places where they are met. */
export interface IndexLine {
  text: string;
  lang?: string;
  to: string[];
}

/** The themes of the research, each with the statements of the booklet that rest on it. */
export function themeLines(view: View, plan: BookletPlan): IndexLine[] {
  const present = new Set<unknown>(entitiesOf(plan));
  const lines = new Map<string, Set<string>>();
  for (const { audience } of plan.audiences) {
    for (const { name, statements } of themesOf(view.handbook, audience, view.formats.compare)) {
      const to = lines.get(name) ?? new Set<string>();
      for (const { persona, path } of statements) if (present.has(persona)) to.add(statementLabel(view, persona, path));
      if (to.size > 0) lines.set(name, to);
    }
  }
  const foreign = view.language !== view.original && { lang: view.original };
  return sorted(
    view,
    [...lines].map(([text, to]) => ({ text, ...foreign, to: [...to] })),
  );
}

/** Lines by their words, as a dictionary has them. */
export function sorted(view: View, lines: readonly IndexLine[]): IndexLine[] {
  return lines.toSorted((a, b) => view.formats.compare(a.text, b.text));
}

function statementLabel(view: View, persona: Persona, path: readonly (string | number)[]): string {
  return partLabel(persona, anchorOf(valueAtPath(entityValue(view, persona), path)));
}
