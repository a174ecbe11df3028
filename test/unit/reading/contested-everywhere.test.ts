/** A statement that evidence contradicts is seen to be contested wherever somebody reads it. */
import { describe, expect, it } from 'vitest';
import { compareBlock } from '../../../src/blocks/compare.ts';
import { type ApiFile, dataFiles } from '../../../src/data/index.ts';
import { statementsSheet } from '../../../src/data/workbook/statements.ts';
import { personaPage } from '../../../src/page-types/persona/persona.ts';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { searchRecordOf } from '../../../src/search/records.ts';
import { departmentSheetOf } from '../../../src/sheets/department.ts';
import { posterOf } from '../../../src/sheets/poster.ts';
import { small, sure } from '../facts/small.ts';
import { today } from './sample.ts';

const against = (text: string) => `{ text: ${text}, priority: high, evidence: [etude#v1, { ref: etude#v2, stance: contradicts }] }`;
const handbook = small({
  'handbook.yaml': 'company: X\nlanguages: [fr]\ndepartments: [{ id: ventes, name: Ventes }]\n',
  'personas/lea.yaml':
    `id: lea\nname: Léa\nrole: Cliente\nstate: draft\nsegments: [jeunes]\nquote: ${against('Contre-citation')}\n` +
    `goals: [${against('Contre-but')}]\nbrakes: [${against('Contre-frein')}]\n` +
    `guidance: { ventes: { do: [${against('Contre-conseil')}] } }\n`,
  'personas/nina.yaml': 'id: nina\nname: Nina\nrole: Cliente\nstate: draft\nsegments: [jeunes]\n',
  'segments/jeunes.yaml': 'id: jeunes\nname: Jeunes\n',
  'research/etude.yaml':
    'id: etude\ntitle: É\nkind: interview\ndate: 2026-01-02\nverbatims: [{ id: v1, text: Oui }, { id: v2, text: Non }]\n',
});
const view = viewIn(handbook, 'fr', today);
const lea = sure(handbook.personas.get('lea'));

/** The objects that say some words, however deep they stand. */
function saying(value: unknown, words: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  const runs = Array.isArray(own.runs) ? own.runs.map((run: { text: string }) => run.text).join('') : undefined;
  const said = [own.text, (own.text as { text?: unknown } | undefined)?.text, runs];
  const says = said.some((text) => typeof text === 'string' && text.includes(words));
  return [...(says ? [own] : []), ...Object.values(own).flatMap((inner) => saying(inner, words))];
}

const marked = (value: unknown, words: string) => JSON.stringify(saying(value, words)).includes('"contested"');

const all = ['Contre-citation', 'Contre-but', 'Contre-frein'];

describe('what is contested', () => {
  it('bears its mark on the page and in its first screen', () => {
    const page = personaPage(view, lea);
    for (const words of [...all, 'Contre-conseil']) expect(marked(page, words), words).toBe(true);
    for (const words of ['Contre-but', 'Contre-frein']) expect(marked(page.glance, words), words).toBe(true);
  });

  it('bears it beside others, on paper and in pictures', () => {
    const compared = compareBlock(view, [lea, sure(handbook.personas.get('nina'))]);
    const poster = posterOf(view, lea);
    for (const words of all) {
      expect(marked(compared, words), `compare: ${words}`).toBe(true);
      expect(marked(poster, words), `poster: ${words}`).toBe(true);
    }
    expect(marked(pictureOf(view, lea), 'Contre-citation')).toBe(true);
    expect(marked(departmentSheetOf(view, lea, 'ventes'), 'Contre-conseil')).toBe(true);
  });

  it('says so where it is found', () => {
    const said = JSON.stringify(searchRecordOf(view, lea, personaPage(view, lea))).split('Contre-');
    for (const after of said.slice(1)) expect(after.slice(0, 60)).toContain('contesté');
  });

  it('says so in every file for other tools', async () => {
    const files = new Map<string, string>();
    for await (const { path, content } of dataFiles(handbook) as AsyncIterable<ApiFile>)
      files.set(path, (files.get(path) ?? '') + String(content));
    const text = files.get('llms-full.txt') ?? '';
    for (const words of [...all, 'Contre-conseil']) {
      expect(text.split(words)[1]?.slice(0, 200), words).toContain('contesté');
      expect(marked(JSON.parse(files.get('api/personas/lea.json') ?? ''), words), words).toBe(true);
    }
    expect(files.get('api/guidance/ventes.json')).toContain('Contre-conseil (contesté)');
    expect(JSON.stringify(statementsSheet(view)).split('Contre-but')[1]?.slice(0, 400)).toContain('contesté');
  });
});
