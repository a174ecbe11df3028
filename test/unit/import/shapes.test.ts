import { describe, expect, it } from 'vitest';
import { dataFrom } from './support.ts';

const namesIn = async (file: string, text: string) => (await dataFrom(file, text)).map(({ name }) => name);

describe('people are found by the shape that they share', () => {
  it('roles below groups, by labels that come back below each and a title that announces people', async () => {
    const one = (name: string, cares: string, stuck: string) =>
      `### ${name}\n\nKnows the system well.\n\n**Cares about**\n\n* ${cares}\n\n**Gets stuck on**\n\n* ${stuck}\n\n`;
    const text = `# Quill personas\n\nWhom we build for.\n\n## Primary\n\n${one('Site administrator', 'rollbacks', 'variables')}${one('Content editor', 'previews', 'drafts')}## Secondary\n\n${one('Plugin author', 'a stable API', 'reviews')}## Non-goals\n\nNobody else.\n`;
    expect(await namesIn('p.md', text)).toEqual(['Site administrator', 'Content editor', 'Plugin author']);
  });

  it('nicknames with the same form below each', async () => {
    const one = (name: string, said: string, facts: string) => `### ${name}\n\n*"${said}"*\n\n${facts}\n\n- Reads every review\n\n`;
    const text = `# Meet our shoppers\n\n${one('Busy Bea', 'Two taps or I leave.', '42, two kids')}${one('Careful Carl', 'Let me read first.', '67, retired')}`;
    expect(await namesIn('p.md', text)).toEqual(['Busy Bea', 'Careful Carl']);
  });

  it.each([
    [
      '# ペルソナ一覧\n\n## 田中花子\n\n- 年齢：34歳\n- 職業：看護師\n\n### 目標\n\n- 休む\n\n## 佐藤健一\n\n- 年齢：52歳\n- 職業：農家\n\n### 目標\n\n- 売る\n',
      ['田中花子', '佐藤健一'],
    ],
    [
      '# 用户画像\n\n## 李雷（32岁，产品经理）\n\n**目标：** 按时上线\n\n## 韩梅梅（28岁，设计师）\n\n**目标：** 少改稿\n',
      ['李雷', '韩梅梅'],
    ],
    [
      '# Персоны\n\n## Анна Петрова, 34 года\n\n### Цели\n\n- Врач\n\n## Игорь, 61 год\n\n### Цели\n\n- Рецепт\n',
      ['Анна Петрова', 'Игорь'],
    ],
  ])('scripts without capitals, and other alphabets: %#', async (text, names) => {
    expect(await namesIn('p.md', text)).toEqual(names);
  });
});

describe('tables', () => {
  it('of one fact a row', async () => {
    const text =
      'persona,attribute,value\nMaya Brooks,role,Operations lead\nMaya Brooks,goal,Ship\nMaya Brooks,goal,Rest\nOwen Pratt,role,Founder\nOwen Pratt,goal,Sell\n';
    const [maya, owen, ...others] = await dataFrom('facts.csv', text);
    expect(others).toEqual([]);
    expect([maya, owen]).toMatchObject([
      { name: 'Maya Brooks', role: 'Operations lead', goals: ['Ship', 'Rest'] },
      { name: 'Owen Pratt', role: 'Founder', goals: ['Sell'] },
    ]);
  });

  it('in which somebody has several rows', async () => {
    const text =
      'Who,When,I want to,So that I can\nDispatcher,a driver is ill,find another,keep the round\nDispatcher,it snows,reroute all,stay calm\nDriver,the lift breaks,tell the customer,avoid shouting\n';
    expect(await namesIn('jobs.csv', text)).toEqual(['Dispatcher', 'Driver']);
  });

  it('whose first column names people under an unknown head', async () => {
    const text = 'Household,Situation,Hopes\nThe Lindqvists,Rented flat,A garden\nThe Okafors,Own house,Solar roof\n';
    expect(await dataFrom('rows.csv', text)).toMatchObject([{ name: 'The Lindqvists', goals: ['A garden'] }, { name: 'The Okafors' }]);
  });
});

