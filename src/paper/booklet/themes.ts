import type { Persona } from '../../facts/relations.ts';
import { themesOf } from '../../facts/research.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { entityValue, valueAtPath } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { partLabel } from './places.ts';
import { type BookletPlan, entitiesOf } from './plan.ts';

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
