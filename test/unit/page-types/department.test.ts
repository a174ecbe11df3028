import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { type DepartmentPage, departmentPage, departmentPages } from '../../../src/page-types/department/department.ts';
import { departmentsPage } from '../../../src/page-types/departments/departments.ts';
import { homePage } from '../../../src/page-types/home/home.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { departmentRecords } from '../../../src/search/departments.ts';
import { handbookOf, sampleIn, today } from '../reading/sample.ts';

const settings = `company: Banque
repository: { url: https://github.com/banque/personas }
departments: [{ id: sales, name: Ventes, description: Les agences. }, { id: risk, name: Risques }]
stages: [{ id: besoin, name: Besoin }, { id: choix, name: Choix }, { id: usage, name: Usage }]
`;
const ana = `id: ana
name: Ana
role: Cliente
state: draft
rank: primary
brakes: [{ id: frais, text: Redoute les frais }, { id: refus, text: Craint un refus }]
guidance:
  sales:
    channel: Téléphone
    tone: Posé
    useWords: [sans frais]
    avoidWords: [forfait]
    do: [{ id: dire, text: "Dire le prix, [d’abord](#frais)", answers: frais }]
    dont: [{ text: Presser, evidence: [{ ref: appels#v1, stance: contradicts }] }]
    objections: [{ id: cher, text: C’est cher., answer: Comparons. }]
    messages: [{ text: Un prix, stage: Choix }, { text: Bonjour }]
    offers: [{ text: Un essai, stage: besoin }, { text: Une remise, stage: À la relance }]
`;
const bob = `id: bob
name: Bob
role: Client
state: validated
reviewed: 2024-01-01
guidance:
  sales:
    tone: Vif
    objections: [{ text: Pas le temps., answer: Deux minutes. }]
    content: [{ text: Une page, stage: choix }]
`;
const files = {
  'handbook.yaml': settings,
  'personas/ana.yaml': ana,
  'personas/bob.yaml': bob,
  'personas/cleo.yaml': 'id: cleo\nname: Cléo\nrole: Cliente\nstate: proto\n',
  'personas/paul.yaml': 'id: paul\nname: Paul\nrole: Client\nstate: retired\nguidance: { sales: { tone: Ancien } }\n',
  'research/appels.yaml':
    'id: appels\ntitle: Appels\nkind: interview\ndate: 2026-02-02\nverbatims: [{ id: v1, text: Pressez-moi., by: Cliente }]\n',
};

const viewOf = async (more: Record<string, string> = {}) => viewIn(await handbookOf({ ...files, ...more }), 'fr', today);
const pageOf = async (id: string, more?: Record<string, string>): Promise<DepartmentPage> => departmentPage(await viewOf(more), id);
const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('It is missing.');
  return value;
};

/** Personas of whom a department is told one thing each. */
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `personas/p${at}.yaml`,
      `id: p${at}\nname: Nom ${String(at).padStart(4, '0')}\nrole: Client\nstate: draft\nguidance: { sales: { tone: Ton ${at}, objections: [{ text: Non ${at}, answer: Si ${at} }] } }\n`,
    ]),
  );

