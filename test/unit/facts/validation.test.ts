import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/facts/relations.ts';
import { validationLacks } from '../../../src/facts/validation.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { healthPage } from '../../../src/page-types/health/health.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { small, sure } from './small.ts';

const verdict = 'validations: [{ by: B, date: 2026-01-01, verdict: confirmed }]\n';
const silent = 'validations: [{ by: B, date: 2026-01-01 }]\n';
const heard = 'goals: [{ text: G, evidence: [entretiens#v1] }]\n';
const staff = 'goals: [{ text: G, evidence: [equipe#v1] }]\n';

const handbookWith = (more: string, state = 'validated') =>
  small({
    'personas/lea.yaml': `id: lea\nname: Léa\nrole: R\nstate: ${state}\nreviewed: 2026-06-01\n${more}`,
    'research/equipe.yaml': 'id: equipe\ntitle: É\nkind: staff-feedback\ndate: 2026-01-01\nverbatims: [{ id: v1, text: Dit }]\n',
  });
const lacks = (more: string, state?: string, readers = 'research') => {
  const handbook = visibleTo(handbookWith(more, state), readers);
  return validationLacks(handbook, sure(resolve(handbook, 'persona', 'lea')));
};

describe('a persona that calls itself validated', () => {
  it('lacks who validated it, what they found, or a customer', () => {
    expect(lacks(verdict + heard)).toEqual([]);
    expect(lacks(heard)).toEqual(['validator']);
    expect(lacks(`validations: []\n${heard}`)).toEqual(['validator']);
    expect(lacks(silent + heard)).toEqual(['verdict']);
    expect(lacks(silent + staff)).toEqual(['verdict', 'customer']);
    expect(lacks(verdict + staff)).toEqual(['customer']);
    expect(lacks(silent + staff, 'draft')).toEqual([]);
  });

  it('lacks nothing that its readers may only not read', () => {
    expect(lacks(`${verdict}${heard}fieldVisibility: { validations: restricted }\n`, 'validated', 'staff')).toEqual([]);
    expect(lacks(`${verdict}${heard}fieldVisibility: { goals: restricted }\n`, 'validated', 'staff')).toEqual([]);
  });

  it.each([
    [
      'fr',
      'Dite validée, cette fiche n’en remplit pas les conditions : aucun avis n’est noté et aucun client n’y parle.',
      ['sans avis noté', 'sans voix de client'],
      'dont 1 qui n’en remplit pas les conditions',
    ],
    [
      'en',
      'Called validated, this page does not meet the conditions: no verdict is noted and no customer speaks in it.',
      ['without a verdict', 'without a customer'],
      '1 of them does not meet the conditions',
    ],
    [
      'de',
      'Diese Seite nennt sich validiert, ohne die Bedingungen zu erfüllen: kein Urteil ist notiert und niemand aus der Kundschaft kommt zu Wort.',
      ['ohne Urteil', 'ohne Stimme der Kundschaft'],
      'davon 1, die die Bedingungen nicht erfüllt',
    ],
  ])('says so on its page and on Health: %s', (language, banner, short, total) => {
    const handbook = handbookWith(silent + staff);
    const view = viewIn(handbook, language, '2026-11-21');
    const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');
    const { banners } = personaPage(view, sure(resolve(handbook, 'persona', 'lea')));
    expect(plain(banners.find(({ kind }) => kind === 'unproven')?.text.text)).toBe(banner);
    const { personas, totals } = healthPage(view, []);
    expect(personas.rows.find(({ name }) => name.text === 'Léa')?.lacks.map(({ text }) => text)).toEqual(short);
    expect(plain(totals.find(({ label }) => /valid/.test(label.text))?.more?.text)).toContain(total);
  });
});
