import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { changeOf } from '../../../src/reading/upkeep.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { imprintOf } from '../../../src/sheets/imprint.ts';
import { historyOf } from '../../../src/site/checked-folder.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const repository = async () => {
  const root = await contentFolder(soundContent);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  return root;
};

const told = async (root: string, language: 'fr' | 'en') => {
  const said: string[] = [];
  const history = await historyOf(root, language, (sentence) => void said.push(sentence));
  const { handbook } = await loadHandbook(root);
  const [clara] = [...handbook.personas.values()];
  if (!clara) throw new Error('no persona');
  const view = viewIn(handbook, language, '2026-11-21', history);
  return {
    said,
    changed: changeOf(view, clara),
    upkeep: imprintOf(view, clara, []).upkeep.join(' '),
  };
};

describe('a history that git does not read', () => {
  // Only who may give a folder away can make one that belongs to somebody else.
  it.skipIf(process.getuid?.() !== 0)('as it belongs to another user is told with its mend, and its days are unknown', async () => {
    const root = await repository();
    execFileSync('chown', ['-R', '65534:65534', root]);
    const french = await told(root, 'fr');
    expect(french.said).toEqual([
      `Les dates de changement sont inconnues\u00A0: git refuse de lire ${root}, qui appartient à un autre utilisateur. Si vous lui faites confiance\u00A0: git config --global --add safe.directory ${root}`,
    ]);
    expect(french.changed).toEqual({ unknown: 'inconnu (historique illisible)' });
    expect(french.upkeep).toMatch(/Version inconnue.*historique illisible/);
    const english = await told(root, 'en');
    expect(english.said).toEqual([
      `The dates of changes are unknown: git refuses to read ${root}, which belongs to another user. If you trust it: git config --global --add safe.directory ${root}`,
    ]);
    expect(english.changed).toEqual({ unknown: 'unknown (the git history cannot be read)' });
  });

  it('as it is damaged is told too', async () => {
    const root = await repository();
    writeFileSync(join(root, '.git', 'config'), '[core\n', { flag: 'a' });
    const { said, changed } = await told(root, 'en');
    expect(said).toEqual(['The dates of changes are unknown: git cannot read the history of this folder. “git log” says why.']);
    expect(changed).toEqual({ unknown: 'unknown (the git history cannot be read)' });
  });

  it('as a pipe stands in it is told once, by a check as well', async () => {
    const root = await repository();
    execFileSync('mkfifo', [join(root, '.git', 'packed-refs')]);
    const sentence =
      'The dates of changes, the former names of files and the packages that git tracks are unknown: git is not asked, because .git/packed-refs is a pipe or a device, and it would wait forever. Replace it with the real file.';
    const { said, changed } = await told(root, 'en');
    expect(said).toEqual([sentence]);
    expect(changed).toEqual({ unknown: 'unknown (the git history cannot be read)' });
    expect(await run(['check', '--dir', root, '--lang', 'en'])).toMatchObject({ code: 0, err: sentence });
  });

  it('says nothing where there is none', async () => {
    expect(await told(await contentFolder(soundContent), 'en')).toMatchObject({ said: [], changed: {} });
  });
});