describe('the page of a department', () => {
  it('tells the objections of everybody with their answers, those who matter most first', async () => {
    const { situations } = await pageOf('sales');
    expect(
      situations.objections?.rows.map(({ whom, pairs }) => [whom.name.text, pairs.map(({ text, answer }) => [text.text, answer.text])]),
    ).toEqual([
      ['Ana', [['C’est cher.', 'Comparons.']]],
      ['Bob', [['Pas le temps.', 'Deux minutes.']]],
    ]);
  });

  it('says, shows and offers stage by stage: as the company declares them, then in own words, then at any time', async () => {
    const { stages } = (await pageOf('sales')).situations;
    const rows = known(stages).rows.map(({ title, parts }) => [
      title.text,
      parts.map(({ label, items }) => [label.text, items.map(({ text, whom }) => `${text.text} (${whom.name.text})`)]),
    ]);
    // A kind of thing to say is in the same column at each stage.
    expect(known(stages).rows[0]?.parts.map(({ column }) => column)).toEqual([3]);
    expect(known(stages).columns).toBe(3);
    expect(rows).toEqual([
      ['Besoin', [['À proposer', ['Un essai (Ana)']]]],
      [
        'Choix',
        [
          ['À dire', ['Un prix (Ana)']],
          ['À montrer', ['Une page (Bob)']],
        ],
      ],
      ['À la relance', [['À proposer', ['Une remise (Ana)']]]],
      ['À tout moment', [['À dire', ['Bonjour (Ana)']]]],
    ]);
  });

  it('shows what is contested, in the situation and with the persona, and who is a draft or stale', async () => {
    const { situations, people } = await pageOf('sales');
    expect(situations.dont?.rows[0]?.items[0]?.standing?.kind).toBe('contested');
    expect(JSON.stringify(known(people).each[0]?.pairs)).toContain('"kind":"contested"');
    expect(known(people).each.map(({ cautions }) => cautions.map(({ kind }) => kind))).toEqual([['draft'], ['stale']]);
  });

  it('holds all guidance of each persona at anchors of their own, and what leads to a place of their page still does', async () => {
    const [first] = known((await pageOf('sales')).people).each;
    expect(first?.pairs.map(({ key }) => key)).toEqual([
      'channel',
      'tone',
      'useWords',
      'avoidWords',
      'do',
      'dont',
      'objections',
      'messages',
      'offers',
    ]);
    const told = JSON.stringify(first?.pairs);
    expect(told).toContain('"anchor":"ana.guidance-sales-objections-cher"');
    expect(told).toContain('"url":"/personas/ana/#frais"');
    expect(first?.href).toBe('/personas/ana/#guidance-sales');
  });

  it('asks for what nobody wrote: who says nothing, what others say and these do not, barriers and stages without an answer', async () => {
    const missing = known((await pageOf('sales')).missing);
    const lists = missing.lists.map(({ title, items }) => [
      title.text,
      items.map(({ whom, what }) => [whom.text.text, what?.text, whom.href]),
    ]);
    expect(lists).toEqual([
      ['Sans consignes pour nous', [['Cléo', undefined, '/personas/cleo/']]],
      ['Consignes à compléter', [['Bob', 'il manque\u00A0: canal, à faire et à ne pas faire', '/personas/bob/']]],
      ['Freins sans réponse', [['Ana', 'Craint un refus', '/personas/ana/#refus']]],
    ]);
    expect(missing.stages?.names.map(({ text }) => text)).toEqual(['Usage']);
    expect(missing.lists[0]?.items[0]?.edit).toBe('https://github.com/banque/personas/edit/main/personas/cleo.yaml');
  });

  it('names what is missing as its language writes it: German keeps the capitals of nouns', async () => {
    const view = viewIn(await handbookOf({ ...files, 'handbook.yaml': `${settings}languages: [de]\n` }), 'de', today);
    const said = departmentPage(view, 'sales').missing?.lists.flatMap(({ items }) => items.flatMap(({ what }) => what?.text ?? []));
    expect(said).toContain('es fehlt: Kanal, Das hilft und Das schadet');
  });

  it('says nothing of what its readers may not read, nor that it is missing', async () => {
    const handbook = await handbookOf({
      ...files,
      'personas/ana.yaml': `${ana}fieldVisibility: { guidance.sales.objections: sales, guidance.risk: risk }\n`,
      'personas/cleo.yaml':
        'id: cleo\nname: Cléo\nrole: Cliente\nstate: proto\nguidance: { sales: { tone: Secret } }\nfieldVisibility: { guidance: sales }\n',
    });
    const staff = departmentPage(viewIn(visibleTo(handbook, 'staff'), 'fr', today), 'sales');
    const told = JSON.stringify(staff);
    for (const hidden of ['C’est cher', 'Comparons', 'Secret', 'Cléo']) expect(told).not.toContain(hidden);
    const partly = known(staff.missing).lists.find(({ title }) => title.text === 'Consignes à compléter');
    expect(partly?.items.map(({ whom }) => whom.text.text)).toEqual(['Bob']);
    const sales = JSON.stringify(departmentPage(viewIn(visibleTo(handbook, 'sales'), 'fr', today), 'sales'));
    for (const open of ['C’est cher', 'Secret', 'Cléo']) expect(sales).toContain(open);
  });

  it('leaves retired personas where they are', async () => {
    expect(JSON.stringify(await pageOf('sales'))).not.toContain('Ancien');
  });

  it('helps to write the first guidance where there is none', async () => {
    const page = await pageOf('risk');
    const empty = known(page.empty);
    expect([page.people, page.missing, page.sheets]).toEqual([undefined, undefined, undefined]);
    expect(empty.begin.people.map(({ whom }) => whom.text.text)).toEqual(['Ana', 'Bob', 'Cléo']);
    expect(empty.ask.door?.href).toContain('https://github.com/banque/personas/issues/new?title=Consigne');
    const pasted = `id: cleo\nname: Cléo\nrole: Cliente\nstate: proto\n${empty.how.paste.text}\n`;
    const filled = await pageOf('risk', { 'personas/cleo.yaml': pasted });
    expect(filled.people?.each.map(({ name, tone }) => [name.text, tone?.text])).toEqual([['Cléo', 'Calme et précis']]);
  });

  it('has no sections but its own for one persona', async () => {
    const view = viewIn(await handbookOf({ 'handbook.yaml': 'company: X\nlanguages: [fr]\n', ...many(1) }), 'fr', today);
    const page = departmentPage(view, 'sales');
    expect(page.tally.map(({ text }) => text)).toEqual(['Ce que 1 persona change pour nous.']);
    expect(Object.keys(page.situations)).toEqual(['objections']);
    expect(page.missing?.lead.text).toContain('Rien ne manque');
  });

  it('tells of the first of a thousand in full, and leads to the others', async () => {
    const view = viewIn(await handbookOf({ 'handbook.yaml': 'company: X\nlanguages: [fr]\n', ...many(1000) }), 'fr', today);
    const page = departmentPage(view, 'sales');
    expect(page.people?.each).toHaveLength(24);
    expect(page.situations.objections?.rows).toHaveLength(24);
    expect(page.people?.rest?.links).toHaveLength(976);
    expect(page.people?.rest?.links[0]).toEqual({ href: '/personas/p24/#guidance-sales', name: { text: 'Nom 0024' } });
    expect(page.tally[1]?.text).toContain('les 24 premiers personas');
  });
});

