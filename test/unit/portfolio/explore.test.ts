import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chanceOf } from '../../../src/portfolio/clusters/chance.ts';
import type { Rule } from '../../../src/schema/rule.ts';
import { contentFolder, run } from '../../support/io.ts';

const FIELDS = `fields:
  age: { label: Âge, family: descriptive, type: integer, source: contacts.age, unit: ans }
  achats: { label: Achats en ligne, family: behavioural, type: decimal, source: contacts.achats, unit: € }
  visites: { label: Visites en agence, family: behavioural, type: integer, source: contacts.visites }
  ouverture: { label: Ouverture du compte, family: descriptive, type: date, source: contacts.ouverture }
  appli: { label: Appli, family: technographic, type: boolean, source: contacts.appli }
  canal: { label: Canal, family: behavioural, type: text, source: contacts.canal, values: [mobile, agence] }
  email: { label: E-mail, family: descriptive, type: text, source: contacts.email, personal: true }
  commandes: { label: Commandes, family: behavioural, type: integer, source: orders.date, of: count }
`;

/** Two crowds and a few outside: the young buy online, the old come to the branch. */
function contacts(young = 300, old = 200): string[] {
  const chance = chanceOf(11);
  const between = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
  const row = (id: number, isYoung: boolean) => {
    const age = isYoung ? between(20, 34) : between(60, 85);
    const spent = isYoung ? between(4000, 9000) : between(0, 900);
    const visits = id % 20 === 0 ? '' : isYoung ? between(0, 2) : between(8, 20);
    const opened = `${isYoung ? between(2020, 2025) : between(1985, 1999)}-03-${String(between(10, 28))}`;
    return `${String(id).padStart(5, '0')},${age},${(spent / 100).toFixed(2)},${visits},${opened},${isYoung ? 'oui' : 'non'},${isYoung ? 'mobile' : 'agence'},client.${id}@exemple.fr`;
  };
  const head = 'contact_id,age,achats,visites,ouverture,appli,canal,email';
  return [head, ...Array.from({ length: young + old }, (_, id) => row(id, id < young))];
}

async function exploring(rows: readonly string[], fields = FIELDS) {
  const top = await contentFolder({
    'handbook/handbook.yaml': 'title: Essai\ncompany: Essai\nlanguages: [fr, en]\n',
    'handbook/fields.yaml': fields,
    'contacts.csv': `${rows.join('\n')}\n`,
  });
  const root = join(top, 'handbook');
  const explore = (...more: string[]) =>
    run(['portfolio', 'explore', join(top, 'contacts.csv'), '--dir', root, '--at', '2026-06-30', ...more]);
  return { top, root, explore, out: join(top, 'exploration') };
}

