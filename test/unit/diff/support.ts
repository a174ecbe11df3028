import { type CompareOptions, compareHandbooks } from '../../../src/diff/compare.ts';
import { changeSentences } from '../../../src/diff/sentences.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import { contentPath } from '../../../src/source/folders.ts';
import type { ReadFile } from '../../../src/source/read.ts';

export type Files = Readonly<Record<string, string>>;

/** A handbook of files by their paths. */
export function handbookOf(files: Files): Handbook {
  const read = Object.entries(files).flatMap(([file, text]): ReadFile[] => {
    const named = contentPath(file);
    return named ? [{ file, absolute: file, ...named, text }] : [];
  });
  return handbookFrom(read).handbook;
}

/** A handbook with one of everything that a change may be about. */
export const base: Files = {
  'handbook.yaml': 'company: X\nlanguages: [fr, en]\ndepartments: [{ id: sales, name: Ventes }, { id: marketing, name: Marketing }]\n',
  'personas/clara.yaml': `id: clara
name: Clara Morel
role: Acheteuse
state: draft
reviewed: 2026-09-01
segments: [agence]
quote: { text: Je vais au plus court., evidence: [etude#v1] }
story: |-
  Un premier paragraphe.

  Un second paragraphe.
demographics: { age: 34 }
goals:
  - { id: temps, text: Gagner du temps, priority: high, evidence: [etude#v1] }
  - { id: calme, text: Rester au calme le soir }
brakes:
  - { id: delai, text: Un délai trop long pour obtenir une réponse }
channels: [{ id: tel, channel: Téléphone, intensity: 2 }]
guidance:
  sales: { tone: Direct, do: [{ id: rappeler, text: Rappeler dans la journée }] }
`,
  'personas/clara.en.yaml': 'role: Buyer\ngoals: { temps: Save time }\n',
  'personas/paul.yaml': 'id: paul\nname: Paul Livret\nrole: Retraité\nstate: draft\nsegments: [agence]\n',
  'segments/agence.yaml':
    'id: agence\nname: Fidèles de l’agence\nfigures: [{ id: clients, label: Clients, value: 100, date: 2026-01-31 }]\n',
  'segments/appli.yaml': 'id: appli\nname: Clients de l’appli\n',
  'research/etude.yaml':
    'id: etude\ntitle: Douze entretiens\nkind: interview\ndate: 2026-03-01\nverbatims:\n  - { id: v1, text: Je vais au plus court. }\n  - { id: v2, text: Madame Dupont ne répond jamais. }\n',
  'guide/grille.md': '---\ntitle: Grille\n---\n\nUn texte.\n',
};

/** Files with others in their place; without those that are undefined. */
export function having(changed: Readonly<Record<string, string | undefined>>, files: Files = base): Files {
  return Object.fromEntries(Object.entries({ ...files, ...changed }).filter((one): one is [string, string] => one[1] !== undefined));
}

/** Some files with a text in place of another. */
export function edit(file: string, from: string | RegExp, to: string, files: Files = base): Files {
  const text = files[file] ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} holds no ${from}`);
  return having({ [file]: edited }, files);
}

/** All that is told of the way from some files to others, in plain spaces: sentences and points. */
export function told(before: Files, after: Files, options: CompareOptions & { language?: string } = {}): string[] {
  const changes = compareHandbooks(handbookOf(before), handbookOf(after), options);
  return changes
    .map((change) => changeSentences(change, options.language ?? 'fr'))
    .flatMap(({ sentence, points }) => [sentence, ...points.map((point) => `– ${point}`)])
    .map((line) => line.replace(/[\u00A0\u202F]/g, ' '));
}
