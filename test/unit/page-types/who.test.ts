import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Known, learn, nobody } from '../../../src/browser/who/known.ts';
import { recognise } from '../../../src/browser/who/recognise.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { whoFiles } from '../../../src/page-types/who/files.ts';
import { heardOf } from '../../../src/page-types/who/heard.ts';
import { whoPersonOf } from '../../../src/page-types/who/person.ts';
import { whoPage } from '../../../src/page-types/who/who.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { stemsOf } from '../../../src/search/stems.ts';
import { tableOf } from '../../../src/titles/table.ts';
import { writtenTitles } from '../../../src/titles/written.ts';
import { handbookOf, sampleIn, today } from '../reading/sample.ts';

/** What the browser makes of the page and its file. */
function knownOf(view: View): Known {
  const { titles, keys, people } = heardOf(view);
  const known = nobody(tableOf(titles));
  const shown = new Map(whoPage(view).all.groups.flatMap((group) => group.people.map((one) => [one.id, one] as const)));
  for (const [id, { said, ...person }] of Object.entries(people)) {
    const signs = shown.get(id)?.signs ?? [];
    learn(known, {
      ...person,
      id,
      name: id,
      href: '',
      titles: person.titles ?? [],
      said: [
        ...signs.map(({ kind, text, doubt }) => ({ key: kind, text: text.text, doubt: doubt?.kind })),
        ...said.map(([key, text, doubt]) => ({ ...(keys[key] ?? { key: '' }), text, doubt })),
      ],
    });
  }
  return known;
}

const none = new Set<never>();
const named = (known: Known, words: string) =>
  recognise(known, { words, chosen: none }).candidates.map(({ person, confidence }) => [person.id, confidence]);

