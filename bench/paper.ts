/**
 * What posters cost: CPU time and size of one on A4 once everything is loaded, beside those of an equal page printed by a headless
 * Chromium, and the memory of a short and a long run, each in a process of its own.
 *
 *     node bench/paper.ts [LONG_RUN]
 */
import { execFileSync } from 'node:child_process';

const long = Number(process.argv[2] ?? 1000);
const short = Math.min(100, long);

interface Cost {
  cpu: number;
  bytes: number;
  memory: number;
}

function costOf(script: string, posters: number): Cost {
  const path = new URL(`paper/${script}.ts`, import.meta.url).pathname;
  return JSON.parse(execFileSync(process.execPath, [path, String(posters)], { encoding: 'utf8' }));
}

const few = costOf('typst', short);
const browser = process.platform === 'linux' ? costOf('chromium', short) : undefined;
const many = costOf('typst', long);
const say = (label: string, value: string) => console.log(`${label.padEnd(28)}${value}`);
say('CPU of a poster', `${few.cpu.toFixed(0)} ms (median of ${short}); ${many.cpu.toFixed(0)} ms (median of ${long})`);
say('Size of a poster', `${(few.bytes / 1000).toFixed(0)} KB`);
if (browser) {
  say('The same by Chromium', `${browser.cpu.toFixed(0)} ms, ${(browser.bytes / 1000).toFixed(0)} KB`);
  say('Share of Chromium’s CPU', (few.cpu / browser.cpu).toFixed(2));
}
say(`Memory, ${short} posters`, `${few.memory.toFixed(0)} MB`);
say(`Memory, ${long} posters`, `${many.memory.toFixed(0)} MB, ${(many.memory / few.memory).toFixed(2)} × as much`);
