import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, run } from '../../support/io.ts';

const condition = (field: string, operator: string, value: string) => `{ field: ${field}, operator: "${operator}", value: ${value} }`;
const handbook = {
  'handbook/handbook.yaml': 'title: Essai\ncompany: Essai\nlanguages: [fr, en]\n',
  'handbook/fields.yaml': `fields:
  effectif: { label: Effectif, family: firmographic, type: integer, source: contacts.employees }
  pays: { label: Pays, family: firmographic, type: text, source: contacts.country, values: [FR, DE] }
  outil: { label: Outil, family: technographic, type: text, source: contacts.tool }
  conseiller: { label: Conseiller, family: descriptive, type: text, source: contacts.adviser, personal: true }
  commande: { label: Dernière commande, family: behavioural, type: date, source: orders.date, of: max }
accounts:
  key: ${condition('effectif', '>=', '200')}
  prospect: { field: commande, operator: empty }
`,
  'handbook/segments/petites.yaml': `id: petites
name: Petites entreprises
priority: 1
rule: ${condition('effectif', '<', '50')}
inCharge: [Équipe proximité]
strategy:
  campaigns:
    - { id: sap, text: Le connecteur, rule: ${condition('outil', '=', 'SAP')} }
    - { id: tous, text: Sans règle }
  loyalty:
    - { id: relance, text: Un appel, rule: ${condition('commande', '<', '2026-04-01')} }
`,
  'handbook/segments/autres.yaml': `id: autres
name: Autres entreprises
priority: 2
rule: ${condition('effectif', '>=', '50')}
inCharge: [Équipe comptes, Direction]
`,
  'handbook/segments/ideale.yaml': `id: ideale
name: Entreprise idéale
kind: icp
tiers: { B: 40, A: 70 }
criteria:
  - { id: taille, text: De 50 à 250 salariés, family: firmographic, points: { weight: 50, rule: ${condition('effectif', 'between', '[50, 250]')} } }
  - { text: SAP en service, family: technographic, points: { weight: 30, rule: ${condition('outil', '=', 'SAP')} } }
  - { id: pays, text: En France, family: firmographic, points: { weight: 20, rule: ${condition('pays', '=', 'FR')} } }
  - { text: Sans points, family: decision }
disqualifiers:
  - { id: geante, text: Plus de 1 000 salariés, rule: ${condition('effectif', '>', '1000')} }
  - { text: Sans règle }
strategy:
  campaigns:
    - { id: salon, text: Une invitation, rule: ${condition('pays', '=', 'FR')} }
`,
};

const contacts = `contact_id,employees,country,tool,adviser
c1,10,FR,SAP,Ana
c2,20,DE,,Ana
c3,30,FR,SAP,
c4,120,FR,SAP,Bob
c5,220,,SAP,Zoé
c6,,FR,,
c7,2000,FR,SAP,Bob
c8,60,DE,Sage,
`;
const orders = 'contact_id,date,amount\nc1,2026-01-02,100\nc2,2026-05-02,300\nc3,2026-02-02,200\nc4,2026-05-02,900\nc5,2026-05-02,50\n';

async function steering(files: Record<string, string> = {}) {
  const top = await contentFolder({ ...handbook, 'contacts.csv': contacts, 'orders.csv': orders, ...files });
  const out = join(top, 'out.csv');
  const call =
    (action: string, ...own: string[]) =>
    (...more: string[]) =>
      run([
        'portfolio',
        action,
        join(top, 'contacts.csv'),
        ...own,
        '--dir',
        join(top, 'handbook'),
        '--at',
        '2026-06-30',
        '--out',
        out,
        ...more,
      ]);
  return {
    top,
    out,
    target: call('target', join(top, 'orders.csv')),
    score: call('score'),
    allocate: call('allocate', join(top, 'orders.csv'), '--team', join(top, 'team.csv')),
  };
}

