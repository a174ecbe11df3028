import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/import/place/identity.ts';
import { dataFrom } from './support.ts';

describe('a name with more beside it', () => {
  it.each([
    ['Herr Vogt (Mieter, 59)', { short: 'Herr Vogt', behind: 'Mieter', age: 59 }],
    ['Herr Vogt (59 Jahre, Mieter)', { short: 'Herr Vogt', behind: 'Mieter', age: 59 }],
    ['**Ada Brook** {#ada}', { name: 'Ada Brook', identifier: 'ada' }],
  ])('%s', (typed, heading) => {
    expect(headingOf(typed)).toMatchObject(heading);
  });

  it('heads a column of a table', async () => {
    const table = ';Odile, gérante de bar;Marc, livreur\nÂge;48 ans;36 ans\nObjectifs;Ouvrir tôt;Rentrer tôt\n';
    expect(await dataFrom('p.csv', table)).toMatchObject([
      { name: 'Odile', role: 'gérante de bar', demographics: { age: 48 } },
      { name: 'Marc', role: 'livreur', demographics: { age: 36 } },
    ]);
  });

  it('stays whole where it is a name in two parts', async () => {
    const [one] = await dataFrom('p.yaml', 'name: Martin, Clara\nrole: Buyer\ngoals: [Sleep]\n');
    expect(one?.name).toBe('Martin, Clara');
  });

  it('shouts, as on slides', async () => {
    const text = '# ODETTE, LA COUREUSE\n\n## Objectifs\n\n- Dormir\n\n# MARC, LE SAGE\n\n## Objectifs\n\n- Lire\n';
    expect(await dataFrom('p.md', text)).toMatchObject([
      { name: 'ODETTE', role: 'LA COUREUSE' },
      { name: 'MARC', role: 'LE SAGE' },
    ]);
  });
});

describe('a key of names that nobody knows', () => {
  it('names the elements of a list where its values are all names', async () => {
    const text = '- handle: Femi\n  role: courier\n  goals: [Ride]\n- handle: Ada Brook\n  role: coach\n  goals: [Train]\n';
    expect(await dataFrom('people.yaml', text)).toMatchObject([
      { name: 'Femi', role: 'courier' },
      { name: 'Ada Brook', role: 'coach' },
    ]);
  });

  it('names nobody where its values are no names, or alike', async () => {
    const text = '- club: Eagle\n  role: courier\n  goals: [Ride]\n- club: Eagle\n  role: coach\n  goals: [Train]\n';
    expect((await dataFrom('people.yaml', text)).map(({ name }) => name)).toEqual(['courier', 'coach']);
  });
});

describe('people in text without headings of theirs', () => {
  it('names that stand alone above what is told', async () => {
    const text =
      'Portraits, and where they are from\nthe group\n\nODETTE MARAIS\n\nOdette is 66 years old. She comes by taxi and waits for an hour.\n\nJORIS\n\nJoris, 29 years old, works at night and calls in his break.\n';
    expect(await dataFrom('p.txt', text)).toMatchObject([
      { name: 'ODETTE MARAIS', story: 'Odette is 66 years old. She comes by taxi and waits for an hour.' },
      { name: 'JORIS', demographics: { age: 29 } },
    ]);
  });

  it('lists that each begin with a name', async () => {
    const text = '* Name: Ada\n* Age: 64\n* Wants: Quiet\n\n-----\n\n* Name: Femi\n* Age: 30\n* Wants: Speed\n';
    expect(await dataFrom('p.txt', text)).toMatchObject([
      { name: 'Ada', demographics: { age: 64 }, goals: ['Quiet'] },
      { name: 'Femi', demographics: { age: 30 }, goals: ['Speed'] },
    ]);
  });

  it('bullets with bullets below them', async () => {
    const text =
      '## Ada Brook\n\n- 71 year old teacher\n- Goals\n  - Read\n- Odd corner\n  - Tea\n\n## Femi\n\n- 19, apprentice\n- Goals\n  - Ride\n';
    const [ada, femi] = await dataFrom('p.md', text);
    expect([ada, femi]).toMatchObject([
      { name: 'Ada Brook', goals: ['Read'] },
      { name: 'Femi', goals: ['Ride'] },
    ]);
    expect(ada?.notes).toContain('**Odd corner**');
  });
});

describe('lines that head others, below a heading for each person', () => {
  const text =
    '# The Nurse\n\nGoals\n\nhand over fast\n\nnever wait\n\nHer corner\n\na chair\n\n“I trust the board, not the screen.”\n\n# Dr Adeyemi, registrar\n\nGoals\n\nsleep\n\nHer corner\n\na desk\n';

  it('are fields where they name one, or come back', async () => {
    const [nurse, doctor] = await dataFrom('p.md', text);
    expect([nurse, doctor]).toMatchObject([
      { name: 'The Nurse', goals: ['hand over fast', 'never wait'], quote: 'I trust the board, not the screen.' },
      { name: 'Dr Adeyemi', role: 'registrar', goals: ['sleep'] },
    ]);
    expect(nurse?.notes).toBe('**Her corner**: a chair');
  });

  it('a further slide of somebody with a role is theirs', async () => {
    const slides = '# Ada, farmer\n\n37 years old\n\n# Ada, farmer – needs and more\n\nNeeds\n\nrest\n\nBarriers\n\nrain\n';
    const made = await dataFrom('p.md', slides);
    expect(made).toHaveLength(1);
    expect(made).toMatchObject([{ name: 'Ada', role: 'farmer', needs: ['rest'], brakes: ['rain'] }]);
  });
});

it('two words behind a comma are an afterthought where they are no pair', async () => {
  const text = '# Clara Petit\n\n## Needs\n\nBulletin municipal, marché\n\n## Goals\n\nTea, quiet\n';
  expect(await dataFrom('p.md', text)).toMatchObject([{ needs: ['Bulletin municipal, marché'], goals: ['Tea', 'quiet'] }]);
});
