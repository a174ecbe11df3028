/** Whatever a persona and a study are made of, and whoever reads: the JSON is what is said of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { decisionSchema, icpSchema, personaSchema, recordSchema, segmentSchema } from '../../../src/schema/index.ts';
import { isRecord } from '../../../src/schema/own.ts';
import type { ReadFile } from '../../../src/source/read.ts';
import { arbitraryData } from '../../support/arbitrary-data.ts';
import { runs } from '../../support/chance.ts';
import { faultsOf } from './published.ts';

const targets = {
  evidence: ['etude#v1', 'etude'],
  record: ['etude'],
  persona: ['autre'],
  personaStatement: ['autre', 'autre#but', 'zoe'],
  segment: ['segment'],
  department: ['marketing', 'sales'],
  audience: ['staff', 'restricted', 'sales'],
};
const file = (path: string, kind: ReadFile['kind'], text: string): ReadFile => {
  const [, id = ''] = /([^/]+)\.yaml$/.exec(path) ?? [];
  return { file: path, absolute: path, kind, format: 'yaml', id, text };
};
const around = [
  file('handbook.yaml', 'config', 'company: X\n'),
  file('personas/autre.yaml', 'persona', 'id: autre\nname: Autre\nrole: Client\nstate: proto\ngoals: [{ id: but, text: Gagner }]\n'),
  file('segments/segment.yaml', 'segment', 'id: segment\nname: Segment\n'),
  file(
    'research/etude.yaml',
    'record',
    'id: etude\ntitle: Étude\nkind: survey\ndate: 2026-01-02\nverbatims: [{ id: v1, text: A }, { id: v2, text: B }]\n',
  ),
];
const any = (path: string, kind: ReadFile['kind'], schema: z.ZodType, needed: object) =>
  arbitraryData(schema, targets).map((data) => file(path, kind, stringify({ ...(isRecord(data) && data), ...needed })));
const files = fc.tuple(
  any('personas/zoe.yaml', 'persona', personaSchema(), { id: 'zoe', name: 'Zoé', role: 'Cliente', state: 'draft' }),
  any('segments/seg.yaml', 'segment', segmentSchema(), { id: 'seg', name: 'Seg' }),
  any('segments/icp.yaml', 'segment', icpSchema(), { id: 'icp', name: 'Icp', kind: 'icp' }),
  any('research/rec.yaml', 'record', recordSchema(), { id: 'rec', title: 'Rec', kind: 'survey', date: '2026-01-02' }),
  any('decisions/dec.yaml', 'decision', decisionSchema(), { id: 'dec', title: 'Dec', date: '2026-01-02' }),
);

it.each(['research', 'staff', 'marketing'])('the JSON for %s holds what is said of it', async (readers) => {
  await fc.assert(
    fc.asyncProperty(files, async (made) => {
      const { handbook } = handbookFrom([...around, ...made]);
      expect(await faultsOf(visibleTo(handbook, readers))).toEqual([]);
    }),
    runs(8),
  );
});