describe('labels that no list has', () => {
  it('are those of all bullets that have one', async () => {
    const [one] = await dataFrom('p.md', '# Ana Diaz\n\n- Age: 34\n- Commute: two buses\n- Ort: Ulm\n\n## Goals\n\n- Rest\n');
    expect(one).toMatchObject({ demographics: { age: 34, place: 'Ulm' }, notes: '**Commute**: two buses' });
  });
});

describe('files of a site', () => {
  it('have their person as title, and other roles in their fields', async () => {
    const text =
      '---\ntitle: Linnea\nlayout: page\njob: Beekeeper\n---\n\nShe keeps bees.\n\n## Strengths\n\n- names\n\n## Goals\n\n- rest\n';
    expect(await dataFrom('linnea.md', text)).toMatchObject([{ name: 'Linnea', role: 'Beekeeper', goals: ['rest'] }]);
  });

  it.each([
    ['template.md', '# [Persona name]\n\n**Age:** [age]\n\n## Goals\n\n- [Goal 1]\n'],
    ['index.md', '---\ntitle: Personas\n---\n\nRead them before each sprint.\n\n- [Linnea](linnea.md)\n'],
    [
      'style.md',
      '# Style guide\n\n## Words we avoid\n\n- utilise\n\n## Buttons\n\nButtons say what happens: "Save", never "OK".\n\n## Colours\n\nTeal.\n',
    ],
  ])('%s is about nobody', async (file, text) => {
    await expect(dataFrom(file, text)).rejects.toMatchObject({ reason: 'no-persona' });
  });
});

describe('lines without a label', () => {
  it('a few words alone are the role, and what stands last in a profile is where they live', async () => {
    const text = '# Ana Diaz\n\nDairy farmer\n\n38 ans, Tours\n\n- Wants a dry spring\n- hates group chats\n- Lives in Exeter\n- Paints\n';
    const [ana] = await dataFrom('p.md', text);
    expect(ana).toMatchObject({ role: 'Dairy farmer', goals: ['Wants a dry spring'], irritants: ['hates group chats'] });
    expect(ana).toMatchObject({ demographics: { age: 38, place: 'Exeter' }, summary: '38 ans, Tours' });
    expect(ana?.story).toBe('Paints');
  });

  it('a sentence is no role', async () => {
    const [ana] = await dataFrom('p.md', '# Ana Diaz\n\nRuns before work\n\n## Goals\n\n- Rest\n');
    expect(ana).toMatchObject({ story: 'Runs before work' });
  });

  it('jobs in sentences are jobs to be done', async () => {
    const [ana] = await dataFrom('p.md', '# Ana Diaz\n\n## Jobs\n\n- When a sensor fails, I want to know first\n\n## Goals\n\n- Rest\n');
    expect(ana).toMatchObject({ jobsToBeDone: ['When a sensor fails, I want to know first'] });
  });
});

describe('people without any heading', () => {
  it('paragraphs that each tell of somebody else', async () => {
    const text =
      'THE PEOPLE WHO WRITE TO US\n\nMeet Maria. Maria is 34 and runs a kiosk near the station. She opens at five.\n\nMeet Anton. Anton drives a lorry to Lyon. He sleeps in the cab four nights a week.\n';
    expect(await namesIn('people.txt', text)).toEqual(['Maria', 'Anton']);
  });

  it('bullets with an age, and what is told of them below', async () => {
    const text =
      'Our users\n\n- **Anna (29)**\n  - nurse in Ghent\n  - hates group chats\n- **Jeroen (44)**\n  - wants his hours on paper\n';
    expect(await dataFrom('p.md', text)).toMatchObject([
      { name: 'Anna', irritants: ['hates group chats'], demographics: { age: 29 } },
      { name: 'Jeroen', goals: ['wants his hours on paper'] },
    ]);
  });

  it('terms below titles that no list has, under a title that announces people', async () => {
    const one = (title: string, what: string) =>
      `<h2>${title}</h2><dl><dt>Comes for</dt><dd>${what}</dd><dt>Visits</dt><dd>daily</dd></dl>`;
    const page = `<h1>Library users</h1>${one('Retired reader', 'novels')}${one('Exam student', 'a desk')}`;
    expect(await namesIn('p.html', page)).toEqual(['Retired reader', 'Exam student']);
  });

  it('tables of labels and values, each with a name', async () => {
    const one = (name: string) => `<p>Personnage</p><table><tr><td>Nom</td><td>${name}</td></tr><tr><td>Âge</td><td>32</td></tr></table>`;
    expect(await namesIn('p.html', `<h1>Fiches</h1>${one('Aïcha Benali')}${one('Loïc Dutertre')}`)).toEqual([
      'Aïcha Benali',
      'Loïc Dutertre',
    ]);
  });
});