describe('the pages of departments', () => {
  const hrefs = (view: View) =>
    [
      ...departmentPages.addresses(view, {
        views: [view],
        diagnostics: [],
        originals: { state: 'absent' },
        printed: async () => [],
        unmade: async () => [],
      }),
    ].map(({ href }) => href);

  it('are of those in the settings, and without settings of the usual ones with guidance', async () => {
    expect(hrefs(await viewOf())).toEqual(['/departments/sales/', '/departments/risk/']);
    const { 'handbook.yaml': _, ...unsettled } = files;
    expect(hrefs(viewIn(await handbookOf(unsettled), 'fr'))).toEqual(['/departments/sales/']);
    // What its readers see is the same.
    expect(hrefs(viewIn(visibleTo(await handbookOf(files), 'staff'), 'fr'))).toEqual(['/departments/sales/', '/departments/risk/']);
  });

  it('are listed with what they find, and one is shown how to name them where there are none', async () => {
    const page = departmentsPage(await viewOf());
    expect(page.departments.map(({ name, guidance, faces }) => [name.text, guidance.text, faces.length])).toEqual([
      ['Ventes', 'Consignes sur 2 personas', 2],
      ['Risques', 'Aucun persona ne porte encore de consignes pour ce service.', 0],
    ]);
    const none = departmentsPage(viewIn(await handbookOf({ 'handbook.yaml': 'company: X\ndepartments: []\n' }), 'fr'));
    expect(none.departments).toEqual([]);
    const named = await handbookOf({ 'handbook.yaml': `company: X\n${none.none?.paste.text}\n` });
    expect(named.config.departments).toEqual([{ id: 'sales', name: 'Ventes', description: 'Agences et chargés d’affaires.' }]);
  });

  it('are one step from the home page', async () => {
    const { departments, gallery } = homePage(await sampleIn('en'));
    expect(departments?.entries.map(({ href }) => href)).toContain('/en/departments/sales/');
    expect(gallery.mine?.departments.map(({ href }) => href)).toContain('/en/departments/sales/');
  });

  it('are found by what anybody calls a department', async () => {
    const called = [...departmentRecords(await sampleIn('fr'))].find(({ href }) => href === '/departments/sales/');
    expect(called?.name).toBe('Ventes');
    expect(called?.called?.split(', ')).toEqual(expect.arrayContaining(['Ventes', 'Sales', 'Commercial', 'sales']));
  });
});
