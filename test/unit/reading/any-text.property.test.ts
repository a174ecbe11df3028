/** Whatever a file is made of, each of its texts is on its page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { resolve } from '../../../src/facts/relations.ts';
import type { Entity } from '../../../src/handbook/handbook.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { typeset } from '../../../src/languages/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { decisionSchema, icpSchema, personaSchema, recordSchema, segmentSchema } from '../../../src/schema/index.ts';
import { walk } from '../../../src/schema/walk.ts';
import type { ReadFile } from '../../../src/source/read.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { wordsOf } from '../../../src/text/nodes.ts';
import { arbitraryData } from '../../support/arbitrary-data.ts';
import { runs } from '../../support/chance.ts';
import { pageOf } from '../../support/page-of.ts';
import { collapse, saidBy, today } from './sample.ts';

const targets = {
  evidence: ['etude#v1', 'etude'],
  record: ['etude'],
  persona: ['autre'],
  personaStatement: ['autre', 'autre#but'],
  segment: ['segment'],
  icp: ['profil'],
  department: ['marketing', 'sales'],
  audience: ['staff', 'sales'],
};

const file = (path: string, kind: ReadFile['kind'], text: string): ReadFile => {
  const id = path.replace(/^.*\/|\.yaml$/g, '');
  return { file: path, absolute: path, kind, format: 'yaml', id, text };
};
const around = [
  file('handbook.yaml', 'config', 'company: X\n'),
  file('personas/autre.yaml', 'persona', 'id: autre\nname: Autre\nrole: Client\nstate: proto\ngoals: [{ id: but, text: Gagner }]\n'),
  file('segments/segment.yaml', 'segment', 'id: segment\nname: Segment\n'),
  file('segments/profil.yaml', 'segment', 'id: profil\nkind: icp\nname: Profil\n'),
  file('research/etude.yaml', 'record', 'id: etude\ntitle: Étude\nkind: survey\ndate: 2026-01-02\nverbatims: [{ id: v1, text: A }]\n'),
];

const kinds = [
  ['persona', 'personas', 'persona', personaSchema(), { name: 'Zoé', role: 'Cliente', state: 'draft' }],
  ['segment', 'segments', 'segment', segmentSchema(), { name: 'Zone' }],
  ['icp', 'segments', 'segment', icpSchema(), { kind: 'icp', name: 'Zone' }],
  ['record', 'research', 'record', recordSchema(), { title: 'Zone', kind: 'survey', date: '2026-01-02' }],
  ['decision', 'decisions', 'decision', decisionSchema(), { title: 'Zone', date: '2026-01-02' }],
] as const;

/** The texts of an entity as their readers see them, by their paths. */
function textsIn({ schema, data }: Entity): [string, string][] {
  const found: [string, string][] = [];
  walk(schema, data, ({ path, value, role }) => {
    if (!role.text || typeof value !== 'string' || path.includes('avatar')) return;
    const words = parseText(value, role.text).children.map((node) => typeset(wordsOf(node), 'fr'));
    found.push([path.join('.'), collapse(words.join('\n'))]);
  });
  return found;
}

describe('each text is on its page', () => {
  it.each(kinds)('of any sound %s', (kind, folder, fileKind, schema, sure) => {
    const content = arbitraryData(schema, targets).map((data) => ({ ...(data as object), id: 'zz', ...sure }));
    let met = 0;
    fc.assert(
      fc.property(content, (data) => {
        const { handbook } = handbookFrom([...around, file(`${folder}/zz.yaml`, fileKind, stringify(data))]);
        const entity = resolve(handbook, kind, 'zz');
        expect(entity).toBeDefined();
        const said = saidBy(pageOf(viewIn(handbook, 'fr', today), kind, 'zz')).map(({ text }) => text);
        const texts = textsIn(entity as Entity);
        met += texts.length;
        expect(texts.filter(([, text]) => !said.some((one) => one.includes(text)))).toEqual([]);
      }),
      runs(40),
    );
    expect(met).toBeGreaterThan(100);
  });
});
