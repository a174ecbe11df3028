/** What names of files and folders say, in more ways than the fixtures hold. */
import { describe, expect, it } from 'vitest';
import { contentName } from '../../../src/source/folders.ts';
import { fileFor, lostFile } from '../../../src/source/lost-file.ts';
import { meantKind } from '../../../src/source/near-folder.ts';
import { contentIn, refusedByWindows } from '../../../src/source/not-read.ts';

describe('the folder that a name nearly is', () => {
  it.each([
    ...['persona', 'Personas', 'PERSONAS', 'personnas', 'persnas', 'persoans', 'perosnas', 'personnes', 'Personnes', 'personne', 'people'],
    ...[
      'mes personas',
      'Personas 2026',
      'nos personas clients',
      'personas ',
      'buyer personas',
      'Buyer-Personas',
      'fiches personas',
      'personae',
    ],
  ])('%j: personas', (name) => expect(meantKind(name)).toBe('persona'));
  it.each(['segment', 'Segments', 'SEGMENT', 'icp', 'icps', 'ICPs', 'segmnets', 'segmants', 'cibles'])('%j: segments', (name) =>
    expect(meantKind(name)).toBe('segment'),
  );
  it.each([
    'recherche',
    'Recherches',
    'études',
    'Etude',
    'Research',
    'reserch',
    'interviews',
    'entretiens',
    'verbatims',
    'studies',
    'études clients',
    'Nos recherches',
    'entretiens-clients',
  ])('%j: research', (name) => expect(meantKind(name)).toBe('record'));
  it.each(['decision', 'Décisions', 'entscheidungen', 'decisons', 'nos décisions'])('%j: decisions', (name) =>
    expect(meantKind(name)).toBe('decision'),
  );
  it.each(['guides', 'Guide', 'giude', 'guide-methode'])('%j: guide', (name) => expect(meantKind(name)).toBe('guide'));
  it.each([
    ...['personas', 'segments', 'research', 'decisions', 'guide'],
    ...['docs', 'test', 'starter', 'node_modules', 'public', 'src', 'search', 'reports', 'records-api', 'personal', 'images', 'deploy'],
    ...[
      'clients',
      'notes-entretiens',
      'nouveau',
      'equipe',
      'marketing',
      'content',
      'bench',
      'dist',
      'site',
      'scripts',
      'fragments',
      'glossaire',
      'grid',
      'pages',
      'rules',
      '',
    ],
  ])('%j: none', (name) => expect(meantKind(name)).toBeUndefined());
});

describe('what has to be done with a file that is not read', () => {
  it.each([
    ['personas/zoe.yaml.txt', 'rename', 'personas/zoe.yaml'],
    ['personas/Zoé.YML.TXT', 'rename', 'personas/zoe.yaml'],
    ['personas/b2b/zoe.md.txt', 'rename', 'personas/b2b/zoe.md'],
    ['personas/zoe.en.yaml.txt', 'rename', 'personas/zoe.en.yaml'],
    ['personas/zoe.yalm', 'rename', 'personas/zoe.yaml'],
    ['personas/zoe.YMAL', 'rename', 'personas/zoe.yaml'],
    ['personas/zoe.markdown', 'rename', 'personas/zoe.md'],
    ['personas/zoe.txt', 'text', 'personas/zoe.yaml'],
    ['personas/zoe.json', 'data', 'personas/zoe.yaml'],
    ['personas/zoe.CSV', 'data', 'personas/zoe.yaml'],
    ['personas/zoe.xls', 'workbook', 'personas/zoe.yaml'],
    ['personas/zoe.yaml.docx', 'document', 'personas/zoe.yaml'],
    ['personas/Fiche Zoé (2).odt', 'document', 'personas/fiche-zoe-2.yaml'],
    ['personas/ゾエ.rtf', 'document', 'personas/clara-martin.yaml'],
    ['personas/zoe.pdf', 'fixed', 'personas/zoe.yaml'],
  ])('%s: %s', (file, as, meant) => {
    const lost = lostFile(file, 'persona');
    expect(lost && [lost.as, fileFor(file, lost)]).toEqual([as, meant]);
  });

  it.each([
    ['guide', 'guide/lire.yaml', 'format', 'guide/lire.md'],
    ['guide', 'guide/lire.docx', 'document', 'guide/lire.md'],
    ['segment', 'segments/ville.md', 'format', 'segments/ville.yaml'],
    ['segment', 'segments/ville.md.txt', 'text', 'segments/ville.yaml'],
    ['record', 'research/etude.mdx', 'rename', 'research/etude.md'],
  ] as const)('%s: %s', (kind, file, as, meant) => {
    const lost = lostFile(file, kind);
    expect(lost && [lost.as, fileFor(file, lost)]).toEqual([as, meant]);
  });

  it.each([
    'zoe',
    'zoe.zip',
    'Thumbs.db',
    'desktop.ini',
    'zoe.yaml.bak',
    'zoe.yaml~',
    'zoe.heic',
    'zoe.psd',
    'zoe.mp4',
    'zoe.ts',
    'Makefile',
  ])('%s: nothing', (name) => expect(lostFile(`personas/${name}`, 'persona')).toBeUndefined());
});

