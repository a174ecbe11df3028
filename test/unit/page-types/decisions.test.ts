import { describe, expect, it } from 'vitest';
import { departmentShelf } from '../../../src/blocks/decisions.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { decisionsPage } from '../../../src/page-types/decisions/decisions.ts';
import { healthPage } from '../../../src/page-types/health/health.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { badgeFiles, citeOf } from '../../../src/page-types/persona/cite.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookFilled, persona, sure } from '../facts/small.ts';

const decision = (id: string, date: string, more = '') => `id: ${id}\ntitle: Titre ${id}\ndate: ${date}\n${more}`;
const settings = (more = '') => `company: X\nlanguages: [fr, en]\n${more}`;
const view = (files: Record<string, string>, more = '') =>
  viewIn(handbookFilled({ 'handbook.yaml': settings(more), 'personas/ana.yaml': persona('ana'), ...files }), 'fr', '2026-11-21');
const many = (count: number, more = 'personas: [ana]\ndepartments: [sales]\n') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const id = `d${String(at).padStart(4, '0')}`;
      return [`decisions/${id}.yaml`, decision(id, `2026-0${1 + (at % 9)}-11`, more)];
    }),
  );

describe('the page of all decisions', () => {
  it('has a word for a company that has written none down', () => {
    const page = decisionsPage(view({}));
    expect([page.years, page.ways, page.departments, page.older]).toEqual([[], [], [], undefined]);
    expect(page.lead.text).toContain('Aucune décision pour l’instant');
  });

  it('tells when, for whom, by whom and what came of it', () => {
    const page = decisionsPage(
      view({
        'decisions/carte.yaml': decision(
          'carte',
          '2026-10-01',
          'personas: [ana]\ndepartments: [sales, product]\noutcome: { date: 2026-11-01, result: partly }\n',
        ),
        'decisions/vieille.yaml': decision('vieille', '2025-03-01', 'personas: [ana]\nreviewOn: 2026-05-01\n'),
      }),
    );
    expect(page.years.map(({ title, rows }) => [title.text, rows.map(({ href }) => href)])).toEqual([
      ['2026', ['/decisions/carte/']],
      ['2025', ['/decisions/vieille/']],
    ]);
    const [row] = sure(page.years[0]).rows;
    expect([row?.date.text, row?.people.map(({ href }) => href), row?.follow]).toEqual([
      '1er octobre 2026',
      ['/personas/ana/'],
      { tone: 'partly', label: { text: 'En partie' } },
    ]);
    expect(page.years[1]?.rows[0]?.follow).toEqual({ tone: 'now', label: { text: 'À suivre depuis le 1er mai 2026' } });
    expect(page.ways.map(({ href, count }) => [href, count])).toEqual([
      ['#department-product', '1'],
      ['#department-sales', '1'],
    ]);
  });

  it('stays readable with a thousand of them', () => {
    const page = decisionsPage(view(many(1000)));
    expect(page.years.flatMap(({ rows }) => rows)).toHaveLength(200);
    expect(page.older?.rows).toHaveLength(800);
    expect(page.older?.rows.every(({ about }) => about.includes('persona-ana'))).toBe(true);
    expect(page.departments.map(({ shelf }) => [shelf.rows.length, shelf.more?.label.text])).toEqual([[12, 'Les 1\u202f000 décisions']]);
  });
});

