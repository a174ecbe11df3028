import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/facts/relations.ts';
import { everyEntity } from '../../../src/handbook/handbook.ts';
import { sample } from '../reading/sample.ts';
import { rulesOfTheGuide } from './rules-of-the-guide.ts';

const handbook = await sample();

/** A page of the guide as it is read: without line breaks, no-break spaces or the targets of links. */
const pageOf = (id: string) =>
  String(resolve(handbook, 'guide', id)?.source.body?.text)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s+/g, ' ');

describe('the sample obeys its own guide', () => {
  describe.each(rulesOfTheGuide)('$page: $rule', ({ page, states, breaches }) => {
    it('is stated', () => {
      expect(states.test(pageOf(page)), `The page “${page}” no longer says ${states}`).toBe(true);
    });

    it('is obeyed', () => {
      expect(breaches(handbook)).toEqual([]);
    });
  });

  it('says that all notes of work are reserved only where they are', () => {
    const open = everyEntity(handbook).filter(({ data }) => {
      const visibility = 'fieldVisibility' in data ? data.fieldVisibility : undefined;
      return 'notes' in data && data.notes && visibility?.notes !== 'restricted';
    });
    const isSaidOfAll = /Les notes de travail restent à l’équipe connaissance client/.test(pageOf('confidentialite'));
    expect(isSaidOfAll ? open.map(({ id }) => id) : []).toEqual([]);
  });
});
