import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchema, schemaFiles } from '../../../src/data/schemas.ts';
import type { ContentKind } from '../../../src/handbook/handbook.ts';
import { personaSchema } from '../../../src/schema/index.ts';
import { sample } from '../reading/sample.ts';

const handbook = await sample();
const schemas = new Map(
  schemaFiles(handbook).map(({ path, content }) => [path.replace(/^.*\/(.*)\.schema\.json$/, '$1'), JSON.parse(String(content))]),
);
const nameOf = (kind: ContentKind) => (kind === 'config' ? 'handbook' : kind);
const read = (name: string) => z.fromJSONSchema(schemas.get(name));

describe('the JSON Schemas', () => {
  const entries = [...handbook.entries, ...(handbook.configEntry ? [handbook.configEntry] : [])];
  const readers = new Map([...schemas.keys()].map((name) => [name, read(name)]));

  it.each(entries.map((entry) => [entry.file, entry] as const))('take %s as it was typed', (_, { kind, source }) => {
    expect(readers.get(nameOf(kind))?.safeParse(source.data).error).toBeUndefined();
  });

  it('refuse a misspelt key, a value that is none, and a missing key', () => {
    const persona = readers.get('persona');
    const sound = { id: 'a', name: 'A', role: 'R', state: 'draft' };
    expect(persona?.safeParse(sound).success).toBe(true);
    expect(
      persona?.safeParse({
        ...sound,
        goals: ['Court', { id: 'long', text: 'Long', evidence: ['r#v1', { ref: 'r#v2', stance: 'contradicts' }] }],
      }).success,
    ).toBe(true);
    expect(persona?.safeParse({ ...sound, golas: [] }).success).toBe(false);
    expect(persona?.safeParse({ ...sound, state: 'brouillon' }).success).toBe(false);
    expect(persona?.safeParse({ id: 'a', name: 'A', role: 'R' }).success).toBe(false);
    expect(persona?.safeParse({ ...sound, goals: [{ note: 'Sans texte' }] }).success).toBe(false);
  });

  it('document keys in the language of the content, fields of the company included', () => {
    const { properties } = schemas.get('persona');
    expect(properties.role).toMatchObject({ title: 'Rôle', examples: ['Primo-accédante prudente'] });
    expect(properties.riskProfile).toMatchObject({ title: 'Rapport au risque', enum: ['prudent', 'équilibré', 'audacieux'] });
    expect((jsonSchema(personaSchema(), 'en') as { properties: Record<string, unknown> }).properties.role).toMatchObject({ title: 'Role' });
  });

  it('show no pattern for a date, and describe a statement once', () => {
    const text = JSON.stringify(schemas.get('persona'));
    expect(text).not.toContain('02-(?:');
    expect(schemas.get('persona').properties.created).toMatchObject({ type: 'string', format: 'date' });
    expect(text.length).toBeLessThan(90_000);
  });

  it('describe each word of the interface by ours, and take what a company may say', () => {
    const { properties, $defs } = schemas.get('words');
    expect(properties.site.properties.home).toMatchObject({ description: 'Accueil' });
    expect(properties.count.properties.persona).toMatchObject({ description: '{n} persona / {n} personas' });
    expect(Object.keys($defs.forms.anyOf[1].properties)).toContain('few');
    const words = readers.get('words');
    const takes = (data: object) => words?.safeParse(data).success;
    expect(takes({ $schema: 'words.schema.json', site: { home: 'Inicio', title: '' } })).toBe(true);
    expect(takes({ count: { persona: '{n} osób' }, fields: { persona: { goals: 'Cele', brakes: { title: 'Hamulce' } } } })).toBe(true);
    expect(takes({ count: { persona: { one: '{n} osoba', few: '{n} osoby', other: '{n} osób' } } })).toBe(true);
    expect(takes({ value: { emotion: ['1', '2', '3', '4', '5'] } })).toBe(true);
    for (const wrong of [{ sight: {} }, { site: { home: 1 } }, { site: { title: 'Sin empresa' } }, { count: { persona: { plenty: '' } } }])
      expect(takes(wrong), JSON.stringify(wrong)).toBe(false);
    expect(JSON.stringify(schemas.get('words')).length).toBeLessThan(230_000);
  });
});
