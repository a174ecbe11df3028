import { stringify } from 'yaml';
import type { Imported } from './import.ts';
import { STEP } from './mapping-file.ts';
import type { Placing } from './place/builder.ts';
import type { Reason } from './tree.ts';

/** The words of a mapping that is shown, in the language of whoever edits it. */
export interface MappingWords {
  head: readonly string[];
  sure: Record<Placing['sure'], string>;
  /** What stands above the people that were found. */
  people: string;
  why: Record<Reason, string>;
}

/** People that are shown, of what may be thousands. */
const SHOWN = 200;

/** The mapping that an import would follow, as a file to be edited and given back with `--mapping`. */
export function mappingText(personas: Iterable<Shown>, words: MappingWords): string {
  const people: string[] = [];
  const all = together(noted(personas, people, words));
  const scattered = scatteredIn(all);
  const rows = new Map<string, Placing & { count: number }>();
  for (const placing of all) {
    const key = keyOf(placing, scattered);
    const had = rows.get(key);
    rows.set(key, { ...(had ?? placing), count: (had?.count ?? 0) + placing.items });
  }
  const lines = [...rows].map(
    ([key, { target, sure, count }]) =>
      [stringify({ [key]: target }, { lineWidth: 0 }).trimEnd(), `${words.sure[sure]}, ${count}`] as const,
  );
  const width = lines.reduce((most, [line]) => Math.max(most, Math.min(60, line.length)), 0);
  const found = people.length > 0 ? [`# ${words.people}`, ...people.map((one) => `# - ${one}`)] : [];
  return [
    ...words.head.map((line) => `# ${line}`),
    ...found,
    ...lines.map(([line, comment]) => `${line.padEnd(width)}  # ${comment}`),
  ].join('\n');
}

type Shown = Pick<Imported, 'placings' | 'name' | 'why'>;

/** Notes who was found, and why, as the personas go by. */
function* noted(personas: Iterable<Shown>, people: string[], words: MappingWords): Iterable<Shown> {
  let count = 0;
  for (const persona of personas) {
    const why = persona.why.map((reason) => words.why[reason]).join(', ');
    if (++count <= SHOWN) people.push(`${persona.name.replace(/\s+/g, ' ')}${why ? ` (${why})` : ''}`);
    yield persona;
  }
  if (count > SHOWN) people.push(`… ${count}`);
}

/** Where each heading goes, once for all personas: a large table has millions of cells. */
function together(personas: Iterable<Pick<Imported, 'placings'>>): Placing[] {
  const found = new Map<string, Placing>();
  for (const { placings } of personas) {
    for (const placing of placings) {
      const key = JSON.stringify([placing.target, ...placing.path]);
      const had = found.get(key);
      if (had) had.items += placing.items;
      else found.set(key, { ...placing });
    }
  }
  return [...found.values()];
}

/** The last heading alone, where it means the same wherever it stands. */
function keyOf({ path }: Placing, scattered: ReadonlySet<string>): string {
  const last = path.at(-1) ?? '';
  return scattered.has(last) ? path.join(STEP) : last;
}

/** Headings that do not go to one place only. */
function scatteredIn(all: readonly Placing[]): Set<string> {
  const targets = new Map<string, string>();
  const found = new Set<string>();
  for (const { path, target } of all) {
    const last = path.at(-1) ?? '';
    const first = targets.get(last) ?? target;
    targets.set(last, first);
    if (first !== target) found.add(last);
  }
  return found;
}
