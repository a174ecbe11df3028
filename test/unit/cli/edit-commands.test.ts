import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { knownSheets } from '../../../src/sheets/printed-sheets.ts';
import { contentFolder, run } from '../../support/io.ts';

const content = {
  'handbook.yaml': 'company: Essai\nlanguages: [fr, en]\n',
  'personas/pros/clara.yaml':
    'id: clara # ici\nname: Clara Martin\nrole: Cliente\nstate: proto\nquote:\n  text: Je veux savoir ce que je paie avant de signer.\n  evidence: [entretien#v1]\ngoals:\n  # le prix\n  - id: prix\n    text: Connaître le prix\n    evidence: [entretien#v1, entretien#v2]\n  - id: temps\n    text: Gagner du temps\n    evidence:\n      - entretien#v2\n',
  'personas/pros/clara.en.yaml': 'role: Client\nquote: I want to know what I pay.\ngoals.prix: Know the price\n',
  'personas/leila.yaml': 'id: leila\nname: Leïla\nrole: Cliente\nstate: proto\nrelated: [clara]\n',
  'research/entretien.yaml':
    'id: entretien\ntitle: Entretiens\nkind: interview\ndate: 2026-01-01\nverbatims:\n  - id: v1\n    text: « Je veux savoir ce que je paie avant de signer. »\n  - id: v2\n    text: Vite.\n',
  'guide/page.mdx':
    '---\ntitle: Page\n---\n\nVoir <Persona id="clara" /> et [l’étude](/research/entretien/).\n\n<Verbatim ref="entretien#v1" />\n',
};

const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

