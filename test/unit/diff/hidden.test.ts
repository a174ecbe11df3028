import { describe, expect, it } from 'vitest';
import { base, edit, having, told } from './support.ts';

const clara = 'personas/clara.yaml';

describe('nothing hidden comes back', () => {
  it('a page that is reserved today is told of by nothing', () => {
    const after = edit('personas/paul.yaml', 'state: draft', 'state: validated\nvisibility: restricted');
    expect(told(base, after).join()).not.toMatch(/Paul|Livret/);
    expect(told(base, after, { readers: 'research' }).join()).toMatch(/Paul Livret/);
  });

  it('a page that was reserved and is open today is new', () => {
    const before = edit('personas/paul.yaml', 'state: draft', 'state: draft\nvisibility: restricted');
    expect(told(before, base)).toContain('Nouveau persona : Paul Livret, Retraité, brouillon.');
  });

  it('a page that was reserved when it went is not named', () => {
    const before = edit('personas/paul.yaml', 'state: draft', 'state: draft\nvisibility: restricted');
    expect(told(before, having({ 'personas/paul.yaml': undefined }))).toEqual([]);
    expect(told(base, having({ 'personas/paul.yaml': undefined }))[0]).toBe('Persona supprimé : Paul Livret ; affiche à décrocher.');
  });

  it('a page that was renamed and reserved at once is told of by nothing', () => {
    const text = (base[clara] ?? '').replace('id: clara', 'id: claire\nvisibility: restricted');
    const after = having({ [clara]: undefined, 'personas/clara.en.yaml': undefined, 'personas/claire.yaml': text });
    expect(told(base, after).join()).not.toMatch(/Clara/);
  });

  it('a field that is reserved today is told of neither as it was nor as it is', () => {
    const after = edit(clara, 'demographics: { age: 34 }', 'demographics: { age: 51 }\nfieldVisibility: { demographics: restricted }');
    expect(told(base, after).join()).not.toMatch(/34|51|Âge/i);
  });

  it('old words of a list that is reserved in part today are not told', () => {
    const after = edit(
      clara,
      /goals:\n.*\n.*\n/,
      'goals:\n  - { id: temps, text: Gagner du temps, priority: high, evidence: [etude#v1] }\n  - { id: calme, text: Autre chose }\nfieldVisibility: { goals.calme: restricted }\n',
    );
    expect(told(base, after).join()).not.toMatch(/calme|Autre chose/);
  });

  it('words that moved into a reserved field are not told as they were', () => {
    const moved = edit(
      clara,
      /brakes:\n.*\n/,
      'notes: Un délai trop long pour obtenir une réponse\nfieldVisibility: { notes: restricted }\n',
    );
    expect(told(base, moved).join()).not.toMatch(/délai/);
    expect(told(base, moved).join()).toMatch(/un frein retiré ;/);
  });

  it('what a study no longer says is told without its words, wherever they stood', () => {
    const erased = edit('research/etude.yaml', 'Madame Dupont ne répond jamais.', 'Une cliente dit que l’on ne répond pas.');
    expect(told(base, erased).join()).not.toMatch(/Dupont/);
    const withQuote = edit(clara, 'text: Je vais au plus court.', 'text: Madame Dupont ne répond jamais.');
    const gone = having({ 'research/etude.yaml': erased['research/etude.yaml'] });
    expect(told(withQuote, gone).join()).not.toMatch(/Dupont/);
  });

  it('a study that is gone is not named', () => {
    const before = having({
      'research/dupont.yaml': 'id: dupont\ntitle: Entretien avec Madame Dupont\nkind: interview\ndate: 2026-02-03\n',
    });
    expect(told(before, base)).toEqual(['Étude supprimée : entretiens, février 2026.']);
  });

  it('what is gone today is told of by no change of before', async () => {
    const { compareHandbooks } = await import('../../../src/diff/compare.ts');
    const { handbookOf } = await import('./support.ts');
    const [before, after, now] = [having({ 'personas/paul.yaml': undefined }), base, having({ 'personas/paul.yaml': undefined })].map(
      handbookOf,
    );
    if (!before || !after || !now) throw new Error('no handbook');
    expect(compareHandbooks(before, after, { now }).map(({ id }) => id)).not.toContain('paul');
  });
});
