/**
 * What a booklet costs: time and size of one of many personas, and whether two runs give the same bytes.
 *
 *     node bench/booklet.ts [PERSONAS]
 */

import { PDFDocument } from 'pdf-lib';
import { loadHandbook } from '../src/handbook/load.ts';
import { visibleTo } from '../src/handbook/readers.ts';
import { printed } from '../src/paper/typst/print.ts';
import { viewIn } from '../src/reading/view.ts';
import { openImages } from '../src/source/image/gate.ts';

const wanted = Number(process.argv[2] ?? 200);
const staff = visibleTo((await loadHandbook(process.cwd())).handbook, 'staff');
const inUse = [...staff.personas.values()].filter(({ data }) => data.state !== 'retired');
// Each is another person: the first of them under their own ids, so that links lead somewhere.
const personas = Array.from({ length: wanted }, (_, at) => {
  const persona = inUse[at % inUse.length];
  if (!persona) throw new Error('The sample has no persona in use');
  const nth = at < inUse.length ? '' : `-${at}`;
  return { ...persona, id: `${persona.id}${nth}`, data: { ...persona.data, name: `${persona.data.name} ${at}` } };
});
const handbook = { ...staff, personas: new Map(personas.map((persona) => [persona.id, persona])) };

async function print(): Promise<Uint8Array> {
  const view = viewIn(handbook, 'fr', '2026-11-21');
  const files = printed({ images: openImages(process.cwd()), view, personas, written: () => undefined, formats: ['booklet-a4'] });
  const { value } = await files.next();
  if (!value?.bytes) throw new Error(JSON.stringify(value?.diagnostics));
  return value.bytes;
}

const [started, used] = [performance.now(), process.cpuUsage()];
const bytes = await print();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(used);
const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
console.log(`${wanted} personas, ${pages} pages: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)`);
console.log(`Size: ${(bytes.length / 1e6).toFixed(1)} MB, ${(bytes.length / pages / 1000).toFixed(1)} KB a page`);
console.log(`Memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
console.log(`Same bytes again: ${Buffer.compare(bytes, await print()) === 0 ? 'yes' : 'no'}`);
