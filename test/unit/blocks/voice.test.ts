import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/blocks/columns.ts';
import type { EntityPage } from '../../../src/page-types/entity/entity.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { pageOf } from '../../support/page-of.ts';
import { handbookOf } from '../reading/sample.ts';

const long = 'Une phrase que personne ne lirait d’un coup d’œil, '.repeat(5);
const record = `id: r\ntitle: Entretiens\nkind: interview\ndate: 2026-01-01
verbatims:
  - { id: v1, text: Je paie avec ma carte., by: Une cliente }
  - { id: v2, text: J’ai fermé la page. }
  - { id: v3, text: "${long}" }
  - { id: v4, text: Jamais de la vie. }
findings: [{ id: f1, text: Un constat }]
`;
const pageFor = async (more: string) =>
  pageOf(
    viewIn(
      await handbookOf({
        'handbook.yaml': 'company: X\nlanguages: [fr]\n',
        'personas/a.yaml': `id: a\nname: Ana\nrole: R\nstate: draft\n${more}`,
        'research/r.yaml': record,
      }),
      'fr',
    ),
    'persona',
    'a',
  ) as EntityPage;
const voices = async (more: string) => (await pageFor(more)).sections.map(({ anchor, voice }) => [anchor, voice?.text?.text]);

describe('the voices of a persona’s page', () => {
  it('are what customers said for a statement of the section, the most urgent first, each once', async () => {
    expect(
      await voices(
        'goals: [{ text: A, evidence: [r#v2] }, { text: B, priority: high, evidence: [r#v1] }]\nbrakes: [{ text: C, evidence: [r#v1, r#v2] }]\n',
      ),
    ).toEqual([
      ['drives', 'Je paie avec ma carte.'],
      ['brakes', 'J’ai fermé la page.'],
      ['grounds', undefined],
    ]);
  });

  it('are neither what speaks against, nor findings, nor what is long, nor what the head quotes', async () => {
    expect(
      await voices(
        'quote: { text: J’ai fermé., evidence: [r#v2] }\ngoals: [{ text: A, evidence: [{ ref: r#v4, stance: contradicts }, r#f1, r#v3, r#v2] }]\n',
      ),
    ).toEqual([
      ['drives', undefined],
      ['grounds', undefined],
    ]);
  });

  it('stand where they leave least room empty', async () => {
    const page = await pageFor('goals: [{ text: A, evidence: [r#v1] }, B, C, D, E, F]\nmotivations: [G]\n');
    const [drives] = page.sections;
    const [row] = drives ? rowsOf(drives) : [];
    const columns =
      row && 'columns' in row ? row.columns.map((parts) => parts.map((part) => ('voice' in part ? 'voice' : part.field.anchor))) : [];
    expect(columns).toEqual([['goals'], ['motivations', 'voice']]);
  });
});

describe('who somebody is in facts', () => {
  it('is one line of what introduces them; the rest stands under its name, and what a company adds under its own', async () => {
    const page = await pageFor(
      'demographics: { age: 34, ageRange: 30 à 39 ans, place: Lyon, household: "3", income: Confortables, other: [{ label: Logement, value: Locataire }] }\n',
    );
    const block = page.sections[0]?.fields[0]?.block;
    const pairs =
      block?.type === 'pairs' ? block.items.map(({ label, introduces, block: { type } }) => [label.text, introduces === true, type]) : [];
    expect(pairs).toEqual([
      ['Âge', true, 'text'],
      ['Tranche d’âge', false, 'text'],
      ['Lieu de vie', true, 'text'],
      ['Foyer', false, 'text'],
      ['Revenus', false, 'text'],
      ['Logement', false, 'text'],
    ]);
  });
});
