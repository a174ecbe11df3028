import { stringify } from 'yaml';
import type { ImportResult } from './import.ts';
import { STEP } from './mapping-file.ts';
import type { Placing } from './place/builder.ts';

/** The words of a mapping that is shown, in the language of whoever edits it. */
export interface MappingWords {
  head: readonly string[];
  sure: Record<Placing['sure'], string>;
}

/** The mapping that an import would follow, as a file to be edited and given back with `--mapping`. */
export function mappingText({ personas }: ImportResult, words: MappingWords): string {
  const all = personas.flatMap(({ placings }) => placings);
  const rows = new Map<string, Placing & { count: number }>();
  for (const placing of all) {
    const key = keyOf(placing, all);
    const had = rows.get(key);
    rows.set(key, { ...(had ?? placing), count: (had?.count ?? 0) + placing.items });
  }
  const lines = [...rows].map(
    ([key, { target, sure, count }]) =>
      [stringify({ [key]: target }, { lineWidth: 0 }).trimEnd(), `${words.sure[sure]}, ${count}`] as const,
  );
  const width = Math.min(60, Math.max(0, ...lines.map(([line]) => line.length)));
  return [...words.head.map((line) => `# ${line}`), ...lines.map(([line, comment]) => `${line.padEnd(width)}  # ${comment}`)].join('\n');
}

/** The last heading alone, where it means the same wherever it stands. */
function keyOf({ path, target }: Placing, all: readonly Placing[]): string {
  const last = path.at(-1) ?? '';
  const alone = all.every((other) => other.path.at(-1) !== last || other.target === target);
  return alone ? last : path.join(STEP);
}
