import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/import/place/identity.ts';
import { type Changed, cleanText, unmarked } from '../../../src/import/place/text.ts';
import { labelled } from '../../../src/import/read/labelled.ts';

function cleaned(text: string): { words: string; told: string[] } {
  const told: Changed[] = [];
  return { words: cleanText(text, 'inline', (changed) => told.push(changed)), told: told.map((one) => one.text) };
}

describe('signs that open', () => {
  it('are taken off with those that close them', () => {
    expect(cleaned('<!-- vu --> et <!-- lu -->').words).toBe('vu et lu');
    expect(cleaned('![a](b.png) et [c](d.md "e")').words).toBe('a (b.png) et c (d.md, e)');
    expect(unmarked('**a** *b* __c__ _d_ `e`')).toBe('a b c d e');
  });

  it('stay where nothing closes them, with all that follows', () => {
    expect(cleaned('<!-- vu --> et <!-- lu <!-- et').words).toBe('vu et \\<!-- lu \\<!-- et');
    expect(cleaned('[a [b [c] et [d](e.md)').words).toBe('[a [b [c] et d (e.md)');
    expect(cleaned('[a](b "c [d](e').words).toBe('[a](b "c [d](e');
    expect(unmarked('**a **b __c d_e')).toBe('**a **b __c d_e');
  });

  it('open for the first that closes, whatever opens between', () => {
    expect(cleaned('<!-- a <!-- b --> c -->').words).toBe('a \\<!-- b c -->');
    expect(cleaned('[a [b](c.md)').words).toBe('a [b (c.md)');
    expect(unmarked('**a **b**')).toBe('a **b');
  });

  it('may stand in one another', () => {
    expect(unmarked('***a*** **_b_** __**c**__ *__d__*')).toBe('a b c d');
  });

  it('of code keep what they hold', () => {
    expect(cleaned('`<!-- a -->` <!-- b --> ``[c](d)``')).toEqual({ words: '`<!-- a -->` b ``[c](d)``', told: ['<!-- -->'] });
    expect(cleaned('``` <!-- a -->')).toEqual({ words: '``` a', told: ['<!-- -->'] });
  });
});

describe('the heading of a persona', () => {
  it.each([
    [
      'Persona n° 2 – Clara Martin (34 ans), la pro',
      { said: 'persona', name: 'Clara Martin (34 ans), la pro', short: 'Clara Martin', age: 34, behind: 'la pro' },
    ],
    ['Persona 3: Clara', { said: 'persona', name: 'Clara' }],
    ['Persona : « Clara »', { said: 'persona', name: '« Clara »' }],
    ['`cio`: Gordon, the CIO', { identifier: 'cio', name: 'Gordon, the CIO', short: 'Gordon', behind: 'the CIO' }],
    ['Clara Martin   —   « la pressée »', { name: 'Clara Martin   —   « la pressée »', short: 'Clara Martin', behind: 'la pressée' }],
    ['Clara (directrice)', { name: 'Clara (directrice)', short: 'Clara', behind: 'directrice' }],
    ['1.2. Clara', { name: 'Clara' }],
  ])('%s', (title, heading) => {
    expect(headingOf(title)).toEqual(heading);
  });
});

describe('a label', () => {
  it.each([
    ['**Objectifs :** déposer', 'Objectifs', 'déposer'],
    ['**Objectifs** : déposer\nvite', 'Objectifs', 'déposer\nvite'],
    ['__Objectifs__', 'Objectifs', ''],
    ['Objectifs : déposer\nvite', 'Objectifs', 'déposer\nvite'],
    ['Objectifs   :', 'Objectifs', ''],
  ])('stands before what it labels in %j', (text, label, rest) => {
    expect(labelled(text, () => true)).toEqual({ label, rest });
  });

  it('is none without a sign behind it', () => {
    expect(labelled('**Objectifs** déposer', () => true)).toBeUndefined();
    expect(labelled('https://a.b', () => true)).toBeUndefined();
  });
});
