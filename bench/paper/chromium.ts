/**
 * Prints pages that say what the posters say through a headless Chromium, and tells, as JSON, what one costs: CPU in milliseconds of
 * the browser with all its processes, and bytes. Linux only, whose /proc tells the time of other processes.
 */

import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fontFaces } from '../../src/paper/fonts/fonts.ts';
import { portraitFile } from '../../src/paper/typst/images.ts';
import { ficheOf } from '../../src/sheets/fiche.ts';
import { posterOf } from '../../src/sheets/poster.ts';
import { openImages } from '../../src/source/image/gate.ts';
import { openBrowser } from '../../test/support/browser.ts';
import { pageOf } from './page.ts';
import { manyPersonas, median } from './personas.ts';

const TICK = 10;

interface Process {
  id: number;
  parent: number;
  cpu: number;
}

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const line = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
      return [{ id: Number(name), parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

/** The CPU time of all that this process has started. */
function childrenCpu(): number {
  const all = processes();
  const below = (id: number): number =>
    all.filter(({ parent }) => parent === id).reduce((sum, child) => sum + child.cpu + below(child.id), 0);
  return below(process.pid);
}

const { view, personas, warm } = await manyPersonas(Number(process.argv[2]));
const images = openImages(process.cwd());
const pages = await Promise.all(
  personas.map(async (persona) =>
    pageOf(ficheOf(view, persona, posterOf(view, persona)), await portraitFile(images, persona, { grey: false })),
  ),
);
// Faces are files that a browser keeps, as those of a site are.
const faces = fontFaces().map(({ data }) => data);
const server = createServer(({ url = '' }, answer) => {
  const face = /^\/(\d)\.ttf$/.exec(url);
  answer.setHeader('content-type', face ? 'font/ttf' : 'text/html');
  if (face) answer.setHeader('cache-control', 'max-age=3600');
  answer.end(face ? faces[Number(face[1])] : pages[Number(url.slice(1))]);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();
const page = await browser.newPage();
const sizes: number[] = [];
let before = 0;
for (const at of pages.keys()) {
  if (at === warm) before = childrenCpu();
  await page.goto(`http://127.0.0.1:${port}/${at}`);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  sizes.push((await page.pdf({ format: 'A4', printBackground: true, tagged: true })).length);
}
const cpu = (childrenCpu() - before) / (pages.length - warm);
await browser.close();
server.close();
console.log(JSON.stringify({ cpu, bytes: median(sizes.slice(warm)) }));
