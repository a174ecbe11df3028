import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { growForest, partsOf } from '../../../src/portfolio/assign/forest.ts';
import { stepsOf } from '../../../src/portfolio/assign/samples.ts';
import { foldsOf, validated } from '../../../src/portfolio/assign/validate.ts';
import { chanceOf } from '../../../src/portfolio/clusters/chance.ts';
import type { Column } from '../../../src/portfolio/explore/columns.ts';
import { contentFolder, run } from '../../support/io.ts';

const condition = (field: string, operator: string, value: string) => `{ field: ${field}, operator: "${operator}", value: ${value} }`;
const handbook = {
  'handbook/handbook.yaml': 'title: Essai\ncompany: Essai\nlanguages: [fr, en]\n',
  'handbook/fields.yaml': `fields:
  age: { label: Âge, family: descriptive, type: integer, source: contacts.age }
  achats: { label: Achats, family: behavioural, type: integer, source: contacts.achats }
  canal: { label: Canal, family: behavioural, type: text, source: contacts.canal }
  commandes: { label: Commandes, family: behavioural, type: integer, source: orders.date, of: count }
`,
  'handbook/segments/jeunes.yaml': `id: jeunes\nname: Jeunes\npriority: 1\nrule: ${condition('age', '<', '40')}\n`,
  'handbook/segments/mobiles.yaml': `id: mobiles\nname: Mobiles\npriority: 2\nrule: ${condition('canal', '=', 'mobile')}\n`,
  'handbook/segments/rares.yaml': `id: rares\nname: Rares\npriority: 3\nrule: ${condition('age', '>', '100')}\n`,
  ...Object.fromEntries(
    ['lea', 'marc', 'vieux'].map((id) => [
      `handbook/personas/${id}.yaml`,
      `id: ${id}\nname: ${id.charAt(0).toUpperCase()}${id.slice(1)}\nrole: Client\nstate: ${id === 'vieux' ? 'retired' : 'proto'}\n`,
    ]),
  ),
};

/** The young buy little when they are Léa and much when they are Marc; the old are in no segment, or rare. */
const people = Array.from({ length: 240 }, (_, at) => {
  const id = String(at).padStart(4, '0');
  if (at >= 230) return { id, age: 101 + (at % 3), achats: 5, canal: 'agence', persona: undefined };
  if (at >= 200) return { id, age: 60 + (at % 9), achats: 40, canal: at % 2 === 0 ? 'mobile' : 'agence', persona: undefined };
  const isLea = at % 2 === 0;
  return { id, age: 20 + (at % 19), achats: isLea ? at % 10 : 50 + (at % 10), canal: 'mobile', persona: isLea ? 'lea' : 'marc' };
});
const contacts = ['contact_id,age,achats,canal', ...people.map(({ id, age, achats, canal }) => `${id},${age},${achats},${canal}`)];
const labelled = (count: number, of = (_: string, at: number) => people[at]?.persona ?? 'lea') => [
  'contact_id,persona',
  ...people.slice(0, count).map(({ id }, at) => `${id},${of(id, at)}`),
];

async function assigning(labels?: readonly string[], rows: readonly string[] = contacts) {
  const top = await contentFolder({
    ...handbook,
    'contacts.csv': `${rows.join('\n')}\n`,
    ...(labels && { 'labels.csv': `${labels.join('\n')}\n` }),
  });
  const root = join(top, 'handbook');
  const out = join(top, 'segments.csv');
  const assign = (...more: string[]) =>
    run(['portfolio', 'assign', join(top, 'contacts.csv'), '--dir', root, '--at', '2026-06-30', ...more]);
  return { top, root, out, assign, labels: join(top, 'labels.csv') };
}

