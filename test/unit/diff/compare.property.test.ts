import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { compareHandbooks } from '../../../src/diff/compare.ts';
import { changeSentences } from '../../../src/diff/sentences.ts';
import { valueAt } from '../../../src/handbook/value-at.ts';
import type { Path } from '../../../src/schema/walk.ts';
import { arbitraryData } from '../../support/arbitrary-data.ts';
import { runs } from '../../support/chance.ts';
import { schemas } from '../schema/every-key.ts';
import { keysOf, type Leaf, sampleValue } from '../schema/sample-values.ts';
import { type Files, handbookOf } from './support.ts';

type Data = Record<string, unknown>;

const places = {
  persona: 'personas/ana.yaml',
  segment: 'segments/seg.yaml',
  icp: 'segments/icp.yaml',
  record: 'research/rec.yaml',
} as const;
type Name = keyof typeof places;

const around: Files = {
  'handbook.yaml':
    'company: X\ndepartments: [{ id: d1, name: Un }, { id: d2, name: Deux }]\nsources: [{ id: s1, name: S1, kind: internal }, { id: s2, name: S2, kind: internal }]\n',
  'personas/other.yaml': 'id: other\nname: Autre\nrole: Cliente\nstate: validated\n',
  'personas/third.yaml': 'id: third\nname: Tierce\nrole: Cliente\nstate: validated\n',
  'segments/seg.yaml': 'id: seg\nname: Segment un\n',
  'segments/seg-two.yaml': 'id: seg-two\nname: Segment deux\n',
  'segments/icp.yaml': 'id: icp\nkind: icp\nname: Cible une\n',
  'segments/icp-two.yaml': 'id: icp-two\nkind: icp\nname: Cible deux\n',
  'research/rec.yaml': 'id: rec\ntitle: Étude une\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: n1, text: Parole }]\n',
  'research/rec-two.yaml': 'id: rec-two\ntitle: Étude deux\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: n1, text: Parole }]\n',
  'guide/page.md': '---\ntitle: Page\n---\n\nTexte.\n',
  'guide/page-two.md': '---\ntitle: Page deux\n---\n\nTexte.\n',
};

const particular: Record<Name, Data> = {
  persona: { id: 'ana', state: 'draft', aliases: ['ana-old'], visibility: 'staff', fieldVisibility: { notes: 'staff' } },
  segment: { id: 'seg', kind: 'segment', aliases: ['seg-old'], visibility: 'staff' },
  icp: { id: 'icp', kind: 'icp', aliases: ['icp-old'], visibility: 'staff' },
  record: { id: 'rec', aliases: ['rec-old'], visibility: 'staff' },
};

const handbookWith = (name: Name, data: unknown) => handbookOf({ ...around, [places[name]]: JSON.stringify(data, null, 2) });

/** The same data with another value at a path; without it where there is none to put there. */
function changed(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, at) => (at === step ? changed(item, rest, value) : item));
  return { ...(data as Data), [step]: changed((data as Data)[step], rest, value) };
}

function otherValue(base: Data, { path, schema }: Leaf): unknown {
  const now = JSON.stringify(valueAt(base, path));
  return [true, false].map((second) => sampleValue(schema, path, second)).find((value) => JSON.stringify(value) !== now);
}

/** Keys of which another value is no change of what is told: ids, and what decides who reads or where it stands. */
const UNTOLD = (path: Path) => path.at(-1) === 'id' || path[0] === 'visibility' || (path[0] === 'kind' && path.length === 1);

describe('nothing that a reader sees changes in silence', () => {
  it.each(Object.keys(places) as Name[])('%s: another value of any key is told', (name) => {
    const base = { ...(sampleValue(schemas[name] as z.ZodType, []) as Data), ...particular[name] };
    const before = handbookWith(name, base);
    const silent = keysOf(schemas[name] as z.ZodType).flatMap((leaf) => {
      if (UNTOLD(leaf.path)) return [];
      const after = handbookWith(name, changed(base, leaf.path, otherValue(base, leaf)));
      const changes = compareHandbooks(before, after, { readers: 'research' });
      const told = changes.flatMap((change) => changeSentences(change, 'fr').parts);
      const isTold = changes.some(({ kind, details }) => kind === name && details.some(({ type }) => type !== 'review-due'));
      return isTold && told.every((part) => part !== '' && !/undefined|\[object/.test(part)) ? [] : [leaf.path.join('.')];
    });
    expect(silent).toEqual([]);
  });

  const targets = {
    persona: ['other', 'third'],
    segment: ['seg', 'seg-two'],
    icp: ['icp'],
    record: ['rec'],
    guide: ['page'],
    source: ['s1', 's2'],
    department: ['d1', 'd2'],
    evidence: ['rec#n1', 'seg'],
    audience: ['staff'],
  };
  const data = (name: Name) =>
    arbitraryData(schemas[name] as z.ZodType, targets).map((value) => ({ ...(value as Data), ...particular[name] }));

  it('two personas that are written alike are the same, and every way from one to another can be told in each language', () => {
    fc.assert(
      fc.property(data('persona'), data('persona'), (one, other) => {
        const [before, after, again] = [one, other, Object.fromEntries(Object.entries(one).reverse())].map((each) =>
          handbookWith('persona', each),
        );
        if (!before || !after || !again) throw new Error('no handbook');
        expect(compareHandbooks(before, again)).toEqual([]);
        for (const language of ['fr', 'en', 'de', 'es'])
          for (const change of compareHandbooks(before, after))
            expect(changeSentences(change, language).sentence).not.toMatch(/undefined|\[object|« »/);
      }),
      runs(40),
    );
  });
});
