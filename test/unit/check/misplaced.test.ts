/** Content that stands where nothing is read is told once, and nothing is told that follows from it. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../support/io.ts';
import { checkAsJson } from '../../support/run-check.ts';

const settings = { 'handbook.yaml': 'company: Test\nlanguages: [fr, en]\n' };
const persona = (id: string, more = '') => `id: ${id}\nname: Zoé Martin\nrole: Gérante\nstate: proto\n${more}`;
const links = 'story: "[Zoé](/personas/zoe/), [Artisans](/icps/artisans/), [étude](/research/etude/) et [guide](/guide/lire/)."\n';
const references = 'segments: [ville]\nicps: [artisans]\ngoals:\n  - { id: dormir, text: Dormir, evidence: [etude#v1] }\n';
const clara = { 'personas/clara.yaml': persona('clara', `${links}${references}`) };

const others = {
  'zoe.yaml': persona('zoe'),
  'zoe.en.yaml': 'role: Manager\n',
  'ville.yaml': 'id: ville\nname: Ville\nkind: segment\n',
  'artisans.yaml': 'id: artisans\nname: Artisans\nkind: icp\n',
  'etude.yaml': 'id: etude\ntitle: Étude\nkind: interview\ndate: 2026-03-04\nverbatims:\n  - { id: v1, text: Je dors mal. }\n',
  'lire.md': '---\ntitle: Lire\n---\nTexte.\n',
};
const text = (name: keyof typeof others) => others[name];

async function told(files: Record<string, string>): Promise<string[]> {
  const root = await contentFolder({ ...settings, ...files });
  return (await checkAsJson(root)).flatMap(({ file, rule, severity }) => (severity === 'error' ? [`${file} ${rule}`] : []));
}

describe('what is looked for in vain may stand elsewhere', () => {
  it('in folders whose names nearly are ours', async () => {
    const files = {
      ...clara,
      'Persona/zoe.yaml': text('zoe.yaml'),
      'Persona/zoe.en.yaml': text('zoe.en.yaml'),
      'segment/ville.yaml': text('ville.yaml'),
      'icps/artisans.yaml': text('artisans.yaml'),
      'études/2026/etude.yaml': text('etude.yaml'),
      'guides/lire.md': text('lire.md'),
    };
    const folders = ['Persona', 'guides', 'icps', 'segment', 'études'];
    expect(await told(files)).toEqual(folders.map((folder) => `${folder} file/wrong-folder`));
  });

  it('in files of other names', async () => {
    const files = {
      ...clara,
      'personas/zoe.docx': 'x',
      'personas/zoe.en.yaml': text('zoe.en.yaml'),
      'segments/ville.yaml.txt': text('ville.yaml'),
      'segments/artisans.ymal': text('artisans.yaml'),
      'research/etude.pdf': 'x',
      'guide/lire.odt': 'x',
    };
    const names = ['guide/lire.odt', 'personas/zoe.docx', 'research/etude.pdf', 'segments/artisans.ymal', 'segments/ville.yaml.txt'];
    expect(await told(files)).toEqual(names.map((name) => `${name} file/not-read`));
  });

  it('in other folders, and beside the settings', async () => {
    const story = 'story: "[Zoé](/personas/zoe/) et [Léa](/personas/lea/)"\n';
    const files = {
      'personas/clara.yaml': persona('clara', story),
      'contenu/a/zoe.yaml': persona('zoe'),
      'lea.md': `---\n${persona('lea')}---\n`,
    };
    expect(await told(files)).toEqual(['contenu/a/zoe.yaml file/stray-persona', 'lea.md file/stray-persona']);
  });

  it('in the folder of something else, and nothing follows from it', async () => {
    const files = {
      ...clara,
      'research/zoe.yaml': text('zoe.yaml'),
      'research/zoe.en.yaml': text('zoe.en.yaml'),
      'research/ville.yaml': text('ville.yaml'),
      'personas/artisans.yaml': text('artisans.yaml'),
      'segments/etude.yaml': text('etude.yaml'),
      'guide/lire.md': text('lire.md'),
    };
    const names = ['personas/artisans.yaml', 'research/ville.yaml', 'research/zoe.yaml', 'segments/etude.yaml'];
    expect(await told(files)).toEqual(names.map((name) => `${name} file/stray`));
  });

  it('beside the settings, whatever it is', async () => {
    const files = {
      ...clara,
      'personas/zoe.yaml': text('zoe.yaml'),
      'guide/lire.md': text('lire.md'),
      'ville.yaml': text('ville.yaml'),
      'a/artisans.yaml': text('artisans.yaml'),
      'etude.yaml': text('etude.yaml'),
    };
    expect(await told(files)).toEqual(['a/artisans.yaml file/stray', 'etude.yaml file/stray', 'ville.yaml file/stray']);
  });

  it('and what stands nowhere is told all the same', async () => {
    const files = { 'personas/clara.yaml': persona('clara', 'segments: [nulle-part]\n'), 'icps/artisans.yaml': text('artisans.yaml') };
    expect(await told(files)).toEqual(['icps file/wrong-folder', 'personas/clara.yaml reference/unknown']);
  });

  it('where there is nothing else, it is not called empty', async () => {
    expect(await told({ 'persona/zoe.yaml': persona('zoe') })).toEqual(['persona file/wrong-folder']);
    expect(await told({ 'personas/zoe.docx': 'x' })).toEqual(['personas/zoe.docx file/not-read']);
  });
});

describe('what is no content stays out of it', () => {
  const sound = { 'personas/clara.yaml': persona('clara') };
  it.each([
    ['docs/persona.yaml'],
    ['test/fixtures/personas/zoe.yaml'],
    ['starter/fr/personas/zoe.yaml'],
    ['node_modules/x/zoe.yaml'],
    ['public/zoe.yaml'],
    ['src/zoe.md'],
    ['equipe/node_modules/x/zoe.yaml'],
    ['_brouillons/zoe.yaml'],
    ['.github/zoe.yaml'],
    ['equipe/_zoe.yaml'],
    ['a/b/c/d/e/f/zoe.yaml'],
  ])('%s', async (file) => expect(await told({ ...sound, [file]: persona('zoe') })).toEqual([]));

  it('a folder of another handbook, of a README alone, of pictures, of a link to ours', async () => {
    const root = await contentFolder({
      ...settings,
      ...sound,
      'filiale/handbook.yaml': 'company: Filiale\n',
      'filiale/personas/zoe.yaml': persona('zoe'),
      'guides/README.md': 'x',
      'recherche/photo.png': 'x',
      'docker-compose.yml': 'services: {}\n',
    });
    await mkdir(join(root, 'icps'));
    await symlink('personas', join(root, 'persona'));
    expect(await checkAsJson(root)).toEqual(expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]));
  });

  it('a persona that is shown as well, such as one that was imported', async () => {
    expect(await told({ ...sound, 'ancienne fiche.yaml': persona('clara'), 'equipe/clara.yaml': persona('c') })).toEqual([]);
  });

  it('the study files that a site offers to copy, in whatever folder it was built', async () => {
    const copies = { 'dist-marketing/guide/kit/etude.yaml': text('etude.yaml'), 'personas-site/zoe.yaml': text('zoe.yaml') };
    const markers = { 'dist-marketing/.handbook-site': '', 'personas-site/.handbook-site': '' };
    expect(await told({ ...sound, ...copies, ...markers })).toEqual([]);
    expect(await told({ ...sound, ...copies })).not.toEqual([]);
  });

  it('a document beside the file that was made from it', async () => {
    expect(await told({ ...sound, 'personas/clara.docx': 'x', 'personas/README.md': 'x', 'personas/.gitkeep': '' })).toEqual([]);
  });
});
