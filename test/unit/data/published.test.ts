/** What is said of the JSON for other tools is what it holds, to the last key. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '../../../src/data/schemas.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { handbookOf, sample } from '../reading/sample.ts';
import { faultsOf, wholesOf } from './published.ts';

describe('what is said of the JSON', () => {
  it.each(['staff', 'marketing', 'research'])('is what the sample holds for %s', async (readers) => {
    expect(await faultsOf(visibleTo(await sample(), readers))).toEqual([]);
  });

  it('is what an empty handbook holds', async () => {
    expect(await faultsOf(await handbookOf({}))).toEqual([]);
  });

  it('is published as a JSON Schema that takes it, and refuses another', async () => {
    const handbook = await sample();
    const file = schemaFiles(handbook).find(({ path }) => path === 'api/schemas/data.schema.json');
    const published = JSON.parse(String(file?.content));
    const reader = z.fromJSONSchema(published);
    const [whole = {}] = await wholesOf(handbook);
    expect(reader.safeParse(whole).error).toBeUndefined();
    expect(reader.safeParse({ ...whole, more: true }).success).toBe(true);
    expect(reader.safeParse({ ...whole, formatVersion: 2 }).success).toBe(false);
    expect(reader.safeParse({ ...whole, personas: [{ id: 'a' }] }).success).toBe(false);
    expect(published.$defs.persona.properties.data.properties.role.title).toBe('Rôle');
    expect(published.$defs.persona.properties.data.properties.riskProfile.enum).toContain('prudent');
  });
});