const report = async (out: string) => plain(await readFile(join(out, 'report.html'), 'utf8'));
/** Typography aside. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
const rulesIn = (rule: Rule): string[] => ('rules' in rule ? rule.rules.flatMap(rulesIn) : [rule.field]);

describe('two crowds that were planted', () => {
  test('are found from contacts alone, with a pure rule each, whose drafts pass the check once they are accepted', async () => {
    const { root, explore, out } = await exploring(contacts());
    const { code, out: said } = await explore('--out', out);
    expect(code).toBe(0);
    expect(said).toContain('report.html');
    const page = await report(out);
    expect(page).toContain('500 contacts, au 30 juin 2026, groupés d’après 5 champs.');
    expect(page).toContain('Groupe 1 <small>300 contacts');
    const names = (await readdir(join(out, 'segments'))).filter((name) => name.startsWith('group-2-'));
    expect(names).toEqual(['group-2-1.yaml', 'group-2-2.yaml']);
    const drafts = await Promise.all(names.map((name) => readFile(join(out, 'segments', name), 'utf8')));
    expect(plain(drafts[0] ?? '')).toContain('# La règle en retrouve 100 % ; 100 % de ceux qu’elle prend en sont.');
    for (const draft of drafts) expect(rulesIn(parse(draft).rule)).not.toContain('email');
    await mkdir(join(root, 'segments'));
    // Priorities begin behind those that are taken.
    expect(drafts.map((draft) => parse(draft).priority).sort()).toEqual([10, 20]);
    for (const [at, draft] of drafts.entries()) await writeFile(join(root, 'segments', names[at] ?? ''), draft);
    const checked = await run(['check', '--dir', root]);
    expect([checked.code, checked.out]).toEqual([0, expect.not.stringMatching(/\berreur\b|\berror\b/)]);
    await explore('--out', `${out}-again`, '--k', '2');
    const again = await readdir(join(`${out}-again`, 'segments'));
    const priorities = await Promise.all(
      again.map(async (name) => parse(await readFile(join(`${out}-again`, 'segments', name), 'utf8')).priority),
    );
    expect(priorities.sort()).toEqual([30, 40]);
  });

  test('nothing in the report or the drafts names a contact', async () => {
    const { explore, out } = await exploring(contacts());
    await explore('--out', out);
    const names = await readdir(join(out, 'segments'));
    const all = [await report(out), ...(await Promise.all(names.map((name) => readFile(join(out, 'segments', name), 'utf8'))))].join('\n');
    expect(all).not.toMatch(/@exemple|\b00\d{3}\b/);
    expect(all).not.toMatch(/<script|https?:\/\//);
  });

  test('rows in another order give the same page, and so do other days of nothing but the clock', async () => {
    const rows = contacts();
    const [head = '', ...people] = rows;
    const one = await exploring(rows);
    const other = await exploring([head, ...people.toReversed()]);
    await one.explore('--out', one.out);
    await other.explore('--out', other.out);
    expect(await report(other.out)).toBe(await report(one.out));
  });

  test('addresses that nobody has declared as personal are told of nobody', async () => {
    const rows = contacts().map((row, at) => `${row},${at === 0 ? 'note' : `client.${at % 3}@exemple.fr`}`);
    const fields = `${FIELDS}  note: { label: Note, family: descriptive, type: text, source: contacts.note }\n`;
    const { explore, out } = await exploring(rows, fields);
    await explore('--out', out);
    expect(await report(out)).not.toContain('@exemple');
    expect(await report(out)).toContain('Note – pas deux valeurs que dix contacts partagent, ou des adresses et des numéros');
  });

  test('a group of fewer than ten is not described', async () => {
    const rows = contacts(300, 200);
    const odd = Array.from({ length: 6 }, (_, id) => `9000${id},40,9999.00,90,2010-01-01,oui,mobile,autre.${id}@exemple.fr`);
    const { explore, out } = await exploring([...rows, ...odd]);
    await explore('--out', out, '--k', '3');
    const page = await report(out);
    expect(page).toContain('Moins de dix contacts : rien n’en est dit.');
    expect(page).toContain('&lt; 10');
    expect(page).not.toMatch(/\b6 contacts/);
    expect(await readdir(join(out, 'segments'))).toEqual(['group-3-1.yaml', 'group-3-2.yaml']);
  });

  test('the report is in the language that is asked for, with every place filled', async () => {
    const { explore, out } = await exploring(contacts());
    for (const language of ['fr', 'en', 'de']) {
      const folder = `${out}-${language}`;
      expect(
        (await explore('--out', folder, '--lang', language, '--outliers', 'limit', '--scale', 'log', '--fields', 'age,achats,canal')).code,
      ).toBe(0);
      const page = await report(folder);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});

describe('what cannot be explored is told in a sentence, and nothing is written', () => {
  test.each([
    [[], 'Dites où écrire le rapport et les brouillons'],
    [['--out', 'OUT', '--k', '1'], '--k 1'],
    [['--out', 'OUT', '--k', '4,x'], '--k 4,x'],
    [['--out', 'OUT', '--scale', 'zz'], '--scale zz'],
    [['--out', 'OUT', '--outliers', 'drop'], '--outliers drop'],
    [['--out', 'OUT', '--seed', 'seven'], '--seed seven'],
    [['--out', 'OUT', '--fields', 'age,tail'], '--fields tail'],
    [['--out', 'OUT', '--fields', 'email'], 'ce champ est personnel'],
    [['--out', 'OUT', '--fields', 'age'], 'Moins de deux champs'],
    [['--out', 'OUT', '--keep', 'kept.csv'], '--keep ne va pas avec portfolio explore'],
  ])('%j', async (flags, sentence) => {
    const { explore, out } = await exploring(contacts());
    const { code, err, out: said } = await explore(...flags.map((flag) => (flag === 'OUT' ? out : flag)));
    expect([code, said]).toEqual([2, '']);
    expect(plain(err)).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that git looks after, or in which something lies', async () => {
    const { root, explore, out } = await exploring(contacts());
    await mkdir(join(out, 'old'), { recursive: true });
    expect((await explore('--out', out)).err).toContain('n’est pas vide');
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    expect((await explore('--out', join(root, 'new', 'deeper'))).err).toContain('suivi par git');
    expect(await readdir(root)).not.toContain('new');
    await rm(join(root, '.git'), { recursive: true });
    expect((await explore('--out', join(root, 'public'))).err).toContain('est dans le dossier du handbook');
    expect(plain((await explore('--out', join(out, 'a', 'b'))).err)).toContain('n’existe pas : créez-le d’abord');
    expect((await explore('--out', '')).code).toBe(2);
  });

  test('an export in the repository of the handbook, whatever is made of it', async () => {
    const { root, out } = await exploring(contacts());
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    await writeFile(join(root, 'contacts.csv'), `${contacts().join('\n')}\n`);
    for (const what of ['measure', 'explore']) {
      const { code, err } = await run([
        'portfolio',
        what,
        join(root, 'contacts.csv'),
        '--dir',
        root,
        '--at',
        '2026-06-30',
        ...(what === 'explore' ? ['--out', out] : []),
      ]);
      expect(code).toBe(2);
      expect(err).toContain('est dans le dépôt du handbook');
    }
  });

  test('too few contacts; an export with faults', async () => {
    const few = await exploring(contacts(20, 20));
    expect(plain((await few.explore('--out', few.out)).err)).toContain('Moins de 50 contacts');
    const wrong = await exploring([...contacts(), '99999,vieux,1,1,2020-01-01,oui,mobile,x@exemple.fr']);
    const { code, err } = await wrong.explore('--out', wrong.out);
    expect(code).toBe(1);
    expect(plain(err)).toContain('contacts.csv, ligne 502, colonne age – « vieux » n’est pas un nombre entier.');
    expect(existsSync(wrong.out)).toBe(false);
  });

  test('a word that is none of the three', async () => {
    const { root } = await exploring(contacts());
    expect(plain((await run(['portfolio', 'explor', 'contacts.csv', '--dir', root])).err)).toContain('« portfolio explore », peut-être');
  });
});