describe('sentences that were heard', () => {
  const labelled = (half: string) =>
    readFileSync(join(import.meta.dirname, '../../fixtures/who', `${half}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [words: string, who: string]);

  it.each([
    ['seen', 0.9],
    ['blind', 0.8],
  ] as const)('lead to the right persona in the %s half, and never surely to a wrong one', async (half, least) => {
    const known = knownOf(await sampleIn('fr'));
    const all = labelled(half).map(([words, who]) => {
      const [first] = recognise(known, { words, chosen: none }).candidates;
      return { words, right: who === '-' ? !first : who.split('|').includes(first?.person.id ?? ''), sure: first?.confidence === 'likely' };
    });
    expect(all.filter(({ right }) => right).length / all.length).toBeGreaterThanOrEqual(least);
    expect(all.filter(({ right, sure }) => sure && !right)).toEqual([]);
  });
});

describe('who is recognised', () => {
  it('is never told by a title alone, only thought possible', async () => {
    const known = knownOf(await sampleIn('fr'));
    expect(named(known, 'Responsable communication')).toEqual([['clara-morel', 'maybe']]);
    expect(named(known, 'DAF')).toEqual([['helene-vidonne', 'maybe']]);
    expect(named(known, 'infirmière')).toEqual([['ines-et-tom-rouvier', 'maybe']]);
    // Many check accounts; few hunt for bonuses.
    expect(named(known, 'contrôleur de gestion')).not.toContainEqual(['loic-perrin', 'maybe']);
  });

  it.each([
    ['fr', 'helene-vidonne', ['CFO', 'Chief Financial Officer', 'DAF', 'Finance director', 'directrice financière']],
    ['fr', 'samir-haddad', ['Plombier-chauffagiste', 'plombière', 'Plombier à Lyon', 'chauffagiste', 'Artisan', 'Installateur']],
    ['fr', 'samir-haddad', ['Plombier-chauffagiste à Bourg-en-Bresse, cinq salariés']],
    ['fr', 'didier-cazal', ['Conducteur de car scolaire', 'Conducteur de car', 'Conducteur de bus', 'Conducteur']],
    ['fr', 'yanis-bellair', ['Régulateur d’ambulances', 'Régulateur d’ambulances le jour, étudiant le soir']],
    ['fr', 'ines-et-tom-rouvier', ['Infirmier', 'Professeure', 'Professeure et infirmier, premier achat', 'Fonctionnaire']],
    ['fr', 'patrick-lenoir', ['Directeur d’unité', 'Chef d’atelier']],
    ['fr', 'monique-lavergne', ['Retraitée', 'Ancienne cheffe d’atelier']],
    ['fr', 'leila-aubert', ['Commercial', 'Technico-commerciale']],
    ['en', 'samir-haddad', ['Plumber', 'Heating engineer', 'Plumbing and heating engineer']],
    ['en', 'didier-cazal', ['Bus driver', 'School coach driver']],
    ['en', 'odile-marchetti', ['Chartered accountant', 'Accountant']],
    ['de', 'bruno-sarrat', ['Einkaufsleiterin', 'Leiter Einkauf']],
    ['de', 'helene-vidonne', ['Finanzchefin', 'Kaufmännischer Leiter']],
  ] as const)('has the words of a title that is their own, or leads the same work: in %s, %s comes first', async (language, id, titles) => {
    const known = knownOf(await sampleIn(language));
    for (const title of titles) expect(named(known, title)[0], title).toEqual([id, 'maybe']);
  });

  it.each([
    [
      'fr',
      ['Directeur', 'Director', 'Responsable', 'Gérant', 'Cadre', 'Salarié du privé', 'Magasinier-cariste', 'Agriculteur', 'Comptable'],
    ],
    ['fr', ['Auto-entrepreneuse', 'Police officer', 'Pilote de ligne', 'Agent d’entretien', 'Contrôleuse SNCF', 'Agent immobilier']],
    ['fr', ['Heating engineer', 'Responsable logistique', 'Infirmière libérale', 'Bourg-en-Bresse', 'Expert-comptable stagiaire']],
    ['en', ['Director', 'Manager', 'Owner', 'Employee', 'Farmer', 'Police officer']],
    ['de', ['Direktor', 'Leiterin', 'Lagerist', 'Polizistin', 'Landwirt']],
  ] as const)('is nobody by a bare title, or by work that has many kinds, in %s: %j', async (language, titles) => {
    const known = knownOf(await sampleIn(language));
    for (const title of titles) expect(named(known, title), title).toEqual([]);
  });

  it('is met by words of their role that no table of titles knows', async () => {
    const view = viewIn(
      await handbookOf({
        'handbook.yaml': 'company: Banque du Test\n',
        'personas/ada.yaml': 'id: ada\nname: Ada\nrole: Fauconnière du château, veuve\nstate: draft\n',
        'personas/bo.yaml': 'id: bo\nname: Bo\nrole: Boulanger\nstate: draft\njob: { title: Directeur }\n',
      }),
      'fr',
      today,
    );
    expect(named(knownOf(view), 'fauconnier')).toEqual([['ada', 'maybe']]);
    expect(named(knownOf(view), 'veuve')).toEqual([]);
    expect(named(knownOf(view), 'Directeur')).toEqual([['bo', 'maybe']]);
  });

  it('is not met by the verb that a title without doubt reads like', async () => {
    const known = knownOf(await sampleIn('fr'));
    expect(recognise(known, { words: 'Gestionnaire de paie', chosen: none })).toMatchObject({ candidates: [], near: [] });
    expect(recognise(known, { words: 'je les paie', chosen: none }).near.length).toBeGreaterThan(0);
  });

  it('is told by signs: one makes somebody possible, two make them likely, and each is given as the reason', async () => {
    const known = knownOf(await sampleIn('fr'));
    const cues = known.statements.filter(({ key, person }) => key === 'cues' && known.people[person]?.id === 'monique-lavergne');
    const with1 = recognise(known, { words: '', chosen: new Set(cues.slice(0, 1)) });
    const with2 = recognise(known, { words: '', chosen: new Set(cues.slice(0, 2)) });
    expect(with1.candidates).toMatchObject([
      { person: { id: 'monique-lavergne' }, confidence: 'maybe', reasons: [{ statement: cues[0] }] },
    ]);
    expect(with2.candidates).toMatchObject([{ person: { id: 'monique-lavergne' }, confidence: 'likely' }]);
  });

  it('is possible at most where the handbook describes one person, and less by what is contested', async () => {
    const head = 'id: ada\nname: Ada Roy\nrole: Fleuriste\nstate: draft\n';
    const study = 'id: v\ntitle: V\nkind: interview\ndate: 2026-02-02\nverbatims:\n  - { id: v1, text: Non., by: Fleuriste }\n';
    const cue = (text: string, contested: boolean) =>
      `  - text: ${text}\n${contested ? '    evidence: [{ ref: v#v1, stance: contradicts }]\n' : ''}`;
    const view = async (contested: boolean) =>
      viewIn(
        await handbookOf({
          'handbook.yaml': 'company: Banque du Test\n',
          'personas/ada.yaml': `${head}cues:\n${cue('Apporte des pivoines fanées', contested)}${cue('Réclame un reçu violet', contested)}`,
          'research/v.yaml': study,
        }),
        'fr',
        today,
      );
    const words = 'elle apporte des pivoines fanées et réclame un reçu violet';
    expect(named(knownOf(await view(false)), words)).toEqual([['ada', 'maybe']]);
    const doubted = await view(true);
    expect(whoPage(doubted).all.groups[0]?.people[0]?.signs[0]?.doubt).toMatchObject({ kind: 'contested', label: { text: 'contesté' } });
    expect(named(knownOf(doubted), 'des pivoines fanées')).toEqual([]);
  });
});

describe('the page', () => {
  it('says what signs are where there are none, and where to write them', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\ncontact: { label: Nous écrire, url: a@example.com }\n',
      'personas/ada.yaml': 'id: ada\nname: Ada\nrole: Fleuriste\nstate: draft\n',
    });
    const { none: empty, all } = whoPage(viewIn(handbook, 'fr', today));
    expect(empty?.text.text).toContain('seuls le métier');
    expect(empty?.how.text).toContain('cues');
    expect(empty?.door?.href).toMatch(/^mailto:/);
    expect(all.groups).toEqual([]);
  });

  it('asks nothing where there is nobody', async () => {
    const nobodyYet = await handbookOf({ 'handbook.yaml': 'company: Banque du Test\n' });
    const { ask, none: empty } = whoPage(viewIn(nobodyYet, 'fr', today));
    expect(ask).toBeUndefined();
    expect(empty?.text.text).toBe('Aucun persona pour l’instant.');
  });

  it('holds nobody who is retired, and nothing that its readers may not see', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': 'company: Banque du Test\n',
      'personas/ada.yaml':
        'id: ada\nname: Ada\nrole: Fleuriste\nstate: draft\nfieldVisibility: { cues: restricted, brakes: restricted }\ncues: [Porte un secret]\nbrakes: [Craint un mystère]\n',
      'personas/old.yaml': 'id: old\nname: Old\nrole: Boucher\nstate: retired\ncues: [Siffle fort]\n',
      'personas/hid.yaml': 'id: hid\nname: Hid\nrole: Boulanger\nstate: draft\nvisibility: restricted\ncues: [Chante faux]\n',
    });
    const view = viewIn(visibleTo(handbook, 'staff'), 'fr', today);
    const files = whoFiles(view);
    expect([...files.keys()]).toEqual(['who/heard.json', 'who/personas/ada.json']);
    // The words of titles are those of everybody.
    const made = [...files.values()].map((make) => make().replace(JSON.stringify(writtenTitles('fr')), ''));
    const all = JSON.stringify(whoPage(view)) + made.join('');
    for (const word of ['secret', 'mystère', 'Siffle', 'Chante', 'Old', 'Hid']) expect(all).not.toContain(word);
  });

  it('keeps with each statement the key that it is weighed by, and how pages call it', async () => {
    const { keys, people } = heardOf(await sampleIn('fr'));
    const said = Object.values(people).flatMap((one) => one.said.map(([key]) => keys[key]?.key));
    expect(new Set(said)).toContain('channels');
    expect(new Set(said)).toContain('journey');
    expect(keys.find(({ key }) => key === 'channels')?.label).toBe('Canaux');
  });

  it('tells what a department says first, what it does not say, and how not to take somebody for others', async () => {
    const view = await sampleIn('fr');
    const monique = view.handbook.personas.get('monique-lavergne');
    if (!monique) throw new Error('Monique is missing.');
    const { advice, alike, channel } = whoPersonOf(view, monique);
    expect(advice.support).toMatchObject({
      channel: 'Téléphone, sur le numéro de la carte',
      start: 'Dire qu’elle a bien fait, vérifier ensuite',
      avoid: ['à votre âge', 'c’est pourtant facile'],
    });
    expect(advice.marketing?.say).toContain('c’est vous qui appuyez');
    expect(Object.keys(alike)).toEqual(['didier-cazal']);
    expect(channel).toBe('Agence');
  });

  it('is bounded: with more people each takes less of it', async () => {
    const personas = Array.from({ length: 200 }, (_, at) => [
      `personas/p${at}.yaml`,
      `id: p${at}\nname: P${at}\nrole: Fleuriste\nstate: draft\nbrakes:\n${Array.from({ length: 20 }, (__, i) => `  - Craint la chose numéro ${i} de ${at}\n`).join('')}`,
    ]);
    const view = viewIn(await handbookOf({ 'handbook.yaml': 'company: Banque du Test\n', ...Object.fromEntries(personas) }), 'fr', today);
    expect(JSON.stringify(heardOf(view).people).length / 200).toBeLessThan(400);
  });
});

it('takes words by what they share: endings and accents make no other, and what everybody says is none', () => {
  expect(stemsOf('Elle imprime le relevé')).toEqual(stemsOf('releves imprimés').toReversed());
  expect(stemsOf('je voudrais, s’il vous plaît, avec le 28')).toEqual(['plait', '28']);
  expect(stemsOf('l’appel qu’elle craint')).toEqual(stemsOf('appels, craint'));
});
