import { describe, expect, it } from 'vitest';
import { homePage } from '../../../src/page-types/home/home.ts';
import { facetsOf } from '../../../src/page-types/list/facets.ts';
import { galleryOf } from '../../../src/page-types/list/gallery.ts';
import { listPage } from '../../../src/page-types/list/list.ts';
import { notFoundPage } from '../../../src/page-types/not-found/not-found.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { handbookOf, sampleIn } from '../reading/sample.ts';

/** A handbook of so many personas, one in two a draft, each in one of some segments. */
async function generated(personas: number, segments = 2): Promise<View> {
  const files = [
    ['handbook.yaml', 'company: X\nlanguages: [fr]\n'],
    ...Array.from({ length: segments }, (_, at) => [`segments/s${at}.yaml`, `kind: segment\nid: s${at}\nname: Segment ${at}\n`]),
    ...Array.from({ length: personas }, (_, at) => [
      `personas/p${at}.yaml`,
      `id: p${at}\nname: Nom ${at}\nrole: Plombier\nstate: ${at % 2 ? 'draft' : 'proto'}\nsegments: [s${at % segments}]\n`,
    ]),
  ];
  return viewIn(await handbookOf(Object.fromEntries(files)), 'fr');
}

describe('the gallery', () => {
  it('offers what the personas in use can be told apart by, with how many there are of each', async () => {
    const view = await sampleIn('fr');
    const { filters, cards, tally } = galleryOf(view);
    expect(tally.text).toBe('16 personas');
    expect(cards.map(({ href }) => href)).not.toContain('/personas/paul-livret/');
    expect(filters?.audience?.values.map(({ label, count }) => [label.text, count])).toContainEqual([
      'Sous-traitant aéronautique en croissance',
      5,
    ]);
    expect(filters?.more.groups.map(({ name }) => name)).toEqual(['kind', 'role', 'department', 'state']);
    const states = filters?.more.groups.find(({ name }) => name === 'state');
    expect(states?.values.map(({ value, count }) => [value, count])).toEqual([
      ['proto', 1],
      ['draft', 8],
      ['validated', 7],
    ]);
  });

  it('gives each persona the tokens of what it is', async () => {
    const view = await sampleIn('fr');
    const { filters, cards } = galleryOf(view);
    const groups = [filters?.audience, ...(filters?.more.groups ?? [])].flatMap((group) => group ?? []);
    const tokens = (href: string) =>
      cards
        .find((card) => card.href === href)
        ?.tokens.split(' ')
        .map(Number) ?? [];
    const samir = groups.flatMap(({ name, values }) =>
      values.filter(({ token }) => tokens('/personas/samir-haddad/').includes(token)).map(({ value }) => `${name}=${value}`),
    );
    for (const one of ['segment=artisans-commercants', 'kind=both', 'role=decision-maker', 'role=end-user', 'state=draft']) {
      expect(samir).toContain(one);
    }
    // Nobody says what she is but the buying group that she stands in.
    const helene = groups[0]?.values.filter(({ token }) => tokens('/personas/helene-vidonne/').includes(token));
    expect(helene?.map(({ value }) => value)).toEqual(['sous-traitant-aeronautique']);
    const decides = groups.find(({ name }) => name === 'role')?.values.find(({ value }) => value === 'decision-maker');
    expect(tokens('/personas/helene-vidonne/')).toContain(decides?.token);
  });

  it('leaves out a facet that leaves no choice', async () => {
    const { filters } = galleryOf(await generated(6, 1));
    expect(filters?.audience).toBeUndefined();
    expect(filters?.more.groups.map(({ name }) => name)).toEqual(['state']);
  });

  it('has nothing to narrow below six, shows faces up to sixty and names above', async () => {
    const [few, some, many] = await Promise.all([generated(5), generated(60), generated(61, 13)]);
    expect(galleryOf(few).filters).toBeUndefined();
    expect(galleryOf(few).cards).toHaveLength(5);
    expect(galleryOf(few).cards[0]?.beside?.href).toMatch(/^\/compare\/\?with=/);
    expect(galleryOf(await generated(1)).cards[0]?.beside).toBeUndefined();
    expect([galleryOf(some).cards.length, galleryOf(some).rows.length]).toEqual([60, 0]);
    const { cards, rows, filters } = galleryOf(many);
    expect([cards.length, rows.length, rows.filter(({ later }) => later).length]).toEqual([0, 61, 1]);
    expect(rows[0]).toMatchObject({ name: { text: 'Nom 0' }, places: [{ text: { text: 'Segment 0' } }] });
    const { bands } = galleryOf(many);
    expect(bands?.each).toHaveLength(13);
    expect(bands?.each[0]).toMatchObject({ name: { text: 'Segment 0' }, count: { text: '5 personas' }, href: '/personas/?segment=s0' });
    expect(bands?.each[0]?.faces.map(({ initials }) => initials)).toEqual(['N', 'N', 'N', 'N', 'N']);
    // More than a dozen values are pulled down.
    expect(filters?.audience?.any?.text).toBe('Tous');
    expect(filters?.more.groups.every(({ any }) => any === undefined)).toBe(true);
  });

  it('counts in tiles and for departments as its filters do, and leads to them', async () => {
    const view = await sampleIn('en');
    const { departments, ways } = homePage(view);
    const { shelves } = listPage(view, 'segment');
    expect(ways[0]?.links.find(({ href }) => href === '/en/icps/sous-traitant-aeronautique/')?.more?.text).toBe('5 personas');
    const tile = shelves.flatMap(({ cards }) => cards).find(({ href }) => href === '/en/icps/sous-traitant-aeronautique/');
    expect(tile?.people).toEqual({ label: { text: '5 personas' }, href: '/en/personas/?segment=sous-traitant-aeronautique' });
    const support = departments?.entries.find(({ anchor }) => anchor === 'department-support');
    const guided = facetsOf(view).countOf('department', 'support');
    expect(guided).toBeGreaterThan(1);
    expect(support?.guidance).toEqual({ label: { text: `Guidance on ${guided} personas` }, href: '/en/personas/?department=support' });
  });

  it('leads to no filter where there are none', async () => {
    const [first] = listPage(await generated(3), 'segment').shelves;
    expect(first?.cards[0]?.people).toEqual({ label: { text: '2 personas' } });
  });

  it('stands on the list of personas too, with those who are retired apart', async () => {
    const { gallery, shelves } = listPage(await sampleIn('fr'), 'persona');
    expect(gallery?.cards).toHaveLength(16);
    expect(shelves.map(({ anchor, cards }) => [anchor, cards.length])).toEqual([['retired', 2]]);
  });
});

