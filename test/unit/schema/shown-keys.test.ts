import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { SiteFonts } from '../../../src/design/font-rules.ts';
import { allOf, type Handbook } from '../../../src/handbook/handbook.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { valueAt } from '../../../src/handbook/value-at.ts';
import { pageFiles, pagesOf } from '../../../src/page-types/index.ts';
import { bookletOf } from '../../../src/paper/booklet/booklet.ts';
import { brandFonts } from '../../../src/paper/fonts/brand/fonts.ts';
import { siteFonts } from '../../../src/paper/fonts/brand/site-fonts.ts';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import { isBooklet } from '../../../src/paper/typst/formats.ts';
import { sheetOf, subjectsOf } from '../../../src/paper/typst/job.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { printFormats } from '../../../src/schema/print-formats.ts';
import type { Path } from '../../../src/schema/walk.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { kitOf } from '../../../src/site/kit.ts';
import { readContent } from '../../../src/source/read.ts';
import { contentFolder } from '../../support/io.ts';
import { today } from '../reading/sample.ts';
import { schemas } from './every-key.ts';
import { keysOf, type Leaf, sampleValue } from './sample-values.ts';

/** What is shown nowhere on purpose, and why. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'handbook.schemaVersion': 'tells the tool how to read the files; there is but one version',
  'handbook.owners.0.name': 'says whom a forge asks for a review: CODEOWNERS and reminders show it',
  'handbook.owners.0.handle': 'likewise',
  'handbook.rules': 'sets what the check says, and how loud: the report shows it',
};

/** What says which keys a file may hold: where it changes, others are faults. */
const DECIDES: ReadonlySet<string> = new Set([
  'handbook.extraFields.0.key',
  'handbook.extraFields.0.on',
  'handbook.extraFields.0.values',
  'segment.kind',
  'icp.kind',
]);

type Data = Record<string, unknown>;

/** The same data with another value at a path; without it where there is none to put there. */
function changed(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, at) => (at === step ? changed(item, rest, value) : item));
  const inner = changed((data as Data)[step], rest, value);
  return inner === undefined
    ? Object.fromEntries(Object.entries(data as Data).filter(([key]) => key !== step))
    : { ...(data as Data), [step]: inner };
}

const files = {
  handbook: 'handbook.yaml',
  persona: 'personas/ana.yaml',
  segment: 'segments/seg.yaml',
  icp: 'segments/icp.yaml',
  record: 'research/rec.yaml',
  decision: 'decisions/dec.yaml',
  guide: 'guide/page.md',
} as const;
type Name = keyof typeof files;

const extra = (key: string, on: string) => ({ key, on, type: 'line', title: `Titre ${on}`, description: `Aide ${on}` });

/** What is particular to each kind, over what is made from its schema. */
const particular: Record<Name, Data> = {
  handbook: {
    schemaVersion: 1,
    languages: ['fr'],
    site: 'https://a.example.com',
    base: '/a/',
    repository: { url: 'https://git.example.com/a/b', branch: 'main', forge: 'github', path: 'contenu' },
    departments: [
      { id: 'd1', name: 'Service un', description: 'Ce qu’il fait' },
      { id: 'd2', name: 'Service deux' },
    ],
    sources: [
      {
        id: 's1',
        name: 'Source une',
        kind: 'internal',
        description: 'Mot',
        owner: 'Mot',
        refreshed: '2026-03-12',
        url: 'https://a.example.com/',
      },
      { id: 's2', name: 'Source deux', kind: 'internal' },
    ],
    extraFields: [{ ...extra('niveau', 'persona'), type: 'choice', values: ['Haut', 'Bas'] }],
    print: { formats: ['poster-a1'], largePrint: true },
    rules: { 'persona/stale': 'info' },
    review: { every: 12 },
  },
  persona: { id: 'ana', state: 'draft', niveau: 'Haut', aliases: ['ana-old'], fieldVisibility: { notes: 'staff' } },
  segment: { id: 'seg', kind: 'segment', aliases: ['seg-old'] },
  icp: { id: 'icp', kind: 'icp', aliases: ['icp-old'] },
  record: { id: 'rec', aliases: ['rec-old'] },
  decision: { id: 'dec', aliases: ['dec-old'], fieldVisibility: { notes: 'staff' } },
  guide: { id: 'page', aliases: ['page-old'] },
};

/** The least of what else references aim at. */
const others: Record<string, string> = {
  'fields.yaml': 'fields:\n  age: { label: Âge, family: descriptive, type: integer, source: contacts.age, unit: ans }\n',
  'personas/other.yaml': 'id: other\nname: Autre\nrole: Cliente\nstate: validated\nsegments: [seg]\ngoals: [{ id: n1, text: But }]\n',
  'personas/third.yaml': 'id: third\nname: Tierce\nrole: Cliente\nstate: validated\ngoals: [{ id: n1, text: Autre but }]\n',
  'segments/seg-two.yaml': 'id: seg-two\nname: Segment deux\n',
  'segments/icp-two.yaml': 'id: icp-two\nname: Cible deux\nkind: icp\n',
  'research/rec-two.yaml': 'id: rec-two\ntitle: Étude deux\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: n1, text: Parole }]\n',
  'decisions/dec-two.yaml': 'id: dec-two\ntitle: Décision deux\ndate: 2026-01-01\npersonas: [other]\n',
  'guide/page-two.md': '---\nid: page-two\ntitle: Page deux\n---\nTexte.\n',
};

