/** Prints posters and says, as JSON, what one costs: CPU in milliseconds, bytes, and the most memory that the run took, in MB. */

import { printed } from '../../src/paper/typst/print.ts';
import { openImages } from '../../src/source/image/gate.ts';
import { manyPersonas, median } from './personas.ts';

const { view, personas, warm } = await manyPersonas(Number(process.argv[2]));
const cpu: number[] = [];
const sizes: number[] = [];
let before = process.cpuUsage();
for await (const { bytes, diagnostics } of printed({
  images: openImages(process.cwd()),
  view,
  personas,
  written: () => undefined,
  formats: ['poster-a4'],
})) {
  const { user, system } = process.cpuUsage(before);
  if (!bytes) throw new Error(JSON.stringify(diagnostics));
  cpu.push((user + system) / 1000);
  sizes.push(bytes.length);
  before = process.cpuUsage();
}
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cpu: median(cpu.slice(warm)), bytes: median(sizes.slice(warm)), memory }));
