import { readdir } from 'node:fs/promises';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { docOf } from '../../../src/schema/field.ts';
import {
  configSchema,
  decisionSchema,
  type ExtraField,
  extraShape,
  guideSchema,
  icpSchema,
  type PersonaData,
  personaSchema,
  recordSchema,
  type StatementData,
  segmentSchema,
} from '../../../src/schema/index.ts';
import { fullRole, unwrap } from '../../../src/schema/walk.ts';
import { everySchema, schemas } from './every-key.ts';

const persona = { id: 'clara', name: 'Clara', role: 'Primo-accédante', state: 'draft' };
const icp = { kind: 'icp', id: 'pme-batiment', name: 'PME du bâtiment' };
const record = { id: 'entretien-1', title: 'Entretien', kind: 'interview', date: '2026-03-04' };

const codes = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ code, path }) => `${code} ${path.join('.')}`) ?? [];

describe('the least that a file may hold', () => {
  test.each([
    ['persona', personaSchema(), persona],
    ['segment', segmentSchema(), { id: 'jeunes-actifs', name: 'Jeunes actifs' }],
    ['icp', icpSchema(), icp],
    ['record', recordSchema(), record],
    ['decision', decisionSchema(), { id: 'rappel', title: 'Rappeler', date: '2026-03-12' }],
    ['guide', guideSchema(), { title: 'Mener un entretien' }],
    ['handbook', configSchema(), { company: 'Banque Assurance de l’Estuaire' }],
  ])('%s', (_, schema: z.ZodType, value) => {
    expect(codes(schema, value)).toEqual([]);
    for (const missing of Object.keys(value)) {
      expect(codes(schema, { ...value, [missing]: undefined })).toEqual([expect.stringContaining(` ${missing}`)]);
    }
  });

  test('a handbook has its defaults', () => {
    expect(configSchema().parse({ company: 'X' })).toMatchObject({
      schemaVersion: 1,
      base: '/',
      languages: ['fr'],
      review: { every: 12 },
      departments: [{ id: 'marketing' }, { id: 'product' }, { id: 'sales' }, { id: 'support' }],
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['an unknown key', personaSchema(), { ...persona, gaols: [] }, 'unrecognized_keys '],
    ['an unknown key deep down', personaSchema(), { ...persona, job: { titel: 'X' } }, 'unrecognized_keys job'],
    ['a key of another list', personaSchema(), { ...persona, goals: [{ text: 'X', stage: 'Y' }] }, 'unrecognized_keys goals.0'],
    [
      'a number beyond its scale',
      personaSchema(),
      { ...persona, attitudes: [{ left: 'A', right: 'B', position: 11 }] },
      'too_big attitudes.0.position',
    ],
    ['a criterion without a family', segmentSchema(), { id: 'a', name: 'A', criteria: ['X'] }, 'invalid_value criteria.0.family'],
    [
      'an address that runs code',
      configSchema(),
      { company: 'X', repository: { url: 'javascript:alert(1)' } },
      'invalid_format repository.url',
    ],
    ['a site without https', configSchema(), { company: 'X', site: 'http://example.com' }, 'invalid_format site'],
    [
      'a choice without values',
      configSchema(),
      { company: 'X', extraFields: [{ key: 'a', on: 'icp', type: 'choice', title: 'A' }] },
      'custom extraFields.0.values',
    ],
  ])('%s', (_, schema: z.ZodType, value, issue) => expect(codes(schema, value)).toEqual([issue]));
});

describe('short forms', () => {
  test('a bare string is a statement', () => {
    const parsed = personaSchema().parse({ ...persona, quote: 'Bonjour', goals: ['Acheter', { text: 'Épargner', kind: 'personal' }] });
    expect(parsed.quote).toEqual({ text: 'Bonjour' });
    expect(parsed.goals).toEqual([{ text: 'Acheter' }, { text: 'Épargner', kind: 'personal' }]);
  });

  test('a bare string is a persona', () => {
    const parsed = personaSchema().parse({ ...persona, related: ['karim'], lookalikes: ['sophie'] });
    expect(parsed).toMatchObject({ related: [{ persona: 'karim' }], lookalikes: [{ persona: 'sophie' }] });
    expect(icpSchema().parse({ ...icp, buyingGroup: ['nadia'] }).buyingGroup).toEqual([{ persona: 'nadia' }]);
  });

  test('a bare string is supporting evidence', () => {
    const parsed = personaSchema().parse({ ...persona, channels: [{ channel: 'Agence', intensity: 2, evidence: ['entretien-1#v2'] }] });
    expect(parsed.channels?.[0]?.evidence).toEqual([{ ref: 'entretien-1#v2', stance: 'supports' }]);
  });
});

test('a list that adds no keys is typed as exactly a statement', () => {
  expectTypeOf<NonNullable<PersonaData['tools']>[number]>().toEqualTypeOf<StatementData>();
  expectTypeOf<StatementData['text']>().toEqualTypeOf<string>();
});

describe('roles', () => {
  const all = Object.entries(schemas).flatMap(([name, schema]) => [...everySchema(schema, name)]);
  const objects = new Map(all.filter(([, schema]) => unwrap(schema) instanceof z.ZodObject));

  test('what an id tells apart in a list is an item', () => {
    const nameless = [...objects].filter(([path, schema]) => {
      const { shape } = unwrap(schema) as z.ZodObject;
      return path.endsWith('[]') && 'id' in shape && !fullRole(schema).item;
    });
    expect(nameless.map(([path]) => path)).toEqual([]);
  });

  test('attitudes, channels and journey steps count in coverage, advice does not', () => {
    const claim = (path: string) => fullRole(objects.get(path) as z.ZodType).claim === true;
    expect(
      ['attitudes', 'channels', 'journey', 'goals', 'brakes', 'habits.browsing'].map((key) => claim(`persona.${key}[]`)),
    ).not.toContain(false);
    expect(['cues', 'job.responsibilities', 'guidance.*.do', 'scenarios'].map((key) => claim(`persona.${key}[]`))).not.toContain(true);
  });

  test('the keys of guidance are departments', () => {
    expect(fullRole(all.find(([path]) => path === 'persona.guidance.<key>')?.[1] as z.ZodType).ref).toBe('department');
  });
});

describe('extra fields', () => {
  const declarations: ExtraField[] = [
    { key: 'riskLevel', on: 'persona', type: 'choice', values: ['faible', 'élevé'], title: 'Niveau de risque' },
    { key: 'sinceYear', on: 'persona', type: 'number', title: 'Client depuis', description: 'L’année d’ouverture du compte.' },
    { key: 'region', on: 'segment', type: 'list', title: 'Régions' },
  ];

  test('are taken by the files that they are declared on', () => {
    const schema = personaSchema(extraShape(declarations, 'persona'));
    expect(codes(schema, { ...persona, riskLevel: 'faible', sinceYear: 2019 })).toEqual([]);
    expect(codes(schema, { ...persona, riskLevel: 'moyen' })).toEqual(['invalid_value riskLevel']);
    expect(codes(schema, { ...persona, region: ['Ouest'] })).toEqual(['unrecognized_keys ']);
    expect(codes(segmentSchema(extraShape(declarations, 'segment')), { id: 'a', name: 'A', region: ['Ouest'] })).toEqual([]);
  });

  test('are documented by their declaration', () => {
    const { sinceYear, riskLevel }: Record<string, z.ZodType> = extraShape(declarations, 'persona');
    expect(docOf(sinceYear, 'en')).toMatchObject({ title: 'Client depuis', description: 'L’année d’ouverture du compte.' });
    expect(docOf(riskLevel, 'fr')?.example).toBe('faible');
  });
});

/** Rules of segments are trees, and have a reader of their own. */
const READ_ELSEWHERE = ['operators'];

test('every enumeration that the schemas export is used by one of them', async () => {
  const used = Object.entries(schemas)
    .flatMap(([name, schema]) => [...everySchema(schema, name)])
    .map(([, schema]) => unwrap(schema))
    .flatMap((schema) => (schema instanceof z.ZodEnum ? [schema.options.join()] : []));
  const folder = new URL('../../../src/schema/', import.meta.url);
  const modules: object[] = await Promise.all((await readdir(folder)).map((file) => import(new URL(file, folder).href)));
  const exported = modules
    .flatMap((module): [string, unknown][] => Object.entries(module))
    .filter(([, value]) => Array.isArray(value) && value.every((item) => typeof item === 'string'));
  expect(exported.length).toBeGreaterThan(15);
  expect(exported.filter(([, values]) => !used.includes((values as string[]).join())).map(([name]) => name)).toEqual(READ_ELSEWHERE);
});
