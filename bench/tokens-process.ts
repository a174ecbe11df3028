import { costOf } from '../test/fuzz/token-cost.ts';
import { patterns, type SpotName } from '../test/fuzz/tokens.ts';

// Takes `[pattern, place, size]` a line from standard input and tells what each took, one after the other: whoever hears nothing for long
// knows which of them hangs.
const warm = { name: 'warm', token: 'Elle *compare*, [lien](/guide/y/).\n\n' };
for (const spot of ['yaml', 'inline', 'prose', 'guide', 'mdx'] as const) await costOf(warm, spot, 4000);
const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
const jobs = JSON.parse(process.argv[2] ?? '[]') as [name: string, spot: SpotName, size: number][];
for (const [name, spot, size] of jobs) {
  const pattern = byName.get(name);
  if (!pattern) continue;
  const before = await costOf(pattern, spot, 0);
  let told: object;
  try {
    const cost = await costOf(pattern, spot, size);
    told = { ...cost, milliseconds: Math.max(0, cost.milliseconds - before.milliseconds) };
  } catch (error) {
    told = { failed: (error as Error).stack?.split('\n').slice(0, 3).join(' | ') };
  }
  process.stdout.write(`${JSON.stringify({ name, spot, size, ...told, megabytes: Math.round(process.memoryUsage.rss() / 1e6) })}\n`);
}
