/**
 * What pictures for screens cost: CPU time of one once everything is loaded, laying out and drawing apart, and its size.
 *
 *     node bench/pictures.ts [FORMAT] [PICTURES]
 */

import { forAudience } from '../src/handbook/audience.ts';
import { loadHandbook } from '../src/handbook/load.ts';
import { portraitImageOf } from '../src/paper/images/portraits.ts';
import { personaPicture } from '../src/paper/pictures/content/index.ts';
import { pngOf, svgOf } from '../src/paper/pictures/draw.ts';
import { settle } from '../src/paper/pictures/fit.ts';
import { layoutOf, pictureFormats } from '../src/paper/pictures/formats.ts';
import { faceAddresses } from '../src/paper/pictures/image-addresses.ts';
import { sceneOf } from '../src/paper/pictures/scene.ts';
import { viewIn } from '../src/reading/view.ts';
import { openImages } from '../src/source/image/gate.ts';

const format = pictureFormats.find((name) => name === process.argv[2]) ?? 'preview';
const wanted = Number(process.argv[3] ?? 120);
const { handbook } = await loadHandbook(process.cwd());
const view = viewIn(forAudience(handbook, 'staff'), 'fr', '2026-11-21');
const inUse = [...view.handbook.personas.values()].filter(({ data }) => data.state !== 'retired');
const layout = layoutOf(format);

const costs: Record<'model' | 'face' | 'layout' | 'drawing' | 'all', number>[] = [];
const images = openImages(process.cwd());
const sizes: number[] = [];
const passes: number[] = [];
for (let at = 0; at < wanted + inUse.length; at++) {
  const persona = inUse[at % inUse.length];
  if (!persona) throw new Error('The sample has no persona in use');
  const marks = [cpu()];
  const picture = layout.shows(personaPicture(view, persona));
  marks.push(cpu());
  const portrait = await portraitImageOf(images, persona);
  const faces = await faceAddresses(new Map(portrait ? [[persona.id, portrait]] : []), layout.face);
  marks.push(cpu());
  let drawn = 0;
  const scene = sceneOf(picture, handbook.config.brand?.colour, faces);
  const { made } = await settle(layout.fitted(picture), (step) => {
    drawn++;
    return svgOf(layout.draw({ ...scene, step }), layout.width, layout.height);
  });
  marks.push(cpu());
  const png = await pngOf(made);
  marks.push(cpu());
  // Everybody is drawn once before it counts.
  if (at < inUse.length) continue;
  const [start = 0, model = 0, face = 0, laidOut = 0, end = 0] = marks;
  costs.push({ model: model - start, face: face - model, layout: laidOut - face, drawing: end - laidOut, all: end - start });
  sizes.push(png.length);
  passes.push(drawn);
}

console.log(`${wanted} pictures “${format}”, after one of each of ${inUse.length} personas`);
for (const part of ['model', 'face', 'layout', 'drawing', 'all'] as const) {
  const all = costs.map((cost) => cost[part]);
  console.log(`CPU, ${part}: ${median(all).toFixed(0)} ms (median), ${quantile(all, 0.95).toFixed(0)} ms (95 in 100)`);
}
console.log(`Laid out ${(passes.reduce((sum, n) => sum + n, 0) / passes.length).toFixed(1)} times each`);
console.log(`Size: ${(median(sizes) / 1000).toFixed(0)} KB (median)`);
console.log(`Memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(all: readonly number[]): number {
  return quantile(all, 0.5);
}

function quantile(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0;
}
