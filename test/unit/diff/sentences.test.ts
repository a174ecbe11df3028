import { describe, expect, it } from 'vitest';
import { base, edit, having, told } from './support.ts';

const clara = 'personas/clara.yaml';
const rappel = 'decisions/rappel.yaml';
const decided = having({ [rappel]: 'id: rappel\ntitle: Rappeler dans l’heure\ndate: 2026-11-02\npersonas: [clara]\n' });
const cases: [what: string, after: Readonly<Record<string, string>>][] = [
  ['a statement added', edit(clara, 'brakes:\n', 'brakes:\n  - { id: prix, text: Le prix }\n')],
  [
    'several statements added',
    edit(clara, 'brakes:\n', 'brakes:\n  - Le prix\n  - Les frais\n  - La distance\n  - Les horaires\n  - La file\n'),
  ],
  ['a statement removed', edit(clara, /brakes:\n.*\n/, '')],
  ['a statement reworded', edit(clara, 'Gagner du temps', 'Gagner un peu de temps')],
  [
    'a statement reworded, found again by its words',
    edit(clara, '{ id: calme, text: Rester au calme le soir }', 'Rester au calme le soir et la nuit'),
  ],
  ['another priority', edit(clara, 'priority: high', 'priority: low')],
  [
    'a statement moved to another list',
    edit(
      clara,
      'brakes:\n',
      'brakes:\n  - { id: calme, text: Rester au calme le soir }\n',
      edit(clara, '  - { id: calme, text: Rester au calme le soir }\n', ''),
    ),
  ],
  ['evidence for a hypothesis', edit(clara, 'Rester au calme le soir }', 'Rester au calme le soir, evidence: [etude#v2] }')],
  [
    'a statement contested',
    edit(clara, 'priority: high, evidence: [etude#v1]', 'priority: high, evidence: [etude#v1, { ref: etude#v2, stance: contradicts }]'),
  ],
  ['evidence lost', edit(clara, 'priority: high, evidence: [etude#v1]', 'priority: high')],
  ['a quote replaced', edit(clara, 'Je vais au plus court., evidence', 'Je prends le chemin le plus rapide., evidence')],
  ['a scalar', edit(clara, 'age: 34', 'age: 35')],
  ['a role', edit(clara, 'role: Acheteuse', 'role: Directrice')],
  ['a paragraph', edit(clara, 'Un second paragraphe.', 'Un autre paragraphe.')],
  ['a channel', edit(clara, 'intensity: 2', 'intensity: 4')],
  ['guidance', edit(clara, 'Rappeler dans la journée }', 'Rappeler dans la journée }, { text: Écrire avant midi }')],
  ['a state', edit(clara, 'state: draft', 'state: validated')],
  ['a retirement', edit('personas/paul.yaml', 'state: draft', 'state: retired\nsuccessor: clara')],
  ['a persona back in use', {}],
  ['another segment', edit(clara, 'segments: [agence]', 'segments: [appli]')],
  ['a review', edit(clara, 'reviewed: 2026-09-01', 'reviewed: 2026-11-20')],
  ['a figure', edit('segments/agence.yaml', 'value: 100, date: 2026-01-31', 'value: 120, date: 2026-10-31')],
  ['a new study', having({ 'research/neuve.yaml': 'id: neuve\ntitle: Étude neuve\nkind: survey\ndate: 2026-11-02\n' })],
  [
    'a new decision',
    having({ 'decisions/rappel.yaml': 'id: rappel\ntitle: Rappeler dans l’heure\ndate: 2026-11-02\npersonas: [clara]\n' }),
  ],
  [
    'the outcome of a decision',
    edit(
      rappel,
      'personas: [clara]\n',
      'personas: [clara, paul]\noutcome: { date: 2026-11-20, result: failed, text: Personne ne décroche. }\n',
      decided,
    ),
  ],
  ['a new persona', having({ 'personas/lea.yaml': 'id: lea\nname: Léa Roux\nrole: Étudiante\nstate: proto\n' })],
  ['a page of the guide', edit('guide/grille.md', 'Un texte.', 'Un texte.\n\nUn autre.')],
  ['the settings', edit('handbook.yaml', 'name: Ventes', 'name: Commercial')],
  ['a translation', edit('personas/clara.en.yaml', 'Buyer', 'Purchaser')],
  ['a typo and its mend in a name of the interface', having({ 'words/en.json': '{ "site": { "home": "Start" } }' })],
];

