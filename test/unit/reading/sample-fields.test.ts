import { expect, it } from 'vitest';
import { walk } from '../../../src/schema/walk.ts';
import { everyKey } from '../schema/every-key.ts';
import { sample } from './sample.ts';

/**
 * Shown once: a composed drawing. Of the first edition: the rule of a criterion. Of no use where stages are
 * named once: the phase of a step.
 */
const rare = new Set(['persona.portrait.image', 'segment.criteria[].rule', 'icp.criteria[].rule', 'persona.journey[].phase']);
/** Keys of files of which there is one. */
const ONE_FILE = /^(?:handbook\.|fields\.(?:export\b|accounts\b|fields$))/;
/** What every statement may carry is the same key wherever it stands. */
const SHARED = /\.(?:id|priority|ai|note|evidence)(?:\[\]\.(?:ref|stance|note))?$/;

it('the sample uses every key of the model at least twice, as it teaches by example', async () => {
  const { entries, configEntry, fieldsEntry } = await sample();
  const counts = new Map<string, number>();
  for (const { kind, schema, source } of [...entries, ...(configEntry ? [configEntry] : []), ...(fieldsEntry ? [fieldsEntry] : [])]) {
    walk(schema, source.data, ({ path }) => {
      if (typeof path.at(-1) === 'number') return;
      const name = `${kind}${path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('')}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const uses = (key: string) => {
    const pattern = new RegExp(`^${key.replace(/[.[\]]/g, '\\$&').replaceAll('*', '[^.]+')}$`);
    return [...counts].reduce((sum, [name, count]) => sum + (pattern.test(name) ? count : 0), 0);
  };
  const wanted = everyKey()
    .map(([key]) => key)
    .filter((key) => !ONE_FILE.test(key) && !SHARED.test(key) && !rare.has(key));
  expect(wanted.filter((key) => uses(key) < 2)).toEqual([]);
});
