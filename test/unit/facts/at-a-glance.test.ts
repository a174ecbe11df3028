import { describe, expect, it } from 'vitest';
import { answeringNothing, leftOpen } from '../../../src/facts/answers.ts';
import { channelsInUse } from '../../../src/facts/channel-use.ts';
import { heardBy } from '../../../src/facts/heard.ts';
import { sharesOf } from '../../../src/facts/shares.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { handbookOf } from '../reading/sample.ts';
import { sure } from './small.ts';

const settings = 'company: B\ndepartments: [{ id: sales, name: Ventes }, { id: risk, name: Risques }]\n';
const persona = (id: string, more: string) => `id: ${id}\nname: ${id}\nrole: R\nstate: draft\n${more}`;

describe('the share of customers that a segment is', () => {
  const segment = (id: string, figures: string) => `id: ${id}\nname: ${id}\nfigures: ${figures}\n`;
  const figure = (id: string, value: number, unit: string, label = 'Part') =>
    `{ id: ${id}, label: ${label}, value: ${value}, unit: "${unit}", date: 2026-01-01 }`;

  it('is the percentage that most segments give under one id, whatever whole it is part of', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': settings,
      'segments/a.yaml': segment('a', `[${figure('jeunes', 80, '%')}, ${figure('part', 31, '%')}]`),
      'segments/b.yaml': segment('b', `[${figure('part', 17.6, '%', 'Part des pros')}]`),
      'segments/c.yaml': segment('c', `[${figure('part', 120, '%')}, ${figure('clients', 4, 'clients')}]`),
    });
    expect([...sharesOf(handbook)].map(([id, { value, label, path }]) => [id, value, label, path.join('.')])).toEqual([
      ['a', 31, 'Part', 'figures.1'],
      ['b', 17.6, 'Part des pros', 'figures.0'],
    ]);
  });

  it('is nobody’s where only one gives it', async () => {
    const handbook = await handbookOf({ 'handbook.yaml': settings, 'segments/a.yaml': segment('a', `[${figure('part', 31, '%')}]`) });
    expect(sharesOf(handbook).size).toBe(0);
  });
});

describe('a channel', () => {
  it('is one for all who name it in whatever letters, and once for each', async () => {
    const handbook = await handbookOf({
      'handbook.yaml': settings,
      'personas/ana.yaml': persona('ana', 'channels: [{ channel: Courriel, intensity: 1 }, { channel: Téléphone, intensity: 0 }]\n'),
      'personas/ben.yaml': persona(
        'ben',
        'channels: [{ channel: téléphone, intensity: 5, preferred: true }, { channel: Telephone, intensity: 2 }]\n',
      ),
    });
    const seen = channelsInUse(handbook).map(({ uses }) =>
      uses.map(({ persona: { id }, intensity, preferred }) => [id, intensity, preferred]),
    );
    expect(seen).toEqual([
      [
        ['ana', 0, false],
        ['ben', 5, true],
      ],
      [['ana', 1, false]],
    ]);
  });
});

describe('what customers said on whose words a persona rests', () => {
  it('is told by how much rests on it, without what contradicts and what is quoted', async () => {
    const study =
      'id: visite\ntitle: V\nkind: interview\ndate: 2026-02-02\nverbatims: [{ id: v1, text: Un }, { id: v2, text: Deux }, { id: v3, text: Trois }, { id: v4, text: Quatre }]\n';
    const handbook = await handbookOf({
      'handbook.yaml': settings,
      'research/visite.yaml': study,
      'personas/ana.yaml': persona(
        'ana',
        'quote: { text: Un, evidence: [visite#v1] }\ngoals:\n  - { text: A, evidence: [visite#v1, visite#v2, visite] }\n' +
          '  - { text: B, evidence: [visite#v3, { ref: visite#v4, stance: contradicts }] }\n  - { text: C, evidence: [{ ref: visite#v3 }] }\n',
      ),
    });
    const heard = heardBy(handbook, sure(handbook.personas.get('ana')));
    expect(heard.map(({ path, count }) => [path.join('.'), count])).toEqual([
      ['verbatims.2', 2],
      ['verbatims.1', 1],
    ]);
  });
});

describe('what guidance leaves open', () => {
  const ana = persona(
    'ana',
    'brakes: [{ id: refus, text: Craint un refus }, Hésite]\npainPoints: [{ id: attente, text: Attend }]\ngains: [Du temps]\nlevers: [{ id: date, text: Une date }]\n' +
      'guidance:\n  sales:\n    do: [{ text: Écrire, answers: date }, Sourire]\n    dont: [Insister]\n    objections: [{ text: Trop cher, answer: Voici }]\n  risk:\n    offers: [{ text: Délai, answers: [attente] }]\n',
  );
  const open = async (text: string, readers?: 'staff') => {
    const all = await handbookOf({ 'handbook.yaml': settings, 'personas/ana.yaml': text });
    const one = sure((readers ? visibleTo(all, readers) : all).personas.get('ana'));
    return [leftOpen(one), answeringNothing(one)].map((items) => items.map(({ path }) => path.join('.')));
  };

  it('is each barrier, pain and lever without an answer, and each advice that answers nothing; gains are not answered by name', async () => {
    expect(await open(ana)).toEqual([
      ['brakes.0', 'brakes.1'],
      ['guidance.sales.do.1', 'guidance.sales.objections.0'],
    ]);
  });

  it('is not told where guidance never says what it answers, nor to whom part of it is closed', async () => {
    expect(await open(ana.replace(/, answers: [^}]*/g, ''))).toEqual([[], []]);
    expect(await open(`${ana}fieldVisibility: { guidance.risk: risk }\n`, 'staff')).toEqual([[], []]);
    // Advice may well answer a barrier that is closed: it is not said to answer nothing.
    expect(await open(`${ana}fieldVisibility: { painPoints: risk }\n`, 'staff')).toEqual([['brakes.0', 'brakes.1'], []]);
  });
});
