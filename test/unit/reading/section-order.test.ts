import { describe, expect, it } from 'vitest';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { entityKinds } from '../../../src/handbook/handbook.ts';
import { headKeys, sectionLayout } from '../../../src/reading/section-order.ts';
import { planOf } from '../../../src/schema/walk.ts';

describe('the layout of pages', () => {
  it.each(entityKinds)('has a place for every key of a %s: only fields of a company’s own may stand under its name', (kind) => {
    const keys = Object.keys(planOf(schemasFor()[kind]).map?.shape ?? {});
    const placed = [...headKeys[kind], ...sectionLayout[kind].flatMap(({ keys: own }) => own)];
    expect(keys.filter((key) => !placed.includes(key))).toEqual([]);
    expect(placed.filter((key) => !keys.includes(key))).toEqual([]);
    expect(placed.filter((key, at) => placed.indexOf(key) !== at)).toEqual([]);
  });
});
