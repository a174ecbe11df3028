import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { type BuyingGroupPage, buyingGroupPage } from '../../../src/page-types/buying-group/buying-group.ts';
import type { Text } from '../../../src/reading/text.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { persona, small, sure } from '../facts/small.ts';
import { sample } from '../reading/sample.ts';

const page = (handbook: Handbook, id: string, language = 'fr'): BuyingGroupPage =>
  buyingGroupPage(viewIn(handbook, language, '2026-11-21'), sure(handbook.icps.get(id)));
const texts = (all: readonly Text[]) => all.map(({ text }) => text.replace(/[\u00A0\u202F]/g, ' '));

describe('the page of a buying group', () => {
  it('says who has which part, and who is missing, with the lines that name them', async () => {
    const { roles, missing } = sure(page(await sample(), 'eti-pharmaceutique').group);
    expect(
      roles.map(({ role, people, none }) => [role.text, ...texts(people.map(({ text }) => text)), ...(none ? [none.text] : [])]),
    ).toEqual([
      ['Décide', 'Personne encore'],
      ['Influence', 'Nadia Benkirane', 'Anh-Thu Delorme', 'Patrick Lenoir'],
      ['Prescrit', 'Anh-Thu Delorme'],
      ['Achète', 'Personne encore'],
      ['Utilise', 'Anh-Thu Delorme', 'Patrick Lenoir'],
    ]);
    expect(texts(sure(missing).items.map(({ text }) => text))).toEqual([
      'quelqu’un qui décide',
      'quelqu’un qui achète',
      'une voix à l’étape « Fidélité »',
    ]);
    expect(missing?.items[0]?.paste?.text).toBe('buyingGroup:\n  - persona: prenom-nom\n    roles: [decision-maker]\n    weight:');
  });

  it('draws weights with a phrase for who does not see them', async () => {
    const { influence } = sure(page(await sample(), 'sous-traitant-aeronautique').group);
    const mathieu = sure(sure(influence).rows.find(({ person }) => person.text.text === 'Mathieu Kerbrat'));
    expect(texts([mathieu.alt])).toEqual([
      'Besoin : 1 sur 5, Comparaison : 4 sur 5, Décision : 0 sur 5, Mise en place : non demandé, Usage : 5 sur 5, Fidélité : non demandé',
    ]);
  });

  it('leads from stage to stage: who leads and can stop it, what they look at, what is shared, and who is silent', async () => {
    const { path } = sure(page(await sample(), 'sous-traitant-aeronautique').group);
    const [need, comparing, deciding] = path;
    expect(need?.people.map(({ person, marks }) => [person.text.text, ...texts(marks)])).toEqual([
      ['Sylvie Amiel', 'mène', 'peut arrêter'],
      ['Clara Morel', 'mène', 'peut arrêter'],
      ['Mathieu Kerbrat', 'y prend part'],
    ]);
    expect(texts(sure(comparing?.shared).items)).toEqual(['Branchement à l’ERP (Bruno Sarrat et Clara Morel)']);
    expect(texts(sure(deciding).remarks)).toEqual(['Poids non demandé à qui décide : Hélène Vidonne.']);
  });

  it('quotes what clashes as it is written, contested where it is', async () => {
    const { clashes } = sure(page(await sample(), 'sous-traitant-aeronautique').group);
    const said = clashes.items.map(({ sides }) =>
      sides.map(({ kinds, criteria }) => [texts(kinds).join(), ...criteria.map(({ text, standing }) => `${text.text} ${standing?.kind}`)]),
    );
    expect(said).toContainEqual([
      ['Coût', 'Le prix passe avant tout le reste contested'],
      ['Temps', 'Le temps rendu, avant le tarif supported'],
    ]);
    expect(clashes.remarks).toEqual([]);
  });

  it('of nobody says what a group is, who could be in it, and the lines to paste', () => {
    const none = page(
      small({ 'segments/pme.yaml': 'id: pme\nkind: icp\nname: PME\n', 'personas/eva.yaml': persona('eva', 'icps: [pme]\n') }),
      'pme',
    );
    expect(none.group).toBeUndefined();
    expect(none.empty?.people?.items.map(({ text }) => text.text)).toEqual(['ana', 'eva']);
    expect(none.empty?.paste?.text).toBe('buyingGroup:\n  - persona: ana\n    weight:\n  - persona: eva\n    weight:');
  });

  it('of one whose weights nobody knows draws nothing, and says that it cannot tell what clashes', () => {
    const { influence, path, clashes, meetings } = sure(
      page(small({ 'segments/pme.yaml': 'id: pme\nkind: icp\nname: PME\nbuyingGroup: [ben]\n' }), 'pme').group,
    );
    expect(influence).toBeUndefined();
    expect(path).toEqual([]);
    expect(texts(clashes.remarks)).toEqual([expect.stringContaining('Pas assez de critères')]);
    expect(meetings.map(({ stage, person }) => [stage, person.text.text])).toEqual([[undefined, 'ben']]);
  });
});
