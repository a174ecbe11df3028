import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCorpus } from '../../../bench/corpus.ts';
import { placeOf } from '../../../src/cache/place.ts';
import { openResultStore } from '../../../src/cache/result-store.ts';
import { checkContent } from '../../../src/check/check-content.ts';

let root: string;
let persona: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'handbook-store-'));
  await writeCorpus(root, 4, 3);
  persona = join(root, 'personas', 'persona-0002.yaml');
  // Faults of several kinds: what is told of them has to come out of the store unchanged.
  await appendFile(
    persona,
    'golas: [a]\nlevers: Une seule\nirritants:\n  - text: Voir [ici](/personas/personne/)\n    evidence: [etude-0001#v99]\n',
  );
});
afterEach(() => rm(root, { recursive: true }));

const cache = () => placeOf(root).cache;
const storeFile = async () => join(cache(), (await readdir(cache())).find((name) => name.startsWith('parsed-')) ?? '');

async function check(): Promise<unknown> {
  const store = openResultStore(placeOf(root));
  const { diagnostics, handbook } = await checkContent(root, { today: '2026-11-21', store });
  store.save();
  return { diagnostics, data: handbook.entries.map(({ data, facts, source }) => ({ data, facts, raw: source.data })) };
}

async function checkAfresh(): Promise<unknown> {
  const { diagnostics, handbook } = await checkContent(root, { today: '2026-11-21' });
  return { diagnostics, data: handbook.entries.map(({ data, facts, source }) => ({ data, facts, raw: source.data })) };
}

test('what comes out of the store is what was put in', async () => {
  const first = await check();
  expect(await check()).toEqual(first);
  expect(first).toEqual(await checkAfresh());
});

test('an edit adds its line, and what is old is forgotten in time', async () => {
  await check();
  const { size } = await stat(await storeFile());
  await appendFile(persona, 'notes: Une note\n');
  expect(await check()).toEqual(await checkAfresh());
  expect((await stat(await storeFile())).size).toBeGreaterThan(size);
  for (let edit = 0; edit < 120; edit++) {
    await appendFile(persona, `# ${edit}\n`);
    await check();
  }
  expect((await readFile(await storeFile(), 'utf8')).split('\n').length).toBeLessThan(125);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  ['of another program', () => Buffer.from('\u0000\u0001nothing of ours\n{]\n')],
  ['spoilt in the middle', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 500), Buffer.from('}}\n'), bytes.subarray(600)])],
  ['empty', () => Buffer.alloc(0)],
])('a store that is %s counts as far as it can be read', async (_, spoil) => {
  await check();
  await writeFile(await storeFile(), spoil(await readFile(await storeFile())));
  expect(await check()).toEqual(await checkAfresh());
  expect(await check()).toEqual(await checkAfresh());
});

test('a line that was edited, or moved to another file, is not believed', async () => {
  await check();
  const lines = (await readFile(await storeFile(), 'utf8')).trimEnd().split('\n');
  const edited = lines.map((line) => line.replace(/Persona|persona/g, 'Inconnu'));
  expect(edited).not.toEqual(lines);
  await writeFile(await storeFile(), `${edited.join('\n')}\n`);
  expect(await check()).toEqual(await checkAfresh());
  const [keys, rest] = [lines.map((line) => line.slice(0, 27)), lines.map((line) => line.slice(27))];
  await writeFile(await storeFile(), `${keys.map((key, at) => key + rest[(at + 1) % rest.length]).join('\n')}\n`);
  expect(await check()).toEqual(await checkAfresh());
});