const textOf = (name: Name, data: unknown) =>
  name === 'guide' ? `---\n${JSON.stringify(data)}\n---\nTexte.\n` : JSON.stringify(data, null, 2);
const whole = (name: Name) => ({ ...(sampleValue(schemas[name] as z.ZodType, []) as Data), ...particular[name] });

/** Everything that somebody sees or hears of a handbook, part by part: pages, search, sheets, the booklet, pictures. The JSON for other tools is no part of it. */
async function* shownOf(written: Handbook, fonts: SiteFonts): AsyncGenerator<unknown> {
  const handbook = visibleTo(written, 'staff');
  const kit = kitOf({ print: true, pictures: true }, handbook);
  const pages = pagesOf(handbook, { today, kit, fonts });
  for (const { path, make } of pages.addresses()) yield [path, await make()];
  for (const language of handbook.config.languages) yield* paperOf(viewIn(handbook, language, today, undefined, kit));
  yield [kit, ...pageFiles.map(pages.file)];
  yield [...searchRecords(handbook)];
}

function* paperOf(view: View): Generator<unknown> {
  const personas = allOf(view.handbook, 'persona');
  const segments = [...allOf(view.handbook, 'segment'), ...allOf(view.handbook, 'icp')];
  for (const format of printFormats.filter((one) => !isBooklet(one))) {
    for (const subject of subjectsOf({ view, personas, segments }, format)) yield sheetOf({ view }, subject, format);
  }
  yield bookletOf(view, personas);
  for (const one of [...personas, ...segments]) yield pictureOf(view, one);
}

/** Whether two handbooks are shown alike. Most differ on the first page that is looked at. */
async function isAlike(before: readonly string[], now: AsyncIterable<unknown>): Promise<boolean> {
  let at = 0;
  for await (const part of now) if (JSON.stringify(part) !== before[at++]) return false;
  return at === before.length;
}

const names = Object.keys(files) as Name[];
const bases = Object.fromEntries(names.map((name) => [name, whole(name)])) as Record<Name, Data>;

/** The data that a key is changed in: what is drawn is seen where neither an image nor initials stand in its place. */
function baseFor(name: Name, path: Path): Data {
  if (!path.includes('avatar')) return bases[name];
  return changed(changed(bases[name], ['portrait', 'image'], undefined), ['portrait', 'avatar', 'style'], 'open-peeps') as Data;
}

/** Another value than the one that stands at a path. */
function otherValue(base: Data, { path, schema }: Leaf): unknown {
  const now = JSON.stringify(valueAt(base, path));
  return [true, false].map((second) => sampleValue(schema, path, second)).find((value) => JSON.stringify(value) !== now);
}

describe('every key of the model is shown: another value changes a page, the search, a sheet or a picture', () => {
  it.each(names)('%s', async (name) => {
    const all = Object.fromEntries(names.map((one) => [files[one], textOf(one, bases[one])]));
    const root = await contentFolder({ ...others, ...all });
    const { files: read } = await readContent(root);
    const load = (data: unknown) =>
      handbookFrom(read.map((file) => (file.file === files[name] ? { ...file, text: textOf(name, data) } : file)));
    const shown = async (handbook: Handbook) => shownOf(handbook, siteFonts((await brandFonts(root, handbook)).fonts));
    const errors = ({ diagnostics }: ReturnType<typeof load>) =>
      diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors(load(bases[name]))).toEqual([]);

    const unseen: string[] = [];
    const bad: string[] = [];
    let before: { base: string; parts: string[] } = { base: '', parts: [] };
    for (const leaf of keysOf(schemas[name] as z.ZodType)) {
      const key = [name, ...leaf.path].join('.');
      const base = baseFor(name, leaf.path);
      if (before.base !== JSON.stringify(base)) {
        const parts: string[] = [];
        for await (const part of await shown(load(base).handbook)) parts.push(JSON.stringify(part));
        before = { base: JSON.stringify(base), parts };
      }
      const value = otherValue(base, leaf);
      const other = load(changed(base, leaf.path, value));
      if ((value === undefined || errors(other).length > 0) && !DECIDES.has(key)) bad.push(key);
      if (await isAlike(before.parts, await shown(other.handbook))) unseen.push(key);
    }
    // A value that is wrong is left out, and then of course something changes.
    expect(bad.filter((key) => !Object.hasOwn(UNSHOWN, key))).toEqual([]);
    expect(unseen).toEqual(Object.keys(UNSHOWN).filter((key) => key.startsWith(`${name}.`)));
  });
});
