import { describe, expect, it } from 'vitest';
import { dataFrom } from './support.ts';

const namesIn = async (file: string, text: string) => (await dataFrom(file, text)).map(({ name }) => name);

describe('faults that were found with files of others', () => {
  it('1. an unknown heading among fields is no name, and a title above is one', async () => {
    const text =
      '---\ntitle: Baker Bella\n---\n\n## Goals\n\n- Sleep\n\n## Needs\n\n- Flour\n\n## Musings\n\n- Rye\n\n## Pain points\n\n- Stairs\n';
    const [bella, ...others] = await dataFrom('bella.md', text);
    expect(others).toEqual([]);
    expect(bella).toMatchObject({ name: 'Baker Bella', goals: ['Sleep'], needs: ['Flour'], painPoints: ['Stairs'] });
    expect(bella?.notes).toContain('Musings');
  });

  it.each([
    ['an empty corner', ',Maya Brooks,Owen Pratt\nRole,Operations lead,Founder\nGoals,Ship,Sell\n'],
    ['a title over all columns', 'OUR PERSONAS,,\n,Maya Brooks,Owen Pratt\nRole,Operations lead,Founder\nGoals,Ship,Sell\n'],
  ])('2. personas in columns with %s', async (_, text) => {
    expect(await dataFrom('p.csv', text)).toMatchObject([
      { name: 'Maya Brooks', role: 'Operations lead', goals: ['Ship'] },
      { name: 'Owen Pratt', role: 'Founder', goals: ['Sell'] },
    ]);
  });

  it('2. two first names beside an empty corner', async () => {
    expect(await namesIn('p.csv', ';Maya;Owen\nÂge;34;41\n')).toEqual(['Maya', 'Owen']);
  });

  it.each([
    ['### User personas\n\n#### Maya (Buyer)\n\n##### Motivations\n\n- Speed\n', [{ name: 'Maya', role: 'Buyer', motivations: ['Speed'] }]],
    [
      '# Cast\n\n## Bruno: the baker\n\n### Goals\n\n- Bread\n\n## Ines: the miller\n\n### Goals\n\n- Flour\n',
      [
        { name: 'Bruno', role: 'the baker', goals: ['Bread'] },
        { name: 'Ines', role: 'the miller', goals: ['Flour'] },
      ],
    ],
  ])('3. a heading of a group is nobody: %#', async (text, people) => {
    const made = await dataFrom('p.md', text);
    expect(made).toHaveLength(people.length);
    expect(made).toMatchObject(people);
  });

  it.each(['personas . lena', 'persona_lena', 'lena'])('4. a map whose keys are names: %s', async (key) => {
    const text = `${key}:\n  age: 34\n  goals: [Sleep]\n  train: 500\n${key.replace('lena', 'paul')}:\n  age: 41\n  goals: [Sell]\n`;
    const [lena, paul, ...others] = await dataFrom('p.yaml', text);
    expect(others).toEqual([]);
    expect([lena, paul]).toMatchObject([
      { id: 'lena', name: 'Lena', goals: ['Sleep'], demographics: { age: 34 } },
      { id: 'paul', name: 'Paul', goals: ['Sell'], demographics: { age: 41 } },
    ]);
    expect(lena).not.toHaveProperty('values');
    expect(lena?.role).not.toBe('lena');
  });

  it('5. what follows “Persona :” is the name, and stands in the file', async () => {
    const one = (name: string) => `## PERSONA : ${name}\n\n### Profil Express\n\n- 15 ans de métier\n\n### Objectifs\n\n- Décider\n\n`;
    expect(await namesIn('p.md', one('Direction') + one('Comptabilité'))).toEqual(['Direction', 'Comptabilité']);
  });

  it('6. a list whose elements have a title and a description', async () => {
    const text = '- title: Depot planner\n  desc: Plans the vans.\n- title: Driver\n  desc: Drives them.\n';
    expect(await dataFrom('people.yaml', text)).toMatchObject([
      { name: 'Depot planner', role: 'Depot planner', story: 'Plans the vans.' },
      { name: 'Driver', story: 'Drives them.' },
    ]);
  });

  it('7. a first bullet says age and role', async () => {
    const text = '# Rosa\n\n## About the persona\n\n* 71 year old retired teacher\n* Lives in Leeds\n\n## Goals\n\n- Read\n';
    expect(await dataFrom('rosa.md', text)).toMatchObject([
      { name: 'Rosa', role: 'retired teacher', demographics: { age: 71 }, goals: ['Read'] },
    ]);
  });

  it('8. a table of three columns is read by its header', async () => {
    const text =
      '# Clara Petit\n\n## Frustrations\n\n| Sévérité | Frustration | Cause |\n|---|---|---|\n| Haute | Attendre au guichet | Un seul agent |\n\n## Travaux\n\n| Type | Job |\n|---|---|\n| Fonctionnel | Déclarer en ligne |\n';
    const [clara] = await dataFrom('clara.md', text);
    expect(clara?.painPoints).toEqual([{ text: 'Attendre au guichet', note: 'Sévérité: Haute; Cause: Un seul agent' }]);
    expect(clara?.role).not.toBe('Déclarer en ligne');
    expect(JSON.stringify(clara)).toContain('Déclarer en ligne');
  });

  it('9. validated points are nobody', async () => {
    const text =
      '# Personas\n\n## Clara\n\n### Objectifs\n\n- A\n\n## Paul\n\n### Objectifs\n\n- B\n\n## Points validés\n\n- **Statut** : validé\n';
    const made = await dataFrom('p.md', text);
    expect(made.map(({ name }) => name)).toEqual(['Clara', 'Paul']);
    expect(JSON.stringify(made)).toContain('Points validés');
  });

  it('10. a sentence is not cut where it breathes', async () => {
    const text = '# Clara Petit\n\n## Goals\n\nCompare three offers, always\n\n## Needs\n\nQuiet, daylight, tea\n';
    expect(await dataFrom('p.md', text)).toMatchObject([{ goals: ['Compare three offers, always'], needs: ['Quiet', 'daylight', 'tea'] }]);
  });

  it('11. the bytes of a picture are not kept', async () => {
    const text = `# Clara Petit\n\n## Freins\n\n- Le prix\n\n![][image1]\n\n[image1]: <data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}>\n`;
    const [clara] = await dataFrom('p.md', text);
    expect(JSON.stringify(clara).length).toBeLessThan(600);
  });

  it('12. what stands before all personas is kept once', async () => {
    const one = (name: string) => `## ${name} Martin\n\n### Goals\n\n- A\n\n### Needs\n\n- B\n\n`;
    const made = await dataFrom('p.md', `# Our people\n\nChanged in May by Ines.\n\n${one('Clara')}${one('Paul')}`);
    expect(made.filter(({ notes }) => String(notes).includes('Changed in May by Ines.'))).toHaveLength(1);
    expect(made).toHaveLength(2);
  });

  it('13. a paragraph is no role, and brackets are none of a name', async () => {
    const long =
      'Plans the depot for forty vans, answers drivers from six in the morning, and writes the rota that everybody complains about. Twice.';
    const [allie] = await dataFrom('p.md', `# Allie (Depot planner)\n\n## Role\n\n${long}\n\n## Goals\n\n- Rest\n`);
    expect(allie).toMatchObject({ name: 'Allie', role: 'Depot planner', goals: ['Rest'] });
    expect(JSON.stringify(allie)).toContain(long);
  });

  it('14. a typical day of two paragraphs is one day', async () => {
    const [clara] = await dataFrom('p.md', '# Clara Petit\n\n## Goals\n\n- A\n\n## Typical day\n\nShe rises early.\n\nShe walks home.\n');
    expect(clara?.scenarios).toEqual([{ title: 'Typical day', context: 'She rises early.\n\nShe walks home.', steps: [] }]);
  });

  it('15. names that only look near are not taken', async () => {
    const [one] = await dataFrom('p.yaml', 'name: Ana Diaz\nlayout: personas\ninternet: 4\nweight: 60\nstale: no\n');
    expect(Object.keys(one ?? {}).sort()).toEqual(['id', 'name', 'notes', 'role', 'state']);
  });

  it('15. objections that are typical, characteristics', async () => {
    const [one] = await dataFrom('p.md', '# Ana Diaz\n\n## Objections typiques\n\n- Trop cher\n\n## Personality traits\n\n- Calm\n');
    expect(one).toMatchObject({ brakes: ['Trop cher'], values: ['Calm'] });
  });
});

describe('a file about nobody', () => {
  it.each([
    ['minutes.md', '# Workshop, minutes\n\n## Decisions\n\n- We keep four\n\n## Open points\n\n- Who pays?\n'],
    ['bills.csv', 'Date,Amount,Invoice\n2026-01-02,30,A1\n2026-01-03,40,A2\n'],
    ['config.yaml', 'version: 3\nserver: { port: 80, host: web }\n'],
  ])('%s is refused', async (file, text) => {
    await expect(dataFrom(file, text)).rejects.toMatchObject({ reason: 'no-persona' });
  });
});
