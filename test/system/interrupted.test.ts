import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { handbookBin, start } from '../support/child.ts';
import { contentFolder, run, soundContent } from '../support/io.ts';
import { patience } from '../support/patience.ts';

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
  const rowOf = (at: number) => [`Personne ${at}`, 'Cliente', 'Gagner du temps', 'Peur de mal faire', `Une histoire de ${at} mots`];
  const rows = [['Nom', 'Rôle', 'Objectifs', 'Freins', 'Histoire'], ...Array.from({ length: ROWS }, (_, at) => rowOf(at))];
  await writeFile(join(crowd, 'crowd.csv'), rows.map((row) => `${row.join(';')}\n`).join(''));
  await writeFile(join(crowd, 'crowd.xlsx'), await writeXlsx({ sheets: [{ name: 'Personas', rows }] }));
  corpus = await mkdtemp(join(tmpdir(), 'handbook-corpus-'));
  await writeCorpus(corpus, 60, 1);
}, 300_000);

afterAll(async () => {
  for (const folder of [crowd, corpus]) await rm(folder, { recursive: true, force: true });
  console.log(taken.join('\n'));
}, 60_000);

/** Interrupts a command a while after its start, or once it is at something. */
async function interrupt(root: string, args: string[], signal: Signal, after: number | (() => Promise<void>)): Promise<void> {
  const before = (await readdir(root)).sort();
  const child = start(process.execPath, [handbookBin, ...args, '--dir', root], root);
  await (typeof after === 'number' ? wait(after) : after());
  const sent = performance.now();
  child.process.kill(signal);
  const ended = await Promise.race([child.ended, wait(CEILING)]);
  const milliseconds = Math.round(performance.now() - sent);
  taken.push(`${args[0]} ${signal} after ${typeof after === 'number' ? `${after} ms` : 'its beginning'}: ${milliseconds} ms`);
  if (!ended) child.process.kill('SIGKILL');
  // One that was done by then, or had not begun, was not interrupted.
  expect([args[0], after, ended ? [0, 1, 130, 143].includes(ended.code ?? -1) : 'still at work']).toEqual([args[0], after, true]);
  expect(ended?.err).not.toMatch(/\n\s+at /);
  const own = (name: string) => !['dist', 'print'].includes(name);
  expect((await readdir(root)).filter(own).sort()).toEqual(before.filter(own));
}

type Signal = (typeof signals)[number];
const signals = ['SIGINT', 'SIGTERM'] as const;

describe('a command that is interrupted ends at once, whatever it is at', () => {
  it.each(signals)('check of many files: %s', async (signal) => {
    for (const after of [500, 2000, 3500, 5000]) await interrupt(crowd, ['check', '--no-cache'], signal, after);
  });

  it.each(signals)('import of a large file: %s', async (signal) => {
    const root = await contentFolder(soundContent);
    for (const after of [1000, 3000]) await interrupt(root, ['import', '--show', join(crowd, 'crowd.csv')], signal, after);
  });

  const written = ['crowd.csv', 'crowd.xlsx'].flatMap((file) => signals.map((signal) => [file, signal] as const));
  it.each(written)('import of %s, and no persona of it is left: %s', async (file, signal) => {
    const root = await contentFolder({ 'handbook.yaml': soundContent['handbook.yaml'] });
    const holds = (name: RegExp) => async () => {
      await vi.waitFor(async () => expect((await readdir(join(root, 'personas'))).some((one) => name.test(one))).toBe(true), patience);
    };
    // While they are written, and while they are given their names.
    for (const name of [/^\.import-/, /^personne-/]) {
      await interrupt(root, ['import', join(crowd, file)], signal, holds(name));
      expect(existsSync(join(root, 'personas'))).toBe(false);
    }
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
