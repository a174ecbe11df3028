import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { git } from '../../support/forge.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';

/** A repository whose content is in a folder of it, with one commit. */
async function repository(files: Record<string, string>): Promise<string> {
  const all = Object.entries({ ...soundContent, ...files }).map(([file, text]) => [`le site/${file}`, text]);
  const top = await contentFolder(Object.fromEntries(all));
  git(top, 'init', '-q');
  commit(top);
  return join(top, 'le site');
}
function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'change');
}
const persona = (id: string, more: string) => `id: ${id}\nname: ${id}\nrole: x\nstate: proto\n${more}`;

it('a check for a review names files from the top of the repository, those that it changes first', async () => {
  const root = await repository({
    'personas/anna.yaml': persona('anna', 'goals: []\nquotte: x\n'),
    'personas/zoe.yaml': persona('zoe', ''),
  });
  await writeFile(join(root, 'personas/zoe.yaml'), persona('zoe', 'goals:\n'));
  commit(root);
  const { code, out } = await run(['check', '--dir', root, '--format', 'github', '--base', 'HEAD~1']);
  expect(code).toBe(1);
  expect(out.match(/^::\w+ file=[^,]*/gm)).toEqual(['::notice file=le site/personas/zoe.yaml', '::error file=le site/personas/anna.yaml']);
  const all = await run(['check', '--dir', root, '--format', 'github']);
  expect(all.out.match(/^::\w+/gm)).toEqual(['::error', '::notice']);
});

it.each(['--output=/tmp/x', 'nothing', 'HEAD..HEAD~1', ''])('%j is no commit to compare with', async (base) => {
  const root = await repository({});
  expect((await run(['check', '--dir', root, `--base=${base}`])).code).toBe(2);
  if (!base.startsWith('-')) expect((await run(['pictures', base, '--dir', root])).code).toBe(2);
});

it('pictures are drawn, and pages named, of nothing that staff may not see today', async () => {
  const root = await repository({ 'personas/marc.yaml': persona('marc', 'quote: A secret of then\n') });
  await writeFile(join(root, 'personas/marc.yaml'), persona('marc', 'quote: A secret of now\nvisibility: restricted\n'));
  commit(root);
  expect(await run(['pictures', 'HEAD~1', '--dir', root])).toEqual({ code: 0, out: '', err: '' });
  expect(await readdir(root)).not.toContain('print');
});
