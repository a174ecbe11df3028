import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { type DepartmentPage, departmentPage } from '../../../src/page-types/department/department.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, today } from '../reading/sample.ts';
import { ana, files, viewOf } from './told-departments.ts';

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
    expect(JSON.stringify(known(people).each[0])).toContain('"kind":"contested"');
    expect(known(people).each.map(({ cautions }) => cautions.map(({ kind }) => kind))).toEqual([['draft'], ['stale']]);
  });

  it('holds all guidance of each persona at anchors of their own, and what leads to a place of their page still does', async () => {
    const [first] = known((await pageOf('sales')).people).each;
    expect(first?.pairs.map(({ key }) => key)).toEqual(['channel', 'tone', 'do', 'dont']);
    // What the situations tell too is folded.
    expect(first?.folded.map(({ key }) => key)).toEqual(['useWords', 'avoidWords', 'objections', 'messages', 'offers']);
    const told = JSON.stringify(first);
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
    const view = viewIn(await handbookOf({ ...files, 'handbook.yaml': `${files['handbook.yaml']}languages: [de]\n` }), 'de', today);
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
    expect(page.tally.map(({ text }) => text)).toEqual(['Ce qu’un persona change pour nous.']);
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

  it('tells what it has decided, of whom its readers may read', async () => {
    const handbook = await handbookOf({
      ...files,
      'personas/cleo.yaml': 'id: cleo\nname: Cléo\nrole: Cliente\nstate: proto\nvisibility: restricted\n',
      'decisions/prix.yaml': 'id: prix\ntitle: Dire le prix\ndate: 2026-10-01\ndepartments: [sales, risk]\npersonas: [ana, cleo]\n',
      'decisions/cachee.yaml':
        'id: cachee\ntitle: Cachée\ndate: 2026-10-02\ndepartments: [sales]\npersonas: [ana]\nvisibility: restricted\n',
    });
    const told = (readers: string, id: string) =>
      departmentPage(viewIn(visibleTo(handbook, readers), 'fr', today), id).decisions?.rows.map(({ title, people }) => [
        title.text,
        people.map(({ text }) => text.text),
      ]);
    expect(told('staff', 'sales')).toEqual([['Dire le prix', ['Ana']]]);
    // A department that nobody has told anything may have decided something, too.
    expect(told('staff', 'risk')).toEqual([['Dire le prix', ['Ana']]]);
    expect(told('research', 'sales')).toEqual([
      ['Cachée', ['Ana']],
      ['Dire le prix', ['Ana', 'Cléo']],
    ]);
    expect((await pageOf('sales')).decisions).toBeUndefined();
  });
});
