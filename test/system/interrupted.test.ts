import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { handbookBin, start } from '../support/child.ts';
import { contentFolder, run, soundContent } from '../support/io.ts';

/** Two seconds is what we hold ourselves to, on a machine with nothing else to do; nobody waits for longer than this. */
const CEILING = 10_000;
const FILES = 20_000;
const ROWS = 20_000;

let crowd: string;
let corpus: string;
const taken: string[] = [];

beforeAll(async () => {
  crowd = await mkdtemp(join(tmpdir(), 'handbook-crowd-'));
  await mkdir(join(crowd, 'personas'));
  await writeFile(join(crowd, 'handbook.yaml'), 'company: Banque du Test\n');
  for (let at = 0; at < FILES; at++) {
    await writeFile(join(crowd, `personas/p-${at}.yaml`), `id: p-${at}\nname: P ${at}\nrole: R\nstate: proto\ngoals: [Un but, Un autre]\n`);
  }
  const head = 'Nom;Rôle;Objectifs;Freins;Histoire\n';
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `Personne ${at};Cliente;Gagner du temps;Peur de mal faire;Une histoire de ${at} mots\n`,
  );
  await writeFile(join(crowd, 'crowd.csv'), head + rows.join(''));
  corpus = await mkdtemp(join(tmpdir(), 'handbook-corpus-'));
  await writeCorpus(corpus, 60, 1);
}, 300_000);

afterAll(async () => {
  for (const folder of [crowd, corpus]) await rm(folder, { recursive: true, force: true });
  console.log(taken.join('\n'));
}, 60_000);

/** Interrupts a command a while after its start. */
async function interrupt(root: string, args: string[], signal: 'SIGINT' | 'SIGTERM', after: number): Promise<void> {
  const before = (await readdir(root)).sort();
  const child = start(process.execPath, [handbookBin, ...args, '--dir', root], root);
  await wait(after);
  const sent = performance.now();
  child.process.kill(signal);
  const ended = await Promise.race([child.ended, wait(CEILING)]);
  const milliseconds = Math.round(performance.now() - sent);
  taken.push(`${args[0]} ${signal} after ${after} ms: ${milliseconds} ms`);
  if (!ended) child.process.kill('SIGKILL');
  // One that was done by then, or had not begun, was not interrupted.
  expect([args[0], after, ended ? [0, 1, 130, 143].includes(ended.code ?? -1) : 'still at work']).toEqual([args[0], after, true]);
  expect(ended?.err).not.toMatch(/\n\s+at /);
  const own = (name: string) => !['dist', 'print'].includes(name);
  expect((await readdir(root)).filter(own).sort()).toEqual(before.filter(own));
}

const signals = ['SIGINT', 'SIGTERM'] as const;

describe('a command that is interrupted ends at once, whatever it is at', () => {
  it.each(signals)('check of many files: %s', async (signal) => {
    for (const after of [500, 2000, 3500, 5000]) await interrupt(crowd, ['check', '--no-cache'], signal, after);
  });

  it.each(signals)('import of a large file: %s', async (signal) => {
    const root = await contentFolder(soundContent);
    for (const after of [1000, 3000]) await interrupt(root, ['import', '--show', join(crowd, 'crowd.csv')], signal, after);
  });

  it.each(signals)('print of a booklet: %s', async (signal) => {
    for (const after of [1500, 3000, 5000]) await interrupt(corpus, ['print', '--format', 'booklet-a4', '--no-cache'], signal, after);
  });

  it.each(signals)('build: %s', async (signal) => {
    for (const after of [1500, 4000]) await interrupt(corpus, ['build'], signal, after);
  });

  it.each(signals)('dev and preview: %s', async (signal) => {
    const root = await contentFolder(soundContent);
    await interrupt(root, ['dev', '--port', '0'], signal, 500);
    await interrupt(root, ['dev', '--port', '0'], signal, 4000);
    expect((await run(['build', '--dir', root, '--no-print', '--no-pictures'])).code).toBe(0);
    await interrupt(root, ['preview', '--port', '0'], signal, 2000);
  });
});