describe('a card', () => {
  it('says what sets a persona apart, not what most of them are', async () => {
    const { cards } = galleryOf(await sampleIn('fr'));
    const tags = (name: string) => cards.find((card) => card.name.text === name)?.tags.map(({ label }) => label.text);
    expect(tags('Samir Haddad')).toEqual(['Persona principal']);
    expect(tags('Bruno Sarrat')).toEqual(['Persona principal']);
    expect(tags('Nadia Benkirane')).toEqual([]);
  });

  it('says what must be known before somebody is relied on', async () => {
    const { cards } = galleryOf(await sampleIn('fr'));
    const cautions = (name: string) => cards.find((card) => card.name.text === name)?.cautions.map(({ kind, from }) => [kind, from]);
    expect(cautions('Bruno Sarrat')?.[0]).toEqual(['draft', undefined]);
    expect(cautions('Samir Haddad')).toEqual([
      ['draft', undefined],
      ['stale', undefined],
    ]);
    // Her day has not come: the browser of whoever reads this later shows it.
    expect(cautions('Clara Morel')?.[0]?.[1]).toMatch(/^2027-/);
    expect(cautions('Hélène Vidonne')).toEqual([['proto', undefined]]);
  });
});

describe('the guide', () => {
  it('is to be read in its order', async () => {
    expect(listPage(await sampleIn('fr'), 'guide').shelves[0]).toMatchObject({ ordered: true });
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('says so in every language, with the ways on from there', async () => {
    const { languages } = notFoundPage(await sampleIn('fr'));
    expect(languages.map(({ language, title }) => [language, title.text])).toEqual([
      ['fr', 'Page introuvable'],
      ['en', 'Page not found'],
    ]);
    expect(languages[1]?.ways.links.map(({ href }) => href)).toEqual([
      '/en/',
      '/en/personas/',
      '/en/segments/',
      '/en/research/',
      '/en/guide/',
    ]);
    expect(languages[0]?.search.text).toBe('Rechercher «\u202F{words}\u202F»');
  });
});
