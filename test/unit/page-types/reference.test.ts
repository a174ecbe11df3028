import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/languages/index.ts';
import { referencePage } from '../../../src/page-types/reference/reference.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { docOf } from '../../../src/schema/field.ts';
import { handbookOf } from '../reading/sample.ts';
import { everyKey } from '../schema/every-key.ts';

const pageIn = async (language: string) =>
  referencePage(viewIn(await handbookOf({ 'handbook.yaml': 'company: X\nlanguages: [fr, en]\n' }), language));

describe('the page of all keys', () => {
  it.each(['fr', 'en'] as const)('describes every key of the model in %s, with what it takes and an example', async (language) => {
    const { tables } = await pageIn(language);
    const rows = tables.flatMap((table) => table.rows);
    const told = new Set(rows.map(({ title, description, example }) => `${title.text} ${description.text} ${example}`));
    const untold = everyKey().filter(([, schema]) => {
      const doc = docOf(schema, language);
      return doc && !told.has(`${typeset(doc.title, language)} ${typeset(doc.description, language)} ${doc.example}`);
    });
    expect(untold.map(([path]) => path)).toEqual([]);
    expect(rows.filter(({ kind, description }) => kind.text === '' || description.text === '')).toEqual([]);
  });

  it('says which keys a persona cannot do without', async () => {
    const { tables } = await pageIn('fr');
    const persona = tables.find(({ anchor }) => anchor === 'persona');
    expect(persona?.rows.filter(({ depth, required }) => depth === 0 && required).map(({ path }) => path)).toEqual([
      'id',
      'name',
      'role',
      'state',
    ]);
    expect(persona?.rows.find(({ path }) => path === 'goals')?.kind.text).toBe('liste\u00A0: affirmation');
    expect(persona?.rows.find(({ path }) => path === 'reviewed')?.kind.text).toBe('date (AAAA-MM-JJ)');
  });

  it('holds the fields that a company declares for itself', async () => {
    const settings =
      'company: X\nlanguages: [fr, en]\nextraFields:\n  - key: niveauRisque\n    on: segment\n    type: choice\n    values: [faible, élevé]\n    title: Niveau de risque\n';
    const { tables } = referencePage(viewIn(await handbookOf({ 'handbook.yaml': settings }), 'fr'));
    const holding = tables.filter(({ rows }) =>
      rows.some(({ path, title }) => path === 'niveauRisque' && title.text === 'Niveau de risque'),
    );
    expect(holding.map(({ anchor }) => anchor)).toEqual(['segment']);
  });
});