const table = async (out: string) => (await readFile(out, 'utf8')).split('\r\n');
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('segments for the CRM', () => {
  test('each contact has one, and says what other rules it meets', async () => {
    const { out, assign } = await assigning();
    const { code, out: said } = await assign('--out', out);
    expect(code).toBe(0);
    expect(plain(said)).toMatch(/jeunes +200/);
    const lines = await table(out);
    expect(lines).toHaveLength(242);
    expect(lines.slice(0, 2)).toEqual(['contact_id;segment;rules;date', '0000;jeunes;jeunes|mobiles;2026-06-30']);
    expect(lines[201]).toBe('0200;mobiles;mobiles;2026-06-30');
    expect(lines[202]).toBe('0201;others;;2026-06-30');
    expect(lines[231]).toBe('0230;rares;rares;2026-06-30');
    expect(existsSync(out.replace('.csv', '.html'))).toBe(false);
  });

  test('with commas and the mark of UTF-8 where that is asked for, and no cell that a program would run', async () => {
    const { out, assign } = await assigning(undefined, [...contacts, '"=1+1",30,1,mobile', '"a,""b",30,1,mobile', '+33,30,1,mobile']);
    await assign('--out', out, '--separator', 'comma', '--bom');
    const lines = await table(out);
    expect(lines[0]).toBe('\uFEFFcontact_id,segment,rules,date');
    expect(lines).toContain("'=1+1,jeunes,jeunes|mobiles,2026-06-30");
    expect(lines).toContain("'+33,jeunes,jeunes|mobiles,2026-06-30");
    expect(lines).toContain('"a,""b",jeunes,jeunes|mobiles,2026-06-30');
  });

  test('nothing is written where git looks, over another file, or for want of orders that a rule asks for', async () => {
    const { root, out, assign } = await assigning();
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    expect((await assign()).err).toContain('--out');
    expect((await assign('--out', join(root, 'crm.csv'))).err).toContain('suivi par git');
    await writeFile(out, 'mine');
    expect((await assign('--out', out)).err).toContain('existe déjà');
    expect(await readFile(out, 'utf8')).toBe('mine');
    await writeFile(
      join(root, 'segments', 'jeunes.yaml'),
      `id: jeunes\nname: Jeunes\npriority: 1\nrule: ${condition('commandes', '>', '2')}\n`,
    );
    const { code, err } = await assign('--out', `${out}2`);
    expect([code, existsSync(`${out}2`)]).toEqual([1, false]);
    expect(err).toContain('il manque la table');
  });

  test.each([
    [['--separator', ';'], '--separator ;'],
    [['--confidence', '0.8'], '--confidence n’a de sens qu’avec --labels'],
    [['--labels', 'L', '--confidence', '7'], '--confidence 7'],
    [['--k', '3'], '--k ne va pas avec portfolio assign'],
  ])('%j is refused in a sentence', async (flags, sentence) => {
    const { out, assign, labels } = await assigning(labelled(60));
    const { code, err } = await assign('--out', out, ...flags.map((flag) => (flag === 'L' ? labels : flag)));
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(plain(err)).toContain(sentence);
  });
});

describe('personas are suggested where the sample tells them apart', () => {
  test('for contacts like those of the sample alone; what people have said is not written over', async () => {
    const { out, assign, labels } = await assigning(labelled(80));
    const { code } = await assign('--out', out, '--labels', labels);
    expect(code).toBe(0);
    const [head, ...lines] = await table(out);
    expect(head).toBe('contact_id;segment;rules;given_persona;suggested_persona;confidence;model;date');
    const cells = lines.filter((line) => line !== '').map((line) => line.split(';'));
    expect(cells.slice(0, 80).map(([, , , given, suggested]) => [given, suggested])).toEqual(
      people.slice(0, 80).map(({ persona }) => [persona, '']),
    );
    for (const [at, [, , , given, suggested, confidence, model]] of cells.slice(80, 200).entries()) {
      expect([given, suggested, model]).toEqual(['', people[at + 80]?.persona, 'forest+svm']);
      expect(Number(confidence)).toBeGreaterThanOrEqual(0.7);
    }
    // Nobody of these segments is in the sample.
    expect(cells.slice(200).every(([, , , given, suggested]) => given === '' && suggested === '')).toBe(true);
  });

  test('and a page beside the file says what that is worth, without naming a contact', async () => {
    const { out, assign, labels } = await assigning([...labelled(80), 'elsewhere,lea']);
    const { out: said } = await assign('--out', out, '--labels', labels);
    expect(plain(said)).toContain('1 contact étiqueté n’est pas dans l’export.');
    const page = plain(await readFile(out.replace('.csv', '.html'), 'utf8'));
    expect(page).toContain('Appris sur 80 contacts étiquetés, au 30 juin 2026.');
    expect(page).toContain('Parmi les contacts mis de côté, 100 % auraient reçu une suggestion, juste dans 100 % des cas.');
    expect(page).toContain('Rares');
    expect(page).not.toMatch(/\b00\d\d\b|elsewhere|<script|https?:\/\/|\{\w+\}|undefined|NaN/);
  });

  test('the same sample gives the same bytes', async () => {
    const [one, other] = [await assigning(labelled(80)), await assigning(labelled(80))];
    for (const { out, assign, labels } of [one, other]) await assign('--out', out, '--labels', labels);
    expect(await readFile(other.out, 'utf8')).toBe(await readFile(one.out, 'utf8'));
  });

  test('personas that the data does not part are refused, and so is a sample of too few', async () => {
    const chance = chanceOf(3);
    const mixed = await assigning(labelled(120, () => (chance() < 0.5 ? 'lea' : 'marc')));
    const refused = await mixed.assign('--out', mixed.out, '--labels', mixed.labels);
    expect([refused.code, existsSync(mixed.out)]).toEqual([2, false]);
    expect(plain(refused.err)).toContain('ne permet pas de distinguer les personas');
    // By chance alone, few coins come out as if they were of two kinds.
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const coin = chanceOf(seed);
      const tossed = await assigning(labelled(40, () => (coin() < 0.5 ? 'lea' : 'marc')));
      const { code } = await tossed.assign('--out', tossed.out, '--labels', tossed.labels);
      expect(code).toBe(2);
    }
    const one = await assigning(labelled(40, () => 'lea'));
    expect((await one.assign('--out', one.out, '--labels', one.labels)).err).toContain('il faut au moins deux personas');
    const few = await assigning(labelled(20));
    expect(plain((await few.assign('--out', few.out, '--labels', few.labels)).err)).toContain(
      'lea (10) et marc (10). Il en faut au moins 15',
    );
    const nobody = await assigning(['contact_id,persona', 'elsewhere,lea']);
    expect((await nobody.assign('--out', nobody.out, '--labels', nobody.labels)).err).toContain('Aucun contact étiqueté');
  });

  test('faults of the sample are told at their lines, all of them', async () => {
    const { out, assign, labels } = await assigning([
      'contact_id,persona',
      '0000,lea',
      '',
      '0001,leah',
      ' , ',
      ',lea',
      '0000,marc',
      '0002,vieux',
    ]);
    const { code, err } = await assign('--out', out, '--labels', labels);
    expect([code, existsSync(out)]).toEqual([1, false]);
    const lines = plain(err).split('\n');
    expect(lines.filter((line) => line.startsWith('labels.csv'))).toEqual([
      'labels.csv, ligne 4, colonne persona – « leah » n’est l’identifiant d’aucun persona du handbook (ou il est retiré).',
      'labels.csv, ligne 6, colonne contact_id – ce contact n’a pas d’identifiant.',
      'labels.csv, ligne 7, colonne contact_id – cet identifiant désigne plusieurs contacts.',
      'labels.csv, ligne 8, colonne persona – « vieux » n’est l’identifiant d’aucun persona du handbook (ou il est retiré).',
    ]);
    await writeFile(labels, 'id;who\n1;2\n');
    expect((await assign('--out', out, '--labels', labels)).err.match(/cette colonne manque/g)).toHaveLength(2);
  });
});

