// Builds a site from each of N spoilt files that the check lets pass (default 50): what is valid has to be showable.
//   node bench/build-survivors.ts --count 50 --seed 1
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check-content.ts';
import { buildSite } from '../src/site/build.ts';
import { openKit } from '../src/site/print-kit.ts';
import { fuzz } from '../test/fuzz/run.ts';
import { sampleFiles } from '../test/fuzz/sound.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } } });
const wanted = Number(values.count);
const sample = join(import.meta.dirname, '..');
const parts = ['handbook.yaml', 'handbook.en.yaml', 'personas', 'segments', 'research', 'decisions', 'guide'];

const { survivors } = fuzz(sampleFiles(), { seed: Number(values.seed), count: wanted * 40 });
let [built, failed] = [0, 0];
const kit = { formats: [], pictures: false };
for (const { index, file, bytes } of survivors) {
  if (built + failed === wanted) break;
  const home = mkdtempSync(join(tmpdir(), 'handbook-survivor-'));
  const root = join(home, 'content');
  try {
    for (const part of parts) cpSync(join(sample, part), join(root, part), { recursive: true });
    writeFileSync(join(root, file), bytes);
    const { handbook, files, diagnostics, images } = await checkContent(root, { today: '2026-11-21' });
    if (diagnostics.some(({ severity }) => severity === 'error')) continue;
    await buildSite({
      root,
      outDir: join(home, 'dist'),
      handbook,
      files,
      images,
      fonts: {},
      today: '2026-11-21',
      kit,
      printKit: openKit(kit),
    });
    built++;
  } catch (error) {
    failed++;
    console.log(`${index} ${file}: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
console.log(`${built} survivors built, ${failed} failed (seed ${values.seed}, ${survivors.length} survivors)`);
process.exitCode = failed > 0 || built < wanted ? 1 : 0;
