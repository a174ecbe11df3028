import { expect, it } from 'vitest';
import { resolve } from '../../../src/facts/relations.ts';
import { successorOf } from '../../../src/facts/state.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import type { ReadFile } from '../../../src/source/read.ts';

const persona = (id: string, state: string, successor?: string): ReadFile => ({
  file: `personas/${id}.yaml`,
  absolute: `/personas/${id}.yaml`,
  kind: 'persona',
  format: 'yaml',
  id,
  text: `id: ${id}\nname: ${id}\nrole: x\nstate: ${state}\n${successor ? `successor: ${successor}\n` : ''}`,
});

it.each([
  ['first', 'third', 'the first that is in use of several in a row'],
  ['third', undefined, 'nobody for whoever is in use and names none'],
  ['round', 'trip', 'the one that is named where they go round in circles'],
  ['last', 'alone', 'the one that is named where nobody follows'],
])('%s is followed by %s: %s', (id, successor, _) => {
  const { handbook } = handbookFrom([
    persona('first', 'retired', 'second'),
    persona('second', 'retired', 'third'),
    persona('third', 'proto'),
    persona('round', 'retired', 'trip'),
    persona('trip', 'retired', 'round'),
    persona('last', 'retired', 'alone'),
    persona('alone', 'retired'),
  ]);
  const one = resolve(handbook, 'persona', id);
  expect(one && successorOf(handbook, one)?.id).toBe(successor);
});
