import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesAfter } from '../../../src/edit/change.ts';
import { planRename } from '../../../src/edit/rename.ts';
import { typedBytes } from '../../../src/edit/typed-bytes.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import type { ReadFile } from '../../../src/source/read.ts';
import { runs } from '../../support/chance.ts';

/** So many files in one handbook, of which each has a remark on nearly every line. */
const FILES = 20;

const quotes = fc.constantFrom('', '"', "'");
const remark = fc.constantFrom('', ' # à revoir', ' # « clara-0 » : voir /personas/p1/', '  # p1, p2');
const line = fc.constantFrom('', '\n# Une remarque', '\n\n  # p1 : entre deux', '\n');

/** One persona with references to others, written in some of the ways in which people write. */
const persona = fc
  .record({
    quote: quotes,
    remarks: fc.array(remark, { minLength: 8, maxLength: 8 }),
    lines: fc.array(line, { minLength: 3, maxLength: 3 }),
  })
  .chain(({ quote, remarks, lines }) =>
    fc.tuple(fc.nat(FILES - 1), fc.nat(FILES - 1), fc.boolean(), fc.boolean()).map(([a, b, flow, aliased]) => (at: number) => {
      const [r0 = '', r1 = '', r2 = '', r3 = '', r4 = '', r5 = ''] = remarks;
      const [l0 = '', l2 = '', l3 = ''] = lines;
      const evidence = flow
        ? ` [etude-1#v1, ${quote}etude-2${quote}]${r3}`
        : `${r3}\n      - etude-1#v1${r4}\n      - ref: ${quote}etude-2#v1${quote}\n        note: Voir [l’étude](/research/etude-2/#v1).`;
      return [
        `# Le persona p${at}.`,
        `id: ${quote}p${at}${quote}${r0}`,
        `name: Personne ${at}${r1}${l0}`,
        'role: Cliente',
        'state: proto',
        ...(aliased ? [`aliases: [ancien-${at}]${r2}`] : []),
        'story: >-',
        `  Elle ressemble à [p${a}](/personas/p${a}/) et à`,
        `  [p${b}](../personas/p${b}.yaml "p${b}"), pas à /personas/p${a}/.`,
        `goals:${l2}`,
        '  - id: but',
        `    text: 'L''une suit [p${a}](/personas/p${a}/#but).'${r5}`,
        `    evidence:${evidence}`,
        `related:${l3}`,
        ...(a === at ? [] : [`  - persona: ${quote}p${a}${quote}${r4}`, '    note: même avis']),
        ...(b === at || b === a ? [] : [`  - p${b}`]),
        ...(a === at && (b === at || b === a) ? ['  - p0b'] : []),
        '',
      ].join('\n');
    }),
  );

function file(kind: ReadFile['kind'], folder: string, id: string, text: string, language?: string): ReadFile {
  const name = `${folder}/${id}${language ? `.${language}` : ''}.yaml`;
  return { file: name, absolute: `/${name}`, kind, format: 'yaml', id, text, ...(language && { language }) };
}

const handbook = fc
  .array(persona, { minLength: FILES, maxLength: FILES })
  .map((all) => [
    { ...file('config', '', 'handbook', 'company: Essai # ici\nlanguages: [fr, en]\n'), file: 'handbook.yaml' },
    ...all.map((write, at) => file('persona', 'personas', `p${at}`, write(at))),
    file('persona', 'personas', 'p0b', 'id: p0b\nname: B\nrole: x\nstate: proto\nrelated:\n  - persona: p1 # p1\n    note: pareil\n'),
    file(
      'persona',
      'personas',
      'p0b',
      '# En anglais.\nrole: Client of [p1](/personas/p1/) # here\nrelated:\n  p1: # odd\n    note: same\n',
      'en',
    ),
    ...[1, 2].map((at) =>
      file(
        'record',
        'research',
        `etude-${at}`,
        `# Étude.\nid: etude-${at}\ntitle: T # p1\nkind: interview\ndate: 2026-01-0${at}\nverbatims:\n  - id: v1 # le premier\n    text: Bonjour.\n`,
      ),
    ),
  ]);

const remarksIn = (files: readonly ReadFile[]) => files.flatMap(({ text = '' }) => text.match(/(?<=^|\s)#.*$/gm) ?? []).sort();
const withoutAliases = (files: readonly ReadFile[]) =>
  files.map(({ file, text = '' }) => [file, text.replace(/^aliases: \[.*\](.*)$\n?/gm, '$1')]);

/** Every value of a handbook, as what it says of whom. */
const valuesIn = (files: readonly ReadFile[], from: string, to: string) =>
  handbookFrom(files)
    .handbook.entries.map(({ data }) =>
      JSON.stringify({ ...data, aliases: undefined }).replaceAll(new RegExp(`(?<=["/])${from}(?=["/.#])`, 'g'), to),
    )
    .sort();

function renamed(files: readonly ReadFile[], kind: 'personas' | 'records', from: string, to: string): ReadFile[] {
  const loaded = handbookFrom(files);
  const entity = loaded.handbook[kind].get(from);
  if (!entity) throw new Error(`no ${from}`);
  const { changes } = planRename({ ...loaded, files }, { what: 'entity', entity, from, to });
  for (const {
    file: { file, text = '' },
    text: after,
    splices,
  } of changes) {
    // With the mark and the line ends of another system, too.
    const typed = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(typedBytes(typed, file, text, splices).toString()).toBe(`\uFEFF${after?.replaceAll('\n', '\r\n')}`);
  }
  const moved = new Set(changes.flatMap((change) => change.to ?? []));
  return filesAfter(files, changes).map((one) => (moved.has(one.file) ? { ...one, id: to } : one));
}

describe('a renaming', () => {
  it.each([
    ['personas', 'p1', 'premiere'],
    ['records', 'etude-1', 'entretiens-2026'],
  ] as const)(
    'of %s keeps every remark and every value, and the way back gives the same characters but for the former name',
    (kind, from, to) => {
      fc.assert(
        fc.property(handbook, (files) => {
          const there = renamed(files, kind, from, to);
          expect(remarksIn(there)).toEqual(remarksIn(files));
          expect(valuesIn(there, to, from)).toEqual(valuesIn(files, to, from));
          expect(there.some(({ text = '' }) => new RegExp(`^(?:id|  - persona): ["']?${from}\\b`, 'm').test(text))).toBe(false);
          const back = renamed(there, kind, to, from);
          expect(withoutAliases(back)).toEqual(withoutAliases(files));
          expect(handbookFrom(there).diagnostics).toHaveLength(handbookFrom(files).diagnostics.length);
        }),
        runs(12),
      );
    },
  );
});
