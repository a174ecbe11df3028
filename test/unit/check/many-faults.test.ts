/** All faults of all files come out in one run: none hides another, in another file or further down in its own. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAsJson } from '../../support/run-check.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'many-faults');

describe('many faults at once', () => {
  it('tells all of them in one run, in order', async () => {
    const told = await checkAsJson(folder);
    expect(told.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'guide/mener-un-entretien.mdx:5 mdx/component',
      'guide/mener-un-entretien.mdx:7 mdx/expression',
      'handbook.yaml:4 rule/unknown',
      'personas/lina-roche.yaml:1 file/empty',
      'personas/mehdi-arnoux.yaml:4 schema/not-allowed',
      'personas/mehdi-arnoux.yaml:5 yaml/unclosed-quote',
      'personas/mehdi-arnoux.yaml:6 link/broken',
      'personas/nadia-ferrand.yaml:3 yaml/colon-in-text',
      'personas/nadia-ferrand.yaml:5 schema/date',
      'personas/nadia-ferrand.yaml:6 reference/unknown',
      'personas/nadia-ferrand.yaml:9 yaml/indent',
      'personas/nadia-ferrand.yaml:12 yaml/asterisk',
      'personas/nadia-ferrand.yaml:13 reference/unknown',
      'personas/nadia-ferrand.yaml:14 schema/unknown-key',
      'personas/zoe-tessier.en.yaml:1 translation/orphan',
      'research/entretien-2026-03.yaml:2 file/not-utf8',
      'segments/independants.yaml:6 schema/wrong-type',
      'segments/independants.yaml:10 yaml/duplicate-key',
    ]);
  });

  it('does not tell that a broken file is missing', async () => {
    const told = await checkAsJson(folder);
    expect(told.filter(({ message }) => /entretien-2026-03|lina-roche/.test(message))).toEqual([]);
  });
});
