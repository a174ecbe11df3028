import { describe, expect, it } from 'vitest';
import { dataFrom, importText } from './support.ts';

describe('YAML and JSON', () => {
  it('take what has the form of the model as it is', async () => {
    const own = `id: lea
name: Léa Roux
role: Gérante
state: draft
quote: { text: Vite et bien, evidence: [entretien#v1] }
goals:
  - { id: ventes, text: Vendre, priority: high, kind: professional }
channels: [{ channel: E-mail, intensity: 4, preferred: true }]
guidance: { sales: { do: [Rappeler], objections: [{ text: Trop cher, answer: Comparons }] } }
journey: [{ stage: Compare, phase: consideration, emotion: -1 }]
`;
    const [data] = await dataFrom('lea.yaml', own);
    expect(data).toEqual({
      id: 'lea',
      name: 'Léa Roux',
      role: 'Gérante',
      state: 'draft',
      quote: { text: 'Vite et bien', evidence: ['entretien#v1'] },
      goals: [{ id: 'ventes', text: 'Vendre', priority: 'high', kind: 'professional' }],
      channels: [{ channel: 'E-mail', intensity: 4, preferred: true }],
      journey: [{ stage: 'Compare', phase: 'consideration', emotion: -1 }],
      guidance: { sales: { do: ['Rappeler'], objections: [{ text: 'Trop cher', answer: 'Comparons' }] } },
    });
  });

  it.each([
    ['a list', '[{"name": "Ana Diaz", "age": 41}, {"name": "Léa Roux"}]'],
    ['a list under a key', '{"version": 2, "personas": [{"name": "Ana Diaz", "age": 41}, {"name": "Léa Roux"}]}'],
    ['a list under a key of its own', '{"profils": [{"nom": "Ana Diaz", "âge": 41}, {"nom": "Léa Roux"}]}'],
    ['a map by id', '{"a": {"name": "Ana Diaz", "age": "41 ans"}, "b": {"name": "Léa Roux", "goals": []}}'],
  ])('find the personas in %s', async (_, json) => {
    expect(await dataFrom('p.json', json)).toMatchObject([{ name: 'Ana Diaz', demographics: { age: 41 } }, { name: 'Léa Roux' }]);
  });

  it('keep comments, repeated keys, and values as typed', async () => {
    const [data] = await dataFrom('p.yaml', '# À revoir en mars\nname: Ana Diaz\nFax: 01000\nFax: no # vieux\n');
    expect(data?.notes).toMatch(/À revoir en mars[\s\S]*|Fax/);
    for (const words of ['À revoir en mars', '**Fax**: 01000', '**Fax**: no', 'vieux']) expect(data?.notes).toContain(words);
  });
});

describe('Markdown', () => {
  it('reads one persona with headings, labels, lists and a table', async () => {
    const [data] = await dataFrom(
      'clara.md',
      `---
statut: validé
---
# Clara Martin – Responsable communication

> « Je veux des preuves. »

Clara travaille à Lyon.

## Profil
- **Âge :** 34 ans
- **Ville :** Lyon
- **Signe :** Vierge

## Objectifs
1. Gagner du temps
2. Convaincre
   - sa direction
   - son équipe

**Canaux :** E-mail (matin), téléphone

Freins : le prix ; la peur

## Divers

| Champ | Valeur |
| --- | --- |
| Outils | Excel |
| Lubie | Tricot |

## Une journée type
- 8h30 : ouvre ses messages
- 12:00 – déjeune
`,
    );
    expect(data).toMatchObject({
      id: 'clara-martin',
      name: 'Clara Martin',
      role: 'Responsable communication',
      state: 'validated',
      quote: 'Je veux des preuves.',
      story: 'Clara travaille à Lyon.',
      demographics: { age: 34, place: 'Lyon', other: [{ label: 'Signe', value: 'Vierge' }] },
      goals: ['Gagner du temps', { text: 'Convaincre', note: 'sa direction; son équipe' }],
      brakes: ['le prix', 'la peur'],
      dayInLife: [
        { time: '8h30', text: 'ouvre ses messages' },
        { time: '12:00', text: 'déjeune' },
      ],
    });
    expect(JSON.stringify(data)).toContain('Tricot');
  });

  it('reads several personas, and notes what stands around them once', async () => {
    const made = await dataFrom(
      'p.md',
      '# Nos clients\n\nÉtude de 2026.\n\n## Ana\n### Objectifs\n- A\n\n## Léa, 30 ans, gérante\n### Freins\n- B\n',
    );
    expect(made).toMatchObject([
      {
        name: 'Ana',
        goals: ['A'],
        notes: 'Nos clients\n\nÉtude de 2026.'.replace('Nos clients', '**Nos clients**: Étude de 2026.').split('\n\n')[0],
      },
      { name: 'Léa', role: 'gérante', demographics: { age: 30 }, brakes: ['B'] },
    ]);
  });

  it('reads a table of personas as a spreadsheet, with the lines of the file', async () => {
    const text =
      '# Nos clients\n\nÉtude de 2026.\n\n| **Nom** | Métier | Freins |\n|---|---|---|\n| Clara | Chargée de com | Le contrat |\n| Paul | Chauffeur | Le prix |\n';
    const { personas } = await importText('gens.md', text);
    expect(await dataFrom('gens.md', text)).toMatchObject([
      { name: 'Clara', job: { title: 'Chargée de com' }, brakes: ['Le contrat'], notes: '**Nos clients**: Étude de 2026.' },
      { name: 'Paul', job: { title: 'Chauffeur' }, brakes: ['Le prix'] },
    ]);
    expect(personas[1]?.text).toContain('# Freins (line 8)');
  });

  it('takes a table of names within a persona for those around it', async () => {
    const text =
      '# Clara\n\n## Objectifs\n\n- Gagner du temps\n\n| Nom | Rôle | Poids |\n|---|---|---|\n| Paul | Chef | 3 |\n| Anne | Achats | 2 |\n';
    const people = await dataFrom('clara.md', text);
    expect(people.map(({ name }) => name)).toEqual(['Clara']);
    expect(JSON.stringify(people)).toContain('Anne');
  });

  it('does not take a job for the name of a field', async () => {
    const made = await dataFrom('p.md', '# Gordon, the Chief Information Officer\n\n## Goals\n\n- Save\n');
    expect(made).toMatchObject([{ name: 'Gordon', role: 'the Chief Information Officer', goals: ['Save'] }]);
  });
});