describe('forms that people use', () => {
  it('fields as chapters, with the people below each', async () => {
    const text =
      '# Workshop\n\n## Goals\n\n### Nina Holt\n\n- Sleep\n\n### Omar Said\n\n- Sell\n\n## Frustrations\n\n### Nina Holt\n\n- Calls\n\n### Omar Said\n\n- Rust\n';
    expect(await dataFrom('p.md', text)).toMatchObject([
      { name: 'Nina Holt', goals: ['Sleep'], painPoints: ['Calls'] },
      { name: 'Omar Said', goals: ['Sell'], painPoints: ['Rust'] },
    ]);
  });

  it('several labels on a line, and labels in bold without a colon', async () => {
    const text = '# Rosa Lindt\n\n**Age:** 63 · **Job:** nurse · **Lives in:** Chur\n\n**Wants** to find friends\n**Fears** long forms\n';
    expect(await dataFrom('p.md', text)).toMatchObject([
      { role: 'nurse', demographics: { age: 63, place: 'Chur' }, goals: ['to find friends'], brakes: ['long forms'] },
    ]);
  });

  it('somebody who is called as a field is, with fields below', async () => {
    const one = (name: string, goal: string) => `## ${name}\n\nOn the road.\n\n- Goal: ${goal}\n- Pain: rain\n\n`;
    expect(await namesIn('p.md', `# Who we design for\n\n${one('Fleet manager', 'a')}${one('Driver', 'b')}`)).toEqual([
      'Fleet manager',
      'Driver',
    ]);
  });

  it('a list of products is about nobody', async () => {
    const text = 'Product,Description,Price\nBlue Kettle,Boils water,30\nRed Toaster,Toasts bread,25\n';
    await expect(dataFrom('prices.csv', text)).rejects.toMatchObject({ reason: 'no-persona' });
  });
});

describe('who appears once for each of several parts', () => {
  it('is given the rows and lines that begin with their name', async () => {
    const one = (name: string, need: string) => `### ${name}\n\n#### Needs\n\n- ${need}\n\n`;
    const text = `# Report\n\n## Overview\n\n| Persona | Main goal |\n|---|---|\n| Beatriz Falk | stay enrolled |\n| Tom Acht | finish |\n\n## The personas\n\n${one('Beatriz Falk', 'one list')}${one('Tom Acht', 'parking')}## Quotes\n\nBeatriz: "Who has the manual?"\n\n- Tom: "And rings again."\n- Nobody: nothing.\n`;
    const [beatriz, tom, ...others] = await dataFrom('p.md', text);
    expect(others).toEqual([]);
    expect([beatriz, tom]).toMatchObject([
      { goals: ['stay enrolled'], needs: ['one list'], quote: 'Who has the manual?' },
      { goals: ['finish'], quote: 'And rings again.' },
    ]);
    expect(beatriz?.notes).toContain('Nobody: nothing.');
  });

  it('a status that is none is what they do', async () => {
    const text = 'Nom;Statut;Age\nSamba Diop;livreur;25\nAna Ruiz;pharmacienne;46\n';
    expect(await dataFrom('p.csv', text)).toMatchObject([{ role: 'livreur' }, { role: 'pharmacienne' }]);
  });
});