const lines = async (out: string) => (await readFile(out, 'utf8')).trimEnd().split('\r\n');
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('the list of an action', () => {
  test('names the customers of its segment whom its rule means, and no others', async () => {
    const { out, target } = await steering();
    const { code, out: said } = await target('--list', 'petites/sap');
    expect([code, plain(said)]).toEqual([0, expect.stringContaining('2 contacts, sur 3 de « Petites entreprises ».')]);
    expect(await lines(out)).toEqual(['contact_id;segment;list;date', 'c1;petites;sap;2026-06-30', 'c3;petites;sap;2026-06-30']);
  });

  test('may ask for orders, and reads no column that it does not ask for', async () => {
    const { top, out, target } = await steering({ 'contacts.csv': contacts.replaceAll(/^([^,]+,[^,]*),.*$/gm, '$1') });
    expect((await target('--list', 'petites/relance')).code).toBe(0);
    expect((await lines(out)).slice(1).map((line) => line.split(';')[0])).toEqual(['c1', 'c3']);
    const other = join(top, 'other.csv');
    const { code, err } = await target('--list', 'petites/sap', '--out', other);
    expect([code, err, existsSync(other)]).toEqual([1, expect.stringContaining('contacts.csv, colonne tool'), false]);
  });

  test('of an ideal customer profile names those in one of its tiers', async () => {
    const { out, target } = await steering();
    expect(plain((await target('--list', 'ideale/salon')).out)).toContain('3 contacts, sur 5 de « Entreprise idéale ».');
    expect((await lines(out)).slice(1).map((line) => line.split(';')[0])).toEqual(['c1', 'c3', 'c4']);
  });

  test.each([
    [[], 'par exemple --list petites/sap'],
    [['--list', 'petites/sapp'], '« petites/sap », peut-être ?'],
    [['--list', 'petites/tous'], 'Aucune liste ne s’appelle « petites/tous »'],
    [['--list', 'petites/sap', '--icp', 'ideale'], '--icp ne va pas avec portfolio target'],
  ])('%j is refused in a sentence', async (flags, sentence) => {
    const { out, target } = await steering();
    const { code, err } = await target(...flags);
    expect([code, plain(err), existsSync(out)]).toEqual([2, expect.stringContaining(sentence), false]);
  });

  test('is not made where git looks, over another file, or by rules with a fault', async () => {
    const { top, out, target } = await steering();
    await writeFile(out, 'mine');
    expect((await target('--list', 'petites/sap')).err).toContain('existe déjà');
    await mkdir(join(top, 'repository', '.git'), { recursive: true });
    await writeFile(join(top, 'repository', '.git', 'HEAD'), 'ref: refs/heads/main\n');
    expect((await target('--list', 'petites/sap', '--out', join(top, 'repository', 'list.csv'))).err).toContain('suivi par git');
    await writeFile(join(top, 'handbook/segments/x.yaml'), `id: x\nname: X\npriority: 9\nrule: ${condition('effectifs', '<', '5')}\n`);
    expect((await target('--list', 'petites/sap', '--out', `${out}2`)).err).toContain('npx --no handbook check');
    expect(await readFile(out, 'utf8')).toBe('mine');
  });
});

