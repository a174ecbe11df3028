/** Whatever a persona is made of, what is counted of it is what its page shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { coverageOf } from '../../../src/facts/coverage.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { personaSchema } from '../../../src/schema/index.ts';
import type { ReadFile } from '../../../src/source/read.ts';
import { arbitraryData } from '../../support/arbitrary-data.ts';
import { runs } from '../../support/chance.ts';
import { today } from '../reading/sample.ts';

const targets = {
  evidence: ['etude#v1', 'etude#v2', 'etude'],
  record: ['etude'],
  persona: ['autre'],
  segment: ['segment'],
  department: ['marketing', 'sales'],
  audience: ['staff', 'restricted', 'sales'],
};

const file = (path: string, kind: ReadFile['kind'], id: string, text: string): ReadFile => ({
  file: path,
  absolute: path,
  kind,
  format: 'yaml',
  id,
  text,
});
const around = [
  file('handbook.yaml', 'config', 'handbook', 'company: X\n'),
  file('personas/autre.yaml', 'persona', 'autre', 'id: autre\nname: Autre\nrole: Client\nstate: proto\n'),
  file('segments/segment.yaml', 'segment', 'segment', 'id: segment\nname: Segment\n'),
  file(
    'research/etude.yaml',
    'record',
    'etude',
    'id: etude\ntitle: Étude\nkind: survey\ndate: 2026-01-02\nverbatims: [{ id: v1, text: A }, { id: v2, text: B }]\n',
  ),
];

const persona = arbitraryData(personaSchema(), targets).map((data) => ({
  ...(data as Record<string, unknown>),
  id: 'zoe',
  name: 'Zoé',
  role: 'Cliente',
  state: 'draft',
  visibility: 'staff',
}));

/** What a persona's page counts, and how many claims stand on it. */
function counts(text: string, audience: string): { counted: number; shown: number } | undefined {
  const { handbook } = handbookFrom([...around, file('personas/zoe.yaml', 'persona', 'zoe', text)]);
  const shown = visibleTo(handbook, audience);
  const zoe = shown.personas.get('zoe');
  if (!zoe) return undefined;
  const page = personaPage(viewIn(shown, 'fr', today), zoe);
  expect(page.coverage?.claims).toBe(coverageOf(zoe).claims);
  return { counted: page.coverage?.claims ?? 0, shown: claimsOn(page.sections) };
}

/** Without evidence only a claim has a standing: it is a hypothesis. */
function claimsOn(block: unknown): number {
  if (typeof block !== 'object' || block === null) return 0;
  const { standing, evidence } = block as { standing?: { kind: string }; evidence?: unknown[] };
  const isClaim = standing?.kind === 'hypothesis' && evidence?.length === 0;
  return Object.values(block).reduce((sum: number, inner) => sum + claimsOn(inner), Number(isClaim));
}

/** The same data without evidence, so that each claim on a page is told from what advises or describes. */
function withoutEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEvidence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? [] : [[key, withoutEvidence(inner)]])));
}

describe('the claims that are counted are those that are shown', () => {
  it.each(['research', 'staff', 'marketing'])('to %s, of any sound persona', (audience) => {
    fc.assert(
      fc.property(persona, (data) => {
        const found = counts(stringify(withoutEvidence(data)), audience);
        expect(found?.counted).toBe(found?.shown);
        expect(found).toBeDefined();
      }),
      runs(20),
    );
  });

  it('of a persona with faults, of which a part is left out', () => {
    const faults = fc.constantFrom(
      (text: string) => text.replace(/^( *- )(Mot .*)$/m, '$1Savoir avant de signer :'),
      (text: string) => text.replace(/^( *)(- )?text: .*$/m, '$1$2texte: Payer moins'),
      (text: string) => text.replace(/^( *)intensity: .*$/m, '$1intensity: fort'),
      (text: string) => text.replace(/^( *- ).*$/m, '$1'),
      (text: string) => text.replace(/^( *)(priority|stage): .*$/m, '$1$2: haute'),
    );
    fc.assert(
      fc.property(persona, fc.array(faults, { minLength: 1, maxLength: 3 }), (data, spoil) => {
        const text = spoil.reduce((typed, fault) => fault(typed), stringify(withoutEvidence(data)));
        const found = counts(text, 'research');
        if (found) expect(found.counted).toBe(found.shown);
      }),
      runs(60),
    );
  });
});
