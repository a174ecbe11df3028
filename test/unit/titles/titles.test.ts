import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyTitle as classified } from '../../../src/titles/classify.ts';
import type { TitleFunction, TitleLevel, TitleRole } from '../../../src/titles/kinds.ts';
import { titleIn as foundIn } from '../../../src/titles/looks.ts';
import { isOneSlip } from '../../../src/titles/mistyped.ts';
import { bareWord } from '../../../src/titles/words.ts';
import { knownTitles } from '../../../src/titles/written.ts';

const classifyTitle = (text: string) => classified(text, knownTitles());
const titleIn = (text: string) => foundIn(text, knownTitles());

/** A title with the answers that are right; `-` where a title does not say. */
const labelled = (half: 'seen' | 'blind') =>
  readFileSync(join(import.meta.dirname, '../../fixtures/titles', `${half}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', ...answers] = line.split('\t');
      const [functions = [], levels = [], roles = []] = answers.map((some) => some.split('|'));
      return { title, functions, levels, roles };
    });

/** Who influences and who prescribes is met in the same way. */
const part = (role = '-') => (role === 'prescriber' ? 'influencer' : role);

function isRight({ title, functions, levels, roles }: ReturnType<typeof labelled>[number]): boolean {
  const found = classifyTitle(title);
  return functions.includes(found.function ?? '-') && levels.includes(found.level ?? '-') && roles.map(part).includes(part(found.role));
}

describe.each(['seen', 'blind'] as const)('the %s half of the labelled titles', (half) => {
  it('is understood, and what is not is called a guess', () => {
    const all = labelled(half);
    const wrong = all.filter((one) => !isRight(one)).map(({ title }) => title);
    expect(all.length).toBeGreaterThanOrEqual(130);
    expect(wrong.length / all.length, wrong.join(', ')).toBeLessThanOrEqual(0.05);
    expect(wrong.filter((title) => classifyTitle(title).sure)).toEqual([]);
  });
});

type Answer = [TitleFunction | undefined, TitleLevel | undefined, TitleRole | undefined];

const exact: [title: string, ...Answer][] = [
  ['Responsable communication', 'marketing', 'manager', 'influencer'],
  ['Directrice financière', 'finance', 'director', 'decision-maker'],
  ['Directeur adjoint des achats', 'procurement', 'director', 'buyer'],
  ['Gérante d’un salon de coiffure', 'craft', 'executive', 'decision-maker'],
  ['Retraité de la SNCF', 'retired', undefined, 'end-user'],
  ['Marketing Manager', 'marketing', 'manager', 'influencer'],
  ['Executive assistant to the CFO', 'office', 'assistant', 'end-user'],
  ['Assistante comptable en alternance', 'finance', 'apprentice', 'end-user'],
  ['Expert-comptable', 'finance', 'specialist', 'prescriber'],
  ['Expert-comptable stagiaire', 'finance', 'apprentice', 'end-user'],
  ['Responsable AQ', 'quality', 'manager', 'influencer'],
  ['Comms lead', 'marketing', 'manager', 'influencer'],
  ['Controller', 'finance', 'manager', 'influencer'],
  ['Dir. gén. délégué', 'management', 'executive', 'decision-maker'],
  ['Opératrice sur commande numérique', 'operations', 'specialist', 'end-user'],
  ['Gestionnaire de paie', 'hr', 'specialist', 'end-user'],
  ['Payroll clerk', 'hr', 'specialist', 'end-user'],
  ['Einkaufsleiterin', 'procurement', 'manager', 'buyer'],
  ['Leiter*in Kommunikation', 'marketing', 'manager', 'influencer'],
  ['Kaufmännische Leiterin', 'finance', 'director', 'decision-maker'],
  ['Geschäftsführerin', 'management', 'executive', 'decision-maker'],
  ['Steuerberaterin', 'finance', 'specialist', 'prescriber'],
  ['Personalsachbearbeiterin', 'hr', 'specialist', 'end-user'],
  ['Rentnerin', 'retired', undefined, 'end-user'],
  ['Monsieur', undefined, undefined, undefined],
  ['je sais pas', undefined, undefined, undefined],
  ['', undefined, undefined, undefined],
];

it.each(exact)('%s', (title, work, level, role) => {
  const found = classifyTitle(title);
  expect([found.function, found.level, found.role]).toEqual([work, level, role]);
});

it.each(['Ouvrier agricole', 'Agriculteur', 'Farmer', 'Test engineer', 'Accountant', 'Controller', 'Directeur', 'Einkaufsleiter'])(
  '%s is a guess',
  (title) => {
    expect(classifyTitle(title).sure).toBe(false);
  },
);

it.each([
  ['Directeur·rice commercial·e', 'Directrice commerciale'],
  ['chargé(e) de communication', 'Chargée de communication'],
  ['acheteur.euse', 'Acheteuse'],
  ['TECHNICIEN-NE DE MAINTENANCE', 'Technicien de maintenance'],
  ['D.A.F.', 'DAF'],
  ['Resp. achats', 'Responsable achats'],
  ['Responsables des achats', 'Responsable achats'],
  ['Responsable achats chez Turbalia', 'Responsable achats'],
  ['Directeur commercial (H/F)', 'Directeur commercial'],
  ['Directeur commercial à Lyon', 'Directeur commercial'],
])('%s is read as %s', (written, plain) => {
  expect(classifyTitle(written)).toEqual(classifyTitle(plain));
});

it('forgives a slip, and calls what it then reads a guess', () => {
  const { sure, ...found } = classifyTitle('Resposable qualité');
  expect({ sure, found }).toEqual({ sure: false, found: { function: 'quality', level: 'manager', role: 'influencer' } });
  expect([isOneSlip('comptable', 'comptabe'), isOneSlip('comptable', 'cmoptable'), isOneSlip('comptable', 'comptable')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isOneSlip('comptable', 'contable')).toBe(false);
});

it('takes a sentence for no title', () => {
  expect(titleIn('je suis responsable de rien, moi')).toBeUndefined();
  expect(titleIn('Où est le directeur ?')).toBeUndefined();
  expect(titleIn('le directeur des achats et celui de la production sont partis hier soir avec la caisse')).toBeUndefined();
  expect(titleIn('responsable des achats')).toMatchObject({ function: 'procurement' });
});

it.each([
  ['directrice', 'directeur'],
  ['acheteuses', 'acheteur'],
  ['infirmieres', 'infirmier'],
  ['retraitee', 'retraite'],
  ['commerciaux', 'commercial'],
])('%s and %s are one word', (one, other) => {
  expect(bareWord(one)).toBe(bareWord(other));
});