describe('the score of a company', () => {
  test('is the share of the weights that are met, with its tier and every reason', async () => {
    const { out, score } = await steering();
    const { code, out: said } = await score('--icp', 'ideale');
    expect(code).toBe(0);
    expect(await lines(out)).toEqual([
      'contact_id;icp;score;tier;met;missing;unknown;disqualified;date',
      'c4;ideale;100;A;taille|criterion-2|pays;;;;2026-06-30',
      'c5;ideale;80;A;taille|criterion-2;;pays;;2026-06-30',
      'c1;ideale;50;B;criterion-2|pays;taille;;;2026-06-30',
      'c3;ideale;50;B;criterion-2|pays;taille;;;2026-06-30',
      'c8;ideale;50;B;taille;criterion-2|pays;;;2026-06-30',
      'c6;ideale;20;;pays;;taille|criterion-2;;2026-06-30',
      'c2;ideale;0;;;taille|pays;criterion-2;;2026-06-30',
      'c7;ideale;50;;criterion-2|pays;taille;;geante;2026-06-30',
    ]);
    const rows = plain(said).split('\n').slice(1);
    expect(rows.map((row) => row.trim().replace(/ {2,}/, ': '))).toEqual([
      'A (à partir de 70): 2',
      'B (à partir de 40): 3',
      'Au-dessous de toutes les classes: 2',
      'Exclues: 1',
    ]);
  });

  test('does not hang on the order of the rows', async () => {
    const [head, ...rows] = contacts.trimEnd().split('\n');
    const [one, other] = [await steering(), await steering({ 'contacts.csv': `${[head, ...rows.reverse()].join('\n')}\n` })];
    await one.score('--icp', 'ideale');
    await other.score('--icp', 'ideale');
    expect(await readFile(other.out, 'utf8')).toBe(await readFile(one.out, 'utf8'));
  });

  test('is not reckoned without a profile that counts points', async () => {
    const { score } = await steering();
    expect((await score()).err).toContain('--icp ideale');
    expect(plain((await score('--icp', 'ideal')).err)).toContain('« ideale », peut-être ?');
    const without = handbook['handbook/segments/ideale.yaml'].replaceAll(/, points: .* \} \}$/gm, ' }');
    expect((await (await steering({ 'handbook/segments/ideale.yaml': without })).score('--icp', 'ideale')).err).toContain('points');
  });
});