async function textsIn(root: string): Promise<Record<string, string>> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter(
    (one) => one.isFile() && !one.parentPath.includes('.git'),
  );
  const read = names.map(async ({ parentPath, name }) => [
    join(parentPath, name).slice(root.length + 1),
    await readFile(join(parentPath, name), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

describe('handbook rename', () => {
  it('changes the file, its translation and every reference, and says so', async () => {
    const root = await contentFolder(content);
    const halves = async () => {
      const { handbook } = await loadHandbook(root);
      return new Set(knownSheets(viewIn(handbook, 'fr', '2026-11-21')).flatMap(({ whose }) => whose));
    };
    const printed = await halves();
    const { code, out } = await run(['rename', 'clara', 'clara-martin', '--dir', root]);
    expect([code, spaced(out)]).toEqual([
      0,
      'Clara Martin s’appelle désormais « clara-martin » : 1 fichier et 1 traduction renommés, 2 renvois mis à jour dans 2 fichiers. L’ancienne adresse et les feuilles déjà imprimées y mènent toujours.',
    ]);
    const { 'personas/pros/clara.yaml': clara, 'personas/pros/clara.en.yaml': english, ...others } = content;
    expect(await textsIn(root)).toEqual({
      ...others,
      'personas/pros/clara-martin.yaml': clara.replace('id: clara # ici', 'id: clara-martin # ici\naliases: [clara]'),
      'personas/pros/clara-martin.en.yaml': english,
      'personas/leila.yaml': content['personas/leila.yaml'].replace('[clara]', '[clara-martin]'),
      'guide/page.mdx': content['guide/page.mdx'].replace('id="clara"', 'id="clara-martin"'),
    });
    // Every code on paper is still answered.
    expect([...(await halves())]).toEqual(expect.arrayContaining([...printed]));
  });

  it('takes decisions along, by persona, by statement and by their own name', async () => {
    const decision =
      'id: prix-d-abord\ntitle: Le prix d’abord\ndate: 2026-03-01\npersonas: [clara] # elle\nrestsOn:\n  - clara#prix\n  - clara#temps\n';
    const page = '---\ntitle: Page\n---\n\nVoir [la décision](/decisions/prix-d-abord/).\n';
    const root = await contentFolder({ ...content, 'decisions/prix-d-abord.yaml': decision, 'guide/autre.md': page });
    for (const [from, to] of [
      ['clara#prix', 'prix-connu'],
      ['clara', 'clara-martin'],
      ['decision/prix-d-abord', 'prix-premier'],
    ] as const)
      expect((await run(['rename', from, to, '--dir', root])).code, from).toBe(0);
    const texts = await textsIn(root);
    expect(texts['decisions/prix-premier.yaml']).toBe(
      decision
        .replace('id: prix-d-abord', 'id: prix-premier\naliases: [prix-d-abord]')
        .replace('[clara]', '[clara-martin]')
        .replace('clara#prix', 'clara-martin#prix-connu')
        .replace('clara#temps', 'clara-martin#temps'),
    );
    expect(texts['guide/autre.md']).toContain('(/decisions/prix-premier/)');
  });

  it('lists where words still say the former name, and changes nothing there', async () => {
    const page = [
      ...['---', 'title: Page', '---', '', 'Voir `clara#prix`, `personas/pros/clara.yaml` et [elle](/personas/clara/).', ''],
      ...['Clara parle, clara aussi, et prix-d-or.', '', '```yaml', 'personas: [clara]', '```', '', 'Un `clara-bis` et `clara.jpg`.', ''],
    ];
    const root = await contentFolder({ ...content, 'guide/autre.md': page.join('\n') });
    const lines = (out: string) =>
      spaced(out)
        .split('\n')
        .filter((line) => line.startsWith('  '));
    const persona = (await run(['rename', 'clara', 'clara-martin', '--show', '--dir', root])).out;
    expect(spaced(persona)).toContain('« clara » est encore écrit ici');
    expect(lines(persona).slice(-1)).toEqual(['  guide/autre.md:5']);
    const item = await run(['rename', 'clara#prix', 'prix-connu', '--dir', root]);
    expect(lines(item.out)).toEqual(['  guide/autre.md:5']);
    const hyphens = await run(['rename', 'clara#prix-connu', 'prix', '--dir', root]);
    expect(hyphens.out).not.toContain('encore écrit');
    expect((await run(['rename', 'clara', 'clara-martin', '--dir', root])).code).toBe(0);
    const again = await run(['rename', 'clara-martin', 'clara-m', '--dir', root, '--lang', 'en']);
    expect(again.out).not.toContain('still written');
    expect((await textsIn(root))['guide/autre.md']).toBe(page.join('\n').replace('/personas/clara/', '/personas/clara-m/'));
  });

  it('shows what it would do in words that say that it is not done', async () => {
    const root = await contentFolder(content);
    const { code, out } = await run(['rename', 'clara', 'clara-martin', '--show', '--dir', root]);
    expect(code).toBe(0);
    expect(spaced(out)).toContain('Clara Martin s’appellerait « clara-martin » : ');
    expect(await textsIn(root)).toEqual(content);
  });

  it('says of a file that cannot be read that it has errors, and not that it is unknown', async () => {
    const conflict = '<<<<<<< HEAD\nid: clara\n=======\nid: claire\n>>>>>>> other\n';
    const root = await contentFolder({ ...content, 'personas/pros/clara.yaml': conflict, 'research/entretien.yaml': conflict });
    for (const [command, ...names] of [
      ['rename', 'clara', 'zoe'],
      ['erase', 'entretien', '--yes'],
    ] as const) {
      const { code, err } = await run([command, ...names, '--dir', root]);
      expect([code, err]).toEqual([1, expect.stringMatching(/^Rien n’a été changé.*\.yaml contient des erreurs/)]);
    }
  });

  it('says what to write where a name is missing', async () => {
    const { code, err } = await run(['rename', 'clara']);
    expect([code, spaced(err)]).toEqual([2, expect.stringContaining('npx --no handbook rename OLD NEW')]);
  });

  it('puts everything back where it fails half-way', async () => {
    const root = await contentFolder(content);
    await mkdir(join(root, 'personas/pros/clara-martin.yaml'));
    const { code, err } = await run(['rename', 'clara', 'clara-martin', '--dir', root]);
    expect([code, spaced(err)]).toEqual([1, 'Rien n’a été changé : personas/pros/clara-martin.yaml existe déjà.']);
    expect(await textsIn(root)).toEqual(content);
  });

  it('writes nothing where it only shows, nor where a file has errors', async () => {
    const faulty = { ...content, 'personas/leila.yaml': `${content['personas/leila.yaml']}golas: x\n` };
    const root = await contentFolder(faulty);
    const { code, err } = await run(['rename', 'clara', 'clara-martin', '--dir', root]);
    expect([code, err]).toEqual([1, expect.stringContaining('personas/leila.yaml')]);
    expect(await run(['rename', 'leila', 'l', '--show', '--dir', root])).toMatchObject({ code: 1 });
    expect(await textsIn(root)).toEqual(faulty);
  });

  it.each([
    [['clra', 'x'], /« clra ».*« clara »/],
    [['clara', 'Clara !'], /« Clara ! » n’est pas un identifiant.*« clara »/],
    [['clara', 'leila'], /déjà pris.*personas\/leila\.yaml/],
    [['clara'], /OLD NEW/],
    [['clara#pri', 'x'], /« pri ».*« prix »/],
    [['clara#nulle-part', 'x'], /« nulle-part »\. Identifiants possibles : .*prix/],
    [['clara#prix', 'temps'], /déjà pris.*clara\.yaml:\d+/],
  ])('%s is told in one sentence', async (args, sentence) => {
    const { code, err } = await run(['rename', ...args, '--dir', await contentFolder(content)]);
    expect([code, spaced(err)]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describe('handbook retire', () => {
  it('sets the state and the successor, and leaves every other character', async () => {
    const root = await contentFolder(content);
    const { code, out } = await run(['retire', 'clara', '--successor', 'leila', '--dir', root]);
    expect([code, spaced(out)]).toEqual([0, 'Clara Martin est retiré : sa page et ses feuilles déjà imprimées mènent à Leïla.']);
    expect(await textsIn(root)).toEqual({
      ...content,
      'personas/pros/clara.yaml': content['personas/pros/clara.yaml'].replace('state: proto', 'state: retired\nsuccessor: leila'),
    });
    const again = await run(['retire', 'clara', '--successor', 'leila', '--dir', root]);
    expect([again.code, spaced(again.err)]).toEqual([2, expect.stringContaining('déjà retiré')]);
    const other = await run(['retire', 'leila', '--successor', 'clara', '--dir', root]);
    expect([other.code, spaced(other.err)]).toEqual([2, expect.stringContaining('retiré, lui aussi')]);
  });

  it('writes nothing where it only shows', async () => {
    const root = await contentFolder(content);
    expect((await run(['retire', 'clara', '--show', '--dir', root])).code).toBe(0);
    expect(await textsIn(root)).toEqual(content);
  });

  it.each([
    [['clra'], /« clra ».*« clara »/],
    [['entretien'], /n’est pas un persona/],
    [['clara', '--successor', 'leil'], /« leil ».*« leila »/],
    [['clara', '--successor', 'clara'], /lui-même/],
  ])('%s is told in one sentence', async (args, sentence) => {
    const { code, err } = await run(['retire', ...args, '--dir', await contentFolder(content)]);
    expect([code, spaced(err)]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describe('handbook erase', () => {
  it('frees decisions of a quote that goes with a study', async () => {
    const root = await contentFolder({
      ...content,
      'personas/pros/clara.yaml': content['personas/pros/clara.yaml'].replace('quote:\n', 'quote:\n  id: citation\n'),
      'decisions/prix.yaml': 'id: prix\ntitle: Prix\ndate: 2026-03-01\npersonas: [clara]\nrestsOn: [clara#citation, clara#temps]\n',
    });
    expect((await run(['erase', 'entretien', '--yes', '--dir', root])).code).toBe(0);
    expect((await textsIn(root))['decisions/prix.yaml']).toBe(
      'id: prix\ntitle: Prix\ndate: 2026-03-01\npersonas: [clara]\nrestsOn: [clara#temps]\n',
    );
  });

  it('says what is lost, and erases nothing unless it is told to', async () => {
    const root = await contentFolder(content);
    const { code, out, err } = await run(['erase', 'entretien', '--dir', root]);
    expect([code, spaced(err)]).toEqual([2, 'Rien n’a été effacé. Pour effacer vraiment, ajoutez --yes.']);
    expect(spaced(out)).toContain('Clara Martin (personas/pros/clara.yaml) : affirmations étayées, 100 % → 0 %');
    expect(spaced(out)).toContain('personas/pros/clara.yaml:6  Je veux savoir ce que je paie avant de signer.');
    expect(await textsIn(root)).toEqual(content);
  });

  it('takes the study, what refers to it and its words out of the folder, and says that git keeps them', async () => {
    const root = await contentFolder(content);
    execFileSync('git', ['-C', root, 'init', '-q']);
    const { code, out } = await run(['erase', 'entretien', '--yes', '--dir', root]);
    expect(code).toBe(0);
    expect(spaced(out)).toContain("git filter-repo --invert-paths --path 'research/entretien.yaml'");
    const left = await textsIn(root);
    expect(Object.values(left).join('\n')).not.toMatch(/entretien|ce que je paie|what I pay/);
    expect(left['personas/pros/clara.yaml']).toBe(
      'id: clara # ici\nname: Clara Martin\nrole: Cliente\nstate: proto\ngoals:\n  # le prix\n  - id: prix\n    text: Connaître le prix\n  - id: temps\n    text: Gagner du temps\n',
    );
    expect(left['guide/page.mdx']).toContain('et l’étude.');
    expect((await run(['check', '--dir', root])).code).toBe(0);
  });

  it('takes one verbatim out', async () => {
    const root = await contentFolder(content);
    expect((await run(['erase', 'entretien#v2', '--yes', '--dir', root])).code).toBe(0);
    const left = await textsIn(root);
    expect(left['research/entretien.yaml']).not.toContain('Vite');
    expect(left['personas/pros/clara.yaml']).toContain('evidence: [entretien#v1]\n  - id: temps\n    text: Gagner du temps\n');
  });

  it('is for studies alone', async () => {
    const { code, err } = await run(['erase', 'clara', '--yes', '--dir', await contentFolder(content)]);
    expect([code, spaced(err)]).toEqual([2, expect.stringContaining('n’est pas une étude')]);
  });
});
