import type { Entity, Handbook } from '../handbook/handbook.ts';
import { slugify } from '../languages/slug.ts';
import { personasOfIcp, personasOfSegment, recordsOfSegment } from './backlinks.ts';
import { referencesTo } from './citations.ts';
import { resolve } from './resolve.ts';
import type { View } from './view.ts';

type Persona = Entity<'persona'>;
type Audience = Entity<'segment'> | Entity<'icp'>;

/** A theme of the research on an audience: where it was heard, and what the personas say of it. */
export interface Theme {
  /** As the first record writes it. */
  name: string;
  /** How many verbatims and findings speak of it, by record. */
  heard: ReadonlyMap<string, number>;
  /** The statements of this audience's personas that rest on one of them. */
  statements: { persona: Persona; path: readonly (string | number)[] }[];
}

/** Themes count as recurring from this many records on. */
export const RECURRING = 2;

/** The people of a segment or of a profile, retired ones aside. */
export function personasOf(view: View, audience: Audience): Persona[] {
  const personas =
    audience.kind === 'segment'
      ? personasOfSegment(view, audience.id)
      : [...groupOf(view.handbook, audience), ...personasOfIcp(view, audience)];
  return [...new Set(personas)].filter(({ data }) => data.state !== 'retired');
}

/** The records that asked an audience, and those that its personas rest on, oldest first. */
export function recordsOn(view: View, audience: Audience): Entity<'record'>[] {
  const asked = audience.kind === 'segment' ? recordsOfSegment(view, audience.id) : [];
  const cited = personasOf(view, audience).flatMap(({ facts }) =>
    facts.references
      .filter(({ kind }) => kind === 'evidence')
      .flatMap(({ id }) => resolve(view.handbook, 'record', id.split('#')[0] ?? '') ?? []),
  );
  return [...new Set([...asked, ...cited])].sort((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
}

/** The themes of some records, the one heard in most of them first. */
export function themesOf(view: View, records: readonly Entity<'record'>[], personas: readonly Persona[]): Theme[] {
  const themes = new Map<string, { name: string; heard: Map<string, number>; marks: string[] }>();
  for (const { id, data } of records) {
    for (const { id: mark, themes: names = [] } of [...(data.verbatims ?? []), ...(data.findings ?? [])]) {
      for (const name of names) {
        // `Coût` and `coût` are one theme.
        const key = slugify(name) || name;
        const theme = themes.get(key) ?? { name, heard: new Map<string, number>(), marks: [] as string[] };
        themes.set(key, theme);
        theme.heard.set(id, (theme.heard.get(id) ?? 0) + 1);
        if (mark) theme.marks.push(`${id}#${mark}`);
      }
    }
  }
  const found = [...themes.values()].map(({ name, heard, marks }) => ({
    name,
    heard,
    statements: statementsOn(view.handbook, marks, personas),
  }));
  return found.sort((a, b) => b.heard.size - a.heard.size || total(b) - total(a) || view.formats.compare(a.name, b.name));
}

function total({ heard }: Theme): number {
  return [...heard.values()].reduce((sum, count) => sum + count, 0);
}

/** Each statement once, however many marks it cites. */
function statementsOn(handbook: Handbook, marks: readonly string[], personas: readonly Persona[]): Theme['statements'] {
  const found = new Map<string, Theme['statements'][number]>();
  for (const { from, path } of marks.flatMap((mark) => referencesTo(handbook, mark))) {
    const persona = personas.find((one) => one === from);
    if (persona) found.set(`${persona.id} ${path.join('.')}`, { persona, path });
  }
  return [...found.values()];
}

function groupOf(handbook: Handbook, icp: Entity<'icp'>): Persona[] {
  return (icp.data.buyingGroup ?? []).flatMap(({ persona }) => resolve(handbook, 'persona', persona) ?? []);
}