describe('tables', () => {
  it('may be turned, and may have titles above', async () => {
    const result = await importText('p.csv', 'Nom,Ana Diaz,Léa Roux\nRôle,Cheffe,Gérante\nObjectifs,Vendre,"Dormir; Lire"\nLubie,Thé,\n');
    expect(result.told).toContainEqual({ kind: 'transposed', place: '' });
    expect(
      await dataFrom('p.csv', 'Nom,Ana Diaz,Léa Roux\nRôle,Cheffe,Gérante\nObjectifs,Vendre,"Dormir; Lire"\nLubie,Thé,\n'),
    ).toMatchObject([
      { name: 'Ana Diaz', role: 'Cheffe', goals: ['Vendre'], notes: '**Lubie**: Thé' },
      { name: 'Léa Roux', role: 'Gérante', goals: ['Dormir', 'Lire'] },
    ]);
    expect(await dataFrom('p.tsv', 'Personas 2026\t\n\t\nPrénom\tNom\tFreins\nAna\tDiaz\tLe prix\n')).toMatchObject([
      { name: 'Ana Diaz', brakes: ['Le prix'], notes: 'Personas 2026' },
    ]);
  });
});

it('a list that grows entry by entry leaves the lists of its source as they are', async () => {
  const shared = 'objectifs: [Vendre]\nbuts: [Dormir, Lire]\npersonas: [{ nom: Ana Diaz }, { nom: Léa Roux }]\n';
  const [first, second] = await dataFrom('p.yaml', shared);
  // What stands beside all is kept once.
  expect(first?.notes).toContain('Vendre');
  expect(second?.notes).toBeUndefined();
  expect(await dataFrom('q.yaml', 'nom: Ana Diaz\nobjectifs: [Vendre]\nbuts: [Dormir, Vendre]\n')).toMatchObject([
    { goals: ['Vendre', 'Dormir'] },
  ]);
});

describe('the sign that parts cells', () => {
  it.each([
    ['any sign, where the first line says it to Excel', 'sep=:\nNom:Rôle\nAna:Cheffe; gérante\n', { name: 'Ana', role: 'Cheffe; gérante' }],
    [
      'a quotation mark within quotes that nobody doubled',
      'Nom,Rôle\nAna,"la "vraie" cheffe"\n',
      { name: 'Ana', role: 'la "vraie" cheffe' },
    ],
    ['a semicolon, with commas in the texts', 'Nom;Rôle\nAna;Cheffe, gérante\n', { name: 'Ana', role: 'Cheffe, gérante' }],
    [
      'a comma, with semicolons and lines in the texts',
      'Nom,Rôle,Objectifs\nAna,Cheffe,"vendre ""mieux;\ndormir"\n',
      { name: 'Ana', role: 'Cheffe' },
    ],
    ['a tab', 'Nom\tRôle\nAna\tCheffe, gérante\n', { name: 'Ana', role: 'Cheffe, gérante' }],
  ])('is found: %s', async (_, text, expected) => {
    expect(await dataFrom('p.csv', text)).toMatchObject([expected]);
  });
});

describe('a value that its field cannot take', () => {
  it.each([
    ['Segments', 'Jeunes actifs', '**Segments**: Jeunes actifs'],
    ['État', 'on verra', '**État**: on verra'],
    ['Créé le', 'au printemps', '**Créé le**: au printemps'],
    ['Photo', 'ana.jpg', undefined],
  ])('%s is kept', async (column, value, notes) => {
    const [data] = await dataFrom('p.csv', `Nom,Rôle,${column}\nAna Diaz,Cheffe,${value}\n`);
    if (notes) expect(data).toMatchObject({ notes });
    else expect(JSON.stringify(data)).toContain(value);
  });

  it.each([
    ['28 à 36 ans', { ageRange: '28 à 36 ans' }],
    ['35', { age: 35 }],
    ['34 ans, mais en paraît 30', { other: [{ label: 'Âge', value: '34 ans, mais en paraît 30' }] }],
  ])('age %s', async (value, expected) => {
    const [data] = await dataFrom('p.csv', `Nom,Âge\nAna Diaz,"${value}"\n`);
    expect(data?.demographics).toMatchObject(expected);
  });
});