describe('a random forest', () => {
  const column = (values: readonly number[], words?: readonly string[]): Column => ({
    name: 'c',
    field: { label: 'c', family: 'behavioural', type: words ? 'text' : 'decimal', source: 'contacts.c' },
    values: Float64Array.from(values),
    ...(words && { words }),
  });

  test('learns what one column alone does not say, and what is missing', async () => {
    const chance = chanceOf(2);
    const rows = Array.from({ length: 600 }, () => [chance(), chance()] as const);
    const labels = Uint8Array.from(rows, ([x, y]) => (x > 0.5 !== y > 0.5 ? 1 : 0));
    const xs = rows.map(([x]) => x);
    const columns = [
      column(xs),
      column(rows.map(([, y]) => y)),
      column(labels.length > 0 ? xs.map((_, at) => at % 3) : [], ['a', 'b', 'c']),
    ];
    const learnt = Uint32Array.from({ length: 400 }, (_, at) => at);
    const steps = stepsOf(columns, learnt);
    const forest = await growForest(steps, learnt, labels.slice(0, 400), 2, chanceOf(1), 60);
    const right = [...labels.keys()].slice(400).filter((row) => {
      const [first = 0, second = 0] = partsOf(forest, steps, row);
      return (second > first ? 1 : 0) === labels[row];
    });
    expect(right.length / 200).toBeGreaterThan(0.9);
    const gaps = stepsOf([column([Number.NaN, 1, 2])], Uint32Array.of(0, 1, 2));
    expect(gaps.columns.map((steps) => [...steps])).toEqual([[0, 2, 3]]);
  });

  test('says how sure it is in parts that come to one', async () => {
    const steps = stepsOf([column([1, 2, 3, 4, 5, 6])], Uint32Array.of(0, 1, 2, 3, 4, 5));
    const forest = await growForest(steps, Uint32Array.of(0, 1, 2, 3, 4, 5), Uint8Array.of(0, 0, 1, 1, 2, 2), 3, chanceOf(1));
    for (let row = 0; row < 6; row++) expect(partsOf(forest, steps, row).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 5);
  });
});

test('a validation counts what was found of each class, and folds hold as many of each as can be', () => {
  const truth = [0, 0, 0, 0, 1, 1];
  // By scikit-learn: accuracy_score 0.6666…, balanced_accuracy_score 0.625.
  expect(validated(truth, [0, 0, 0, 1, 1, 0], 2)).toEqual({
    accuracy: expect.closeTo(4 / 6, 12),
    balanced: expect.closeTo(0.625, 12),
    confusion: [
      [3, 1],
      [1, 1],
    ],
  });
  const labels = Uint8Array.from({ length: 100 }, (_, at) => (at < 25 ? 1 : 0));
  const folds = foldsOf(labels, 2, 5, chanceOf(4));
  for (let fold = 0; fold < 5; fold++) {
    const own = [...labels.keys()].filter((at) => folds[at] === fold);
    expect([own.length, own.filter((at) => labels[at] === 1).length]).toEqual([20, 5]);
  }
});
