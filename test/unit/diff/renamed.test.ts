import { describe, expect, it } from 'vitest';
import { pastTeller } from '../../../src/diff/past.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { currentSheets } from '../../../src/sheets/printed-sheets.ts';
import { base, edit, type Files, handbookOf, having, told } from './support.ts';

/** Everything that may name a study or a verbatim of it. */
const citing: Files = having({
  'personas/clara.yaml': edit('personas/clara.yaml', 'Un second paragraphe.', 'Voir [l’étude](/research/etude/#v2).')[
    'personas/clara.yaml'
  ],
  'personas/clara.en.yaml': 'role: Buyer\nstory: See [the study](../research/etude.yaml#v2).\n',
  'segments/pme.yaml': 'id: pme\nkind: icp\nname: PME\ntriggers: [{ id: proche, text: Elles viennent à pied, evidence: [etude] }]\n',
  'research/etude.yaml': `${base['research/etude.yaml']}findings:\n  - { id: court, text: Tous vont au plus court, verbatims: [v1] }\n`,
  'decisions/court.yaml':
    'id: court\ntitle: Au plus court\ndate: 2026-03-01\npersonas: [clara]\nrestsOn: [clara#temps]\nnotes: D’après [l’étude](/research/etude/).\n',
  'guide/grille.md': '---\ntitle: Grille\n---\n\nVoir [l’étude](../research/etude.yaml#v1).\n',
  'guide/page.mdx': '---\ntitle: Page\n---\n\nUn mot.\n\n<Verbatim ref="etude#v1" />\n',
});

/** The same files in which a study has another name, as `handbook rename` writes them. */
function withStudyCalled(to: string, files: Files): Files {
  const all = Object.entries(files).map(([file, text]) => [
    file.replace('/etude.', `/${to}.`),
    text
      .replace(/(\[|ref=")etude(?=[#\]])/g, `$1${to}`)
      .replace(/(research\/)etude(?=[/.])/g, `$1${to}`)
      .replace('id: etude\n', `id: ${to}\naliases: [etude]\n`),
  ]);
  return Object.fromEntries(all);
}

function withVerbatimCalled(to: string, files: Files): Files {
  const all = Object.entries(files).map(([file, text]) => [
    file,
    text.replace('{ id: v1', `{ id: ${to}`).replaceAll('#v1', `#${to}`).replace('verbatims: [v1]', `verbatims: [${to}]`),
  ]);
  return Object.fromEntries(all);
}

describe('what gets another name', () => {
  it('is told as another address of a study, and as nothing else', () => {
    expect(told(citing, withStudyCalled('entretiens', citing))).toEqual([
      'Étude « Douze entretiens » : nouvelle adresse, l’ancienne y mène encore.',
    ]);
  });

  it('is no news where it is a part of a study', () => {
    expect(told(citing, withVerbatimCalled('v-court', citing))).toEqual([]);
    expect(told(citing, withVerbatimCalled('v-court', withStudyCalled('entretiens', citing)))).toEqual([
      'Étude « Douze entretiens » : nouvelle adresse, l’ancienne y mène encore.',
    ]);
  });

  it('is no news where it is a statement that a decision rests on, or a source', () => {
    const renamed = having(
      {
        'personas/clara.yaml': citing['personas/clara.yaml']?.replace('id: temps', 'id: heures'),
        'personas/clara.en.yaml': citing['personas/clara.en.yaml'],
        'decisions/court.yaml': citing['decisions/court.yaml']?.replace('#temps', '#heures'),
      },
      citing,
    );
    expect(told(citing, renamed)).toEqual([]);
    const sourced = having({
      'handbook.yaml': `${base['handbook.yaml']}sources: [{ id: crm, name: Le CRM, kind: internal }]\n`,
      'segments/agence.yaml': base['segments/agence.yaml']?.replace('value: 100', 'value: 100, source: crm'),
    });
    const other = Object.entries(sourced).map(([file, text]) => [
      file,
      text.replace('id: crm', 'id: base').replace('source: crm', 'source: base'),
    ]);
    expect(told(sourced, Object.fromEntries(other))).toEqual([]);
  });

  it('hides nothing that changed besides', () => {
    const other = edit(
      'personas/clara.yaml',
      'evidence: [entretiens#v1] }\n  - { id: calme',
      'evidence: [entretiens#v2] }\n  - { id: calme',
      withStudyCalled('entretiens', citing),
    );
    expect(told(citing, other).join('\n')).toContain('preuves');
    expect(told(citing, edit('guide/page.mdx', 'ref="etude#v1"', 'ref="etude#v2"', citing)).join('\n')).toContain('Guide, « Page »');
    expect(told(citing, edit('guide/grille.md', 'etude.yaml#v1', 'etude.yaml#v2', citing)).join('\n')).toContain('Guide, « Grille »');
  });

  it('is no news of days that are gone', () => {
    const now = handbookOf(withVerbatimCalled('v-court', withStudyCalled('entretiens', citing)));
    const tell = pastTeller(now);
    const [before, between] = [handbookOf(citing), handbookOf(withStudyCalled('entretiens', citing))];
    for (const [was, is] of [
      [before, between],
      [between, now],
    ] as const) {
      for (const id of ['clara']) {
        const [one, other] = [was.personas.get(id), is.personas.get(id)];
        expect(one && other && tell(one, other)).toBeUndefined();
      }
      for (const id of ['grille', 'page']) {
        const [one, other] = [was.guides.get(id), is.guides.get(id)];
        expect(one && other && tell(one, other)).toBeUndefined();
      }
    }
  });
});

describe('sheets on walls', () => {
  const codesOf = (files: Files) => currentSheets(viewIn(handbookOf(files), 'fr'));
  const renamed = (file: string, from: string, to: string): Files =>
    Object.fromEntries(
      Object.entries(base).map(([name, text]) => [
        name.replace(`/${from}.`, `/${to}.`),
        name === file
          ? text.replace(`id: ${from}\n`, `id: ${to}\naliases: [${from}]\n`)
          : text.replace(`segments: [${from}]`, `segments: [${to}]`),
      ]),
    );

  it.each([
    ['personas/clara.yaml', 'clara', 'clarissa', 'Clara Morel'],
    ['segments/agence.yaml', 'agence', 'agences', 'Segment Fidèles de l’agence'],
  ])('stay right where %s gets another name', (file, from, to, name) => {
    const after = renamed(file, from, to);
    expect(told(base, after)).toEqual([`${name} : nouvelle adresse, l’ancienne y mène encore ; l’affiche accrochée reste juste.`]);
    // Whoever scans one is told so: each code of before is one of today, or one of the same words under the former name.
    const [printed, now] = [codesOf(base), codesOf(after)];
    const valid = now.flatMap(({ code, formerCodes }) => [code, ...formerCodes]);
    expect(valid).toEqual(expect.arrayContaining(printed.map(({ code }) => code)));
  });

  it('are out of date where their words changed besides', () => {
    const after = edit(
      'personas/clarissa.yaml',
      'Gagner du temps',
      'Gagner de l’argent',
      renamed('personas/clara.yaml', 'clara', 'clarissa'),
    );
    const [code] = codesOf(base).flatMap((one) => (one.key === 'persona/clara/' ? [one.code] : []));
    expect(codesOf(after).flatMap((one) => [one.code, ...one.formerCodes])).not.toContain(code);
    expect(told(base, after)[0]).toMatch(/affiche .*à réimprimer/);
  });
});