it('an extension that is typed twice is no part of the name', () => {
  expect(contentName('personas/zoe.yaml.yaml', 'persona')).toEqual({ format: 'yaml', id: 'zoe', suggestion: 'zoe.yaml' });
  expect(contentName('personas/zoe.en.yaml', 'persona')).toEqual({ format: 'yaml', id: 'zoe', language: 'en' });
});

describe('names that Windows refuses', () => {
  it.each([
    ['con.yaml', 'device', 'con-1.yaml'],
    ['AUX', 'device', 'AUX-1'],
    ['nul.en.yaml', 'device', 'nul-1.en.yaml'],
    ['lpt9.md', 'device', 'lpt9-1.md'],
    ['com¹.yaml', 'device', 'com¹-1.yaml'],
    ['prn .yaml', 'device', 'prn-1.yaml'],
    ['zoe.yaml ', 'end', 'zoe.yaml'],
    ['équipe...', 'end', 'équipe'],
    ['a:b.png', 'sign', 'a-b.png'],
    ['qui ?.png', 'sign', 'qui.png'],
    ['"a|b".bak', 'sign', 'a-b.bak'],
  ])('%j', (name, problem, suggestion) => {
    expect(refusedByWindows(name)).toEqual({ problem, suggestion });
    expect(refusedByWindows(suggestion)).toBeUndefined();
  });
  it.each(['constance.yaml', 'com.yaml', 'com10.yaml', 'lpt.yaml', 'nulle-part.md', 'auxane.en.yaml', 'a.con', 'zoé (2).png', '.gitkeep'])(
    'not %j',
    (name) => expect(refusedByWindows(name)).toBeUndefined(),
  );
});

describe('the keys of a persona', () => {
  it.each([
    ['a.yaml', 'id: zoe\nname: Zoé\nrole: R\n'],
    ['a.yaml', '\uFEFF# Zoé\r\nrole: R\r\nname: Zoé\r\ngoals:\r\n  - [\r\nid: zoe\r\n'],
    ['a.yml', '"id": zoe\n"name": Zoé\nrole : R\n'],
    ['a.md', '---\nid: zoe\nname: Zoé\nrole: R\n---\nTexte\n'],
  ])('%s %j', (file, text) => expect(contentIn(text, file)).toEqual({ kind: 'persona', id: 'zoe' }));
  it.each([
    ['a.yaml', 'id: zoe\nname: Zoé\n'],
    ['a.yaml', 'users:\n  - id: zoe\n    name: Zoé\n    role: R\n'],
    ['a.yaml', '- id: zoe\n  name: Zoé\n  role: R\n'],
    ['a.md', '# Exemple\n\n```yaml\nid: zoe\nname: Zoé\nrole: R\n```\n'],
    ['a.yaml', ''],
  ])('not %s %j', (file, text) => expect(contentIn(text, file)).toBeUndefined());
});