describe('decisions on other pages', () => {
  it('stand on the page of whom they were made for, the newest five, with a way to the others', () => {
    const links = (count: number) => {
      const { handbook, ...rest } = view(many(count));
      const { sections } = personaPage({ handbook, ...rest }, sure(handbook.personas.get('ana')));
      const block = sections.find(({ anchor }) => anchor === 'decisions')?.fields[0]?.block;
      return block?.type === 'links' ? block.items.map(({ text, href }) => [text.text, href]) : [];
    };
    expect(links(0)).toEqual([]);
    expect(links(5)).toHaveLength(5);
    expect(links(7)).toHaveLength(6);
    expect(links(7).at(-1)).toEqual(['Les 7 décisions', '/decisions/?persona=ana']);
  });

  it('are at hand for the page of a department', () => {
    const shelf = departmentShelf(view(many(7)), 'sales');
    expect([shelf?.rows.length, shelf?.more?.href]).toEqual([5, '/decisions/?department=sales']);
    expect(departmentShelf(view(many(7)), 'support')).toBeUndefined();
  });

  it('say on Health whom nobody has used, or that nothing says so', () => {
    const used = (files: Record<string, string>) => {
      const page = healthPage(view({ 'personas/ben.yaml': persona('ben'), ...files }), []);
      return [page.unused.map(({ text, more }) => [text.text, JSON.stringify(more)]), page.parts.unused.none.text] as const;
    };
    expect(used({})).toEqual([[], expect.stringContaining('aucune décision n’est notée')]);
    const [[ben, ...others]] = used({
      'decisions/une.yaml': decision('une', '2026-10-01', 'personas: [ana]\n'),
      'decisions/deux.yaml': decision('deux', '2026-01-01', 'personas: [ben]\n'),
    });
    expect([ben?.[0], others]).toEqual(['ben', []]);
    expect(ben?.[1]).toContain('dernière décision le 1er janvier 2026');
  });
});

describe('citing a persona', () => {
  const ana = persona('ana', 'reviewed: 2026-10-20\nfieldVisibility: { reviewed: research }\n').replace(
    'role: R',
    'role: Cheffe [de] projet',
  );
  const textsOf = (more: string, file: string, readers = 'research') => {
    const handbook = visibleTo(handbookFilled({ 'handbook.yaml': settings(more), 'personas/ana.yaml': file }), readers);
    const own = viewIn(handbook, 'fr', '2026-11-21');
    const cite = citeOf(own, sure(handbook.personas.get('ana')));
    return { ...Object.fromEntries(cite.texts.map(({ key, text }) => [key, text])), note: cite.note.text };
  };

  it('gives its name, state and month, at the whole address of the site', () => {
    const site = 'site: https://personas.example.com\n';
    expect(textsOf(site, ana)).toMatchObject({
      markdown:
        '[ana, Cheffe \\[de\\] projet](https://personas.example.com/personas/ana/) (persona encore brouillon, relu en octobre 2026)',
      link: 'https://personas.example.com/personas/ana/',
      badge:
        '[![ana, persona encore brouillon, relu en octobre 2026](https://personas.example.com/badges/ana.svg)](https://personas.example.com/personas/ana/)',
      html: '<a href="https://personas.example.com/personas/ana/"><img src="https://personas.example.com/badges/ana.svg" alt="ana, persona encore brouillon, relu en octobre 2026" height="24"></a>',
    });
  });

  it('says where it leads nowhere outside the site', () => {
    expect(textsOf('', ana)).toMatchObject({ link: '/personas/ana/', note: expect.stringContaining('relatives') });
  });

  it('makes a badge of what readers may see', () => {
    const handbook = handbookFilled({
      'handbook.yaml': settings(),
      'personas/ana.yaml': ana,
      'personas/dan.yaml': persona('dan', 'visibility: restricted\n'),
    });
    const badges = (readers: string) => {
      const own = viewIn(visibleTo(handbook, readers), 'en', '2026-11-21');
      return Object.fromEntries(badgeFiles(own).map(([path, make]) => [path, make()]));
    };
    expect(Object.keys(badges('research'))).toEqual(['badges/ana.en.svg', 'badges/dan.en.svg']);
    expect(badges('research')['badges/ana.en.svg']).toContain('draft persona, reviewed in October 2026');
    expect(Object.keys(badges('staff'))).toEqual(['badges/ana.en.svg']);
    expect(badges('staff')['badges/ana.en.svg']).not.toContain('October');
    expect(pagesOf(handbook).files()).toContain('badges/ana.svg');
  });

  it('escapes what a name may hold', () => {
    const handbook = handbookFilled({
      'handbook.yaml': settings(),
      'personas/ana.yaml': ana.replace('name: ana', 'name: Ana & <Bob> "B"'),
    });
    const [svg] = badgeFiles(viewIn(handbook, 'fr')).map(([, make]) => make());
    expect(svg).toContain('<title>Ana &amp; &lt;Bob> &quot;B&quot;');
  });
});
