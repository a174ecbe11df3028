/**
 * What posters cost: CPU time and size of one on A4 once everything is loaded, and the memory of a long run.
 *
 *     node bench/paper.ts [POSTERS]
 */
import { forAudience } from '../src/handbook/audience.ts';
import { loadHandbook } from '../src/handbook/load.ts';
import { viewIn } from '../src/model/view.ts';
import { printed } from '../src/print/print.ts';

const wanted = Number(process.argv[2] ?? 200);
const { handbook } = await loadHandbook(process.cwd());
const view = viewIn(forAudience(handbook, 'staff'), 'fr', '2026-11-21');
const inUse = [...view.handbook.personas.values()].filter(({ data }) => data.state !== 'retired');
// Each is another person to the typesetter: it must not take the second for the first.
const personas = Array.from({ length: wanted }, (_, at) => {
  const persona = inUse[at % inUse.length];
  if (!persona) throw new Error('The sample has no persona in use');
  return { ...persona, data: { ...persona.data, name: `${persona.data.name} ${at}` } };
});

const costs: { cpu: number; bytes: number }[] = [];
let before = process.cpuUsage();
for await (const { bytes, diagnostics } of printed({
  root: process.cwd(),
  view,
  personas,
  written: () => undefined,
  formats: ['poster-a4'],
})) {
  const { user, system } = process.cpuUsage(before);
  if (bytes) costs.push({ cpu: (user + system) / 1000, bytes: bytes.length });
  else console.error(diagnostics);
  before = process.cpuUsage();
}

const warm = costs.slice(inUse.length);
const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
console.log(`${costs.length} posters of ${wanted}; the first ${inUse.length} are not counted`);
console.log(`CPU: ${median(warm.map(({ cpu }) => cpu)).toFixed(0)} ms a poster (median)`);
console.log(`Size: ${(median(warm.map(({ bytes }) => bytes)) / 1000).toFixed(0)} KB a poster (median)`);
console.log(`Memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