describe('what is told of a change', () => {
  it('in French', () => {
    const back = edit('personas/paul.yaml', 'state: draft', 'state: retired\nsuccessor: clara');
    const lines = cases.map(([what, after]) => [
      what,
      ...(what === 'a persona back in use' ? told(back, base) : told(what.endsWith('of a decision') ? decided : base, after)),
    ]);
    expect(lines).toMatchSnapshot();
  });

  it('in English and German', () => {
    const after = edit(clara, 'brakes:\n', 'brakes:\n  - { id: prix, text: Le prix }\n');
    expect(told(base, after, { language: 'en' })).toEqual([
      'Clara Morel: a barrier added (“Le prix”); evidence 25% → 20%; to be reviewed again; poster and department sheets to be printed again.',
    ]);
    expect(told(base, after, { language: 'de' })).toEqual([
      'Clara Morel: ein Hemmnis ergänzt („Le prix“); Belege 25 % → 20 %; erneut zu prüfen; Plakat und Abteilungsblätter neu zu drucken.',
    ]);
  });

  it('nothing of keys in another order, of comments and of quotation marks', () => {
    const after = having({
      'personas/paul.yaml': '# Un mot\nsegments: [agence]\nname: "Paul Livret"\nid: paul\nstate: draft # ici\nrole: >-\n  Retraité\n',
    });
    expect(told(base, after)).toEqual([]);
  });

  it('one page of a file that was renamed, by its former id or by what it says', () => {
    const renamed = (more: string) =>
      having({
        'personas/clara.yaml': undefined,
        'personas/clara.en.yaml': undefined,
        'personas/claire.yaml': (base[clara] ?? '').replace('id: clara', `id: claire${more}`),
      });
    const [kept] = told(base, renamed('\naliases: [clara]'));
    expect(kept).toMatch(/^Clara Morel : nouvelle adresse, l’ancienne y mène encore ; /);
    const [lost] = told(base, renamed(''));
    expect(lost).toMatch(/^Clara Morel : nouvelle adresse, l’ancienne ne mène plus ici ; /);
  });

  it('of a file with a mistake, that there is one', () => {
    const after = having({ [clara]: `${base[clara]}goals: [\n` });
    expect(told(base, after)[0]).toBe('Clara Morel : le fichier contient une faute, ses changements ne peuvent pas être dits.');
  });

  it('a translation whose original changed, by its field', () => {
    const [sentence] = told(base, edit(clara, 'role: Acheteuse', 'role: Directrice'));
    expect(sentence).toContain('traduction en anglais à revoir (Rôle)');
  });

  it('of a translation that is there to be filled in, nothing; once it says something, that it is new', () => {
    const begun = having({ 'personas/paul.en.yaml': '# role: Retraité\nrole:\nsummary: ""\n' });
    expect(told(base, begun)).toEqual([]);
    expect(told(begun, having({ 'personas/paul.en.yaml': 'role: Pensioner\n' }))).toEqual([
      expect.stringMatching(/^Paul Livret : traduction ajoutée en anglais/),
    ]);
  });

  it('that a sheet stays right where nothing that it says changed', () => {
    const [sentence] = told(base, edit(clara, 'reviewed: 2026-09-01', 'reviewed: 2026-11-20'));
    expect(sentence).toBe('Clara Morel : relecture faite le 20 novembre 2026 ; l’affiche accrochée reste juste.');
  });
});
