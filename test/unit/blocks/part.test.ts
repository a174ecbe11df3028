import { expect, it } from 'vitest';
import { partsIn } from '../../../src/blocks/part.ts';
import { pageOf as entityPage } from '../../../src/page-types/entity/any-page.ts';
import type { EntityPage } from '../../../src/page-types/entity/entity.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { persona, small } from '../facts/small.ts';

const icp = (handbook: ReturnType<typeof small>) => {
  const found = handbook.icps.get('pme');
  if (!found) throw new Error('no ICP');
  return found;
};

it('somebody whom a buying group names twice has both parts, and weighs as in the weightier', () => {
  const handbook = small();
  const parts = partsIn(viewIn(handbook, 'fr'), icp(handbook));
  const ana = parts.get('ana');
  expect(ana?.roles.map(({ text }) => text)).toEqual(['Influence', 'Achète']);
  expect([ana?.weight?.value, ana?.notes.map(({ text }) => text)]).toEqual([5, ['Le matin', 'Le soir']]);
});

it('how much somebody weighs from stage to stage is what their own file says', () => {
  const weights = 'buying: { roles: [buyer], weights: [{ stage: Essai, weight: 4 }, { stage: Décision, weight: 1 }] }\n';
  const handbook = small({ 'personas/ben.yaml': persona('ben', weights) });
  const stages = partsIn(viewIn(handbook, 'fr'), icp(handbook)).get('ben')?.stages ?? [];
  expect(stages.map(({ stage, weight }) => [stage.text, weight.value])).toEqual([
    ['Essai', 4],
    ['Décision', 1],
  ]);
});

it('a buying group is drawn, those who weigh most first, and listed too where not all of it is', () => {
  const shown = (handbook: ReturnType<typeof small>) => {
    const { sections } = entityPage(viewIn(handbook, 'fr'), icp(handbook)) as EntityPage;
    const fields = sections.find(({ anchor }) => anchor === 'people')?.fields ?? [];
    const compare = fields.flatMap(({ block }) => (block.type === 'compare' ? block.people.map(({ name }) => name.text) : []));
    return { compare, drawn: fields.find(({ anchor }) => anchor === 'buying-group')?.drawn };
  };
  // Zoe has retired: nobody stands beside her, and the list still names her.
  expect(shown(small())).toEqual({ compare: ['ana', 'ben', 'eva'], drawn: undefined });
  const { compare, drawn } = shown(small({ 'personas/zoe.yaml': persona('zoe') }));
  expect([compare, drawn]).toEqual([['ana', 'ben', 'zoe', 'eva'], true]);
});