describe('accounts for sales people', () => {
  const team = (...rows: string[]) => ({ 'team.csv': `seller;team;capacity;role;accounts;pays\n${rows.join('\n')}\n` });
  const given = async (out: string): Promise<Record<string, string[]>> =>
    Object.fromEntries((await lines(out)).slice(1).map((line) => [line.split(';')[0], line.split(';').slice(1, 7)]));

  test('go to those in charge of their segment, by kind and by field, as far as there is room', async () => {
    const { out, allocate } = await steering(
      team(
        'Ana;Équipe proximité;1;developer;;',
        'Zoé;Équipe proximité;5;hunter;;',
        'Bob;Équipe comptes|Direction;5;;key;FR',
        'Léo;Direction;5;;middle;FR|DE',
      ),
    );
    const { code, out: said } = await allocate();
    expect(code).toBe(0);
    expect((await lines(out))[0]).toBe('contact_id;segment;key_account;prospect;seller;team;why;date');
    expect(await given(out)).toEqual({
      // Of three, the most valuable one.
      c1: ['petites', 'false', 'false', '', '', 'full'],
      c2: ['petites', 'false', 'false', 'Ana', 'Équipe proximité', 'given'],
      c3: ['petites', 'false', 'false', '', '', 'full'],
      c4: ['autres', 'false', 'false', 'Léo', 'Direction', 'given'],
      // A key account whose country is not known.
      c5: ['autres', 'true', 'false', '', '', 'nobody'],
      c7: ['autres', 'true', 'true', 'Bob', 'Équipe comptes|Direction', 'given'],
      c8: ['autres', 'false', 'true', 'Léo', 'Direction', 'given'],
    });
    const summary = plain(said)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(/ {2,}/, ': '));
    expect(summary).toEqual([
      'Ana: 1 / 1',
      'Zoé: 0 / 5',
      'Bob: 1 / 5',
      'Léo: 2 / 5',
      '2 comptes restent sans personne : tous ceux qui pourraient les suivre sont au complet.',
      '1 compte n’est pour personne du fichier.',
      '1 contact est dans un segment dont aucune équipe du fichier n’est chargée, ou dans aucun.',
    ]);
  });

  test('stay with whoever looks after them, who is named by a personal field that nothing else shows', async () => {
    const { out, allocate } = await steering(team('Ana;Équipe proximité;2;;;', 'Zoé;Équipe proximité|Direction;9;;;'));
    expect((await allocate('--current', 'conseiller')).code).toBe(0);
    const rows = await given(out);
    expect(Object.entries(rows).map(([id, row]) => [id, row[3], row[5]])).toEqual([
      ['c1', 'Ana', 'kept'],
      ['c2', 'Ana', 'kept'],
      ['c3', 'Zoé', 'given'],
      ['c4', 'Zoé', 'given'],
      ['c5', 'Zoé', 'kept'],
      ['c7', 'Zoé', 'given'],
      ['c8', 'Zoé', 'given'],
    ]);
  });

  test('are not given while anything is wrong with the file, and all of it is told at once', async () => {
    const { out, allocate } = await steering({
      'team.csv':
        'seller,team,capacity,role,accounts,pays,regoin\nAna,Equipe proximité,dix,vendeur,gros,IT,\n\nAna,Direction,5,,,,\n,Direction,5,,,,\n',
    });
    const { code, err } = await allocate();
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(plain(err).trim().split('\n').slice(0, -1)).toEqual([
      'team.csv, colonne regoin – cette colonne n’est ni seller, team, capacity, role ou accounts, ni un champ de fields.yaml à comparer (text, integer ou boolean).',
      'team.csv, ligne 2, colonne capacity – « dix » n’est pas un nombre de comptes : écrivez un nombre entier, par exemple 140.',
      'team.csv, ligne 2, colonne team – aucun segment à règle n’a « Equipe proximité » parmi ses équipes chargées (inCharge). Possible : Équipe proximité.',
      'team.csv, ligne 2, colonne role – « vendeur » n’est pas un rôle : écrivez hunter (chasseur), developer (éleveur), ou rien pour les deux.',
      'team.csv, ligne 2, colonne accounts – « gros » n’est pas une sorte de comptes : écrivez key (grands comptes), middle (les autres), ou rien pour les deux.',
      'team.csv, ligne 2, colonne pays – « IT » n’est pas une valeur de ce champ.',
      'team.csv, ligne 4, colonne seller – cette personne est déjà dans le fichier : une ligne pour chacune, ses équipes séparées par |.',
      'team.csv, ligne 5, colonne seller – cette ligne ne nomme personne.',
    ]);
  });

  test.each([
    ['allocate', '--team'],
    ['assign', '--labels'],
  ])('a file of people is refused in the repository of the handbook: %s %s', async (action, flag) => {
    const { top, out } = await steering();
    const root = join(top, 'handbook');
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    await writeFile(join(root, 'people.csv'), 'seller;team;capacity\n');
    const people = [flag, join(root, 'people.csv')];
    const call = ['portfolio', action, join(top, 'contacts.csv'), '--dir', root, '--at', '2026-06-30', '--out', out, ...people];
    const { code, err } = await run(call);
    expect([code, err, existsSync(out)]).toEqual([2, expect.stringContaining('un fichier qui nomme des personnes'), false]);
  });

  test('are given by a file in the encoding of the export, too', async () => {
    const { top, out, allocate } = await steering();
    const file = Buffer.from('seller;team;capacity\nZoé;Équipe proximité;9\n', 'latin1');
    await writeFile(join(top, 'team.csv'), file);
    expect((await allocate()).err).toContain('team.csv – ce texte n’est pas en UTF-8');
    const fields = `${handbook['handbook/fields.yaml']}export: { encoding: latin-1 }\n`;
    await writeFile(join(top, 'handbook/fields.yaml'), fields);
    await writeFile(join(top, 'contacts.csv'), Buffer.from(contacts, 'latin1'));
    expect((await allocate()).code).toBe(0);
    expect((await lines(out))[1]).toBe('c1;petites;false;false;Zoé;Équipe proximité;given;2026-06-30');
  });

  test('are not told apart by a kind that no rule tells', async () => {
    const fields = handbook['handbook/fields.yaml'].split('accounts:')[0] ?? '';
    const hunters = await steering({ 'handbook/fields.yaml': fields, ...team('Ana;Direction;2;hunter;;') });
    expect((await hunters.allocate()).err).toContain('prospect: RÈGLE');
    const keys = await steering({ 'handbook/fields.yaml': fields, ...team('Ana;Direction;2;;key;') });
    expect((await keys.allocate()).err).toContain('key: RÈGLE');
    expect((await keys.allocate('--current', 'conseillers')).err).toContain('conseiller');
    expect((await keys.score('--icp', 'ideale', '--team', 'x')).err).toContain('--team');
  });
});
