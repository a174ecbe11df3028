import { expect, it } from 'vitest';
import { dataFrom, importText } from './support.ts';

it.each([
  ['below a list', 'p.yaml', 'goals: {Vendre plus: , Gagner du temps: }', { goals: ['Vendre plus', 'Gagner du temps'] }],
  ['below a list, named as something else', 'p.yaml', 'goals: {Budget: , Autre: ""}', { goals: ['Budget', 'Autre'] }],
  ['below an unknown key', 'p.yaml', 'inconnu: {Motperdu: []}', { notes: '**inconnu**: Motperdu' }],
  ['an unknown key', 'p.yaml', 'Motperdu:', { notes: '**Motperdu**' }],
  ['an unknown key of an empty map', 'p.yaml', 'Motperdu: {}', { notes: '**Motperdu**' }],
  ['below a group', 'p.yaml', 'demographics: {Célibatairemot: }', { summary: 'Célibatairemot' }],
  ['in an object of a list', 'p.yaml', 'brakes: [{text: A, note: , Motperdu: }]', { brakes: [{ text: 'A', note: 'Motperdu' }] }],
  ['the only one of an object', 'p.yaml', 'brakes: [{Peurmot: null}]', { brakes: ['Peurmot'] }],
  ['of a set', 'p.yaml', 'goals: !!set {alpha, beta}', { goals: ['alpha', 'beta'] }],
  ['of pairs', 'p.yaml', 'goals: !!pairs [{k: v}]\nbrakes: !!omap [{a: b}]', { goals: ['k: v'], brakes: ['a: b'] }],
])('a key without a value is a word: %s', async (_, file, yaml, data) => {
  expect(await dataFrom(file, `name: Ana Diaz\nrole: Cheffe\n${yaml}\n`)).toMatchObject([data]);
});

it('a null is nothing, where it has no quotes', async () => {
  const json = '{"name":"Ana Diaz","role":"R","goals":{"Vendre":null},"brakes":[null,{"Peur":null},"null"],"motivations":null}';
  const [data] = await dataFrom('p.json', json);
  expect(data).toMatchObject({ goals: ['Vendre'], brakes: ['Peur', 'null'] });
  expect(data).not.toHaveProperty('motivations');
});

it('fields of a template without values are told to be empty, and nothing else', async () => {
  const template =
    'name: Ana Diaz\nrole: R\ngoals:\nbrakes: []\nquote: {text: , note: }\ndemographics: {age: , location: ~}\njourney: [{stage: , action: }]\n';
  const { personas } = await importText('p.yaml', template);
  expect(personas[0]?.text).toContain(
    '# Empty in the source: goals, brakes, quote > text, quote > note, demographics > age, demographics > location, journey.',
  );
  expect(Object.keys((await dataFrom('p.yaml', template))[0] ?? {})).toEqual(['id', 'name', 'role', 'state']);
});
