import { type Pattern, patterns } from '../test/fuzz/patterns.ts';
import type { SpotName } from '../test/fuzz/spots.ts';
import { type Cost, costOf } from '../test/fuzz/token-cost.ts';

// Takes a list of `[pattern, place, size]` and tells a line for each, one after the other: whoever hears nothing for long knows which of them hangs.
const warm = { name: 'warm', token: 'Elle *compare*, [lien](/guide/y/).\n\n' };
for (const spot of ['yaml', 'inline', 'prose', 'guide', 'mdx'] as const) await costOf(warm, spot, 4000);
const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
const jobs = JSON.parse(process.argv[2] ?? '[]') as [name: string, spot: SpotName, size: number][];
for (const [name, spot, size] of jobs) {
  const pattern = byName.get(name);
  if (!pattern) continue;
  const before = process.resourceUsage().maxRSS;
  let told: object;
  try {
    told = await beyondEmpty(pattern, spot, size);
  } catch (error) {
    told = { failed: (error as Error).stack?.split('\n').slice(0, 3).join(' | ') };
  }
  const grown = Math.round((process.resourceUsage().maxRSS - before) / 1000);
  process.stdout.write(`${JSON.stringify({ name, spot, size, ...told, grown })}\n`);
}

/** Reads another text: who reads keeps what belongs to the last. */
async function forget(): Promise<void> {
  await costOf({ name: 'other', token: 'a: *a\n\n' }, 'yaml', 1000);
  await costOf({ name: 'other', token: '*a* [b](#c)\n\n' }, 'guide', 1000);
}

/** What costs less than this, in milliseconds, is not measured again. */
function worthAnother({ milliseconds, building }: Cost): boolean {
  return Math.max(milliseconds, building) > 50;
}

/**
 * What a text costs beyond an empty file: the lower of two runs, as the compiler of code and the collector of garbage, which are counted too,
 * come at times that have to do with what was measured before.
 */
async function beyondEmpty(pattern: Pattern, spot: SpotName, size: number): Promise<Cost> {
  const empty = await costOf(pattern, spot, 0);
  const first = await costOf(pattern, spot, size);
  if (worthAnother(first)) await forget();
  const again = worthAnother(first) ? await costOf(pattern, spot, size) : first;
  return {
    milliseconds: Math.max(0, Math.min(first.milliseconds, again.milliseconds) - empty.milliseconds),
    building: Math.min(first.building, again.building),
    sound: first.sound,
    personas: first.personas,
  };
}
