import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../test/support/browser.ts';
import { serve } from '../test/support/serve.ts';
import { writeCorpus } from './corpus.ts';

// What the page that recognises somebody weighs, and how long it takes from a key to an answer on a processor that is four times as slow.
const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, dist: { type: 'string' } },
});
const n = Number(values.n);
const home = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const dist = values.dist ?? join(home, 'dist');
if (!values.dist) {
  await writeCorpus(join(home, 'content'), n, Number(values.seed));
  const cli = join(import.meta.dirname, '..', 'bin', 'handbook.js');
  execFileSync(process.execPath, [cli, 'build', '--dir', join(home, 'content'), '--out', dist, '--no-print', '--no-pictures'], {
    stdio: 'ignore',
  });
}
const { url, stop } = await serve(dist);
const browser = await openBrowser();
const page = await browser.newPage();
const weights = new Map<string, number>();
const weighed: Promise<void>[] = [];
page.on('response', (response) => {
  const { pathname } = new URL(response.url());
  if (/\.(?:js|json)$/.test(pathname) || pathname.endsWith('/who/'))
    weighed.push(
      response.body().then(
        (body) => void weights.set(pathname, gzipSync(body, { level: 9 }).length),
        () => undefined,
      ),
    );
});
await page.goto(`${url}/who/#heard`);
await page.locator('.who-signs button').first().waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** Milliseconds of the event of one key and of what it changes, drawn. */
const times = await page.evaluate(() => {
  const field = document.querySelector<HTMLInputElement>('#heard');
  const sentence = 'je voudrais comprendre mon relevé de compte, directrice des achats, le plafond de ma carte et mes frais de découvert';
  const taken: number[] = [];
  for (let length = 1; length <= sentence.length && field; length += 1) {
    field.value = sentence.slice(0, length);
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
});
const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
console.log(`${readdirSync(join(dist, 'personas')).length} folders of personas, ${times.length} keys at a quarter of the speed`);
console.log(`median ${at(0.5)} ms, nine of ten ${at(0.9)} ms, longest ${at(1)} ms`);
await Promise.all(weighed);
let all = 0;
for (const [path, weight] of weights) {
  console.log(`${String(weight).padStart(7)} bytes gzipped  ${path}`);
  if (!path.endsWith('/who/') && !path.includes('/who/personas/')) all += weight;
}
console.log(
  `${String(all).padStart(7)} bytes gzipped: scripts and data`,
  readFileSync(join(dist, 'who', 'heard.json')).length,
  'bytes of data as they are',
);
await browser.close();
await stop();
