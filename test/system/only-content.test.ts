import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Child, finish, handbookBin, start } from '../support/child.ts';
import { contentFolder, soundContent } from '../support/io.ts';
import { manifestOf } from '../support/manifest.ts';
import { plantMarkers, ranIn } from '../support/markers.ts';

const DAY = '2026-11-21';
/** A site that is compiled here, whichever way the tool was installed. */
const content = { ...soundContent, 'handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\nbase: /p/\n' };

/** A content folder with markers in it and above it. */
async function planted(): Promise<{ root: string; above: string }> {
  const above = await contentFolder(Object.fromEntries(Object.entries(content).map(([name, text]) => [`content/${name}`, text])));
  const root = join(above, 'content');
  for (const folder of [above, root]) await plantMarkers(folder);
  return { root, above };
}

const handbook = (root: string, ...args: string[]) => finish(process.execPath, [handbookBin, ...args, '--at', DAY], root);

async function addressOf(child: Child): Promise<string> {
  for (let waited = 0; waited < 1_200_000 && !child.said.out.includes('\n'); waited += 50) await wait(50);
  return child.said.out.trim();
}

describe('of a content folder only content is read', () => {
  it.each([
    ['built', []],
    ['built without search', ['--no-search']],
  ])('a site is %s as if nothing else were there', async (_, flags) => {
    const { root, above } = await planted();
    const plain = await contentFolder(content);
    for (const folder of [root, plain]) {
      const { code, err } = await handbook(folder, 'build', '--no-pictures', ...flags);
      expect([code, err]).toEqual([0, expect.not.stringMatching(/evil|error|warn/i)]);
    }
    expect(await manifestOf(join(root, 'dist'))).toBe(await manifestOf(join(plain, 'dist')));
    expect([...(await ranIn(root)), ...(await ranIn(above))]).toEqual([]);
  });

  it('check and print leave it alone, and nothing is written but the sheets', async () => {
    const { root, above } = await planted();
    const before = await readdir(root);
    expect(await handbook(root, 'check')).toMatchObject({ code: 0 });
    expect(await handbook(root, 'print', '--format', 'poster-a4,picture-preview')).toMatchObject({ code: 0 });
    expect((await readdir(root)).sort()).toEqual([...before, 'print'].sort());
    expect([...(await ranIn(root)), ...(await ranIn(above))]).toEqual([]);
  });

  it.each(['dev', 'preview'])('%s serves the site', async (command) => {
    const { root, above } = await planted();
    if (command === 'preview') expect(await handbook(root, 'build', '--no-print', '--no-pictures')).toMatchObject({ code: 0 });
    const before = await readdir(root);
    const child = start(process.execPath, [handbookBin, command, '--port', '0', '--at', DAY], root);
    try {
      const url = await addressOf(child);
      for (const path of ['', 'personas/clara/', 'brand.css']) {
        const answer = await fetch(new URL(path, url));
        expect([path, answer.status, await answer.text()]).toEqual([path, 200, expect.not.stringContaining('evil')]);
      }
    } finally {
      child.process.kill('SIGINT');
    }
    expect((await child.ended).code).toBe(130);
    expect((await readdir(root)).sort()).toEqual(before.sort());
    expect([...(await ranIn(root)), ...(await ranIn(above))]).toEqual([]);
  });

  it('what was committed as the cache of an older version has no effect, nor has what else stands beside a site', async () => {
    const root = await contentFolder(content);
    const evil = { 'pages-x.jsonl': '{}', 'parsed-x.jsonl': '{}', 'renderer-x/code/prerender-entry.mjs': 'throw new Error("evil")' };
    for (const [name, text] of Object.entries(evil)) {
      await mkdir(join(root, '.handbook/cache', name, '..'), { recursive: true });
      await writeFile(join(root, '.handbook/cache', name), text);
    }
    const before = await manifestOf(join(root, '.handbook'));
    await cp(join(root, '.handbook'), join(root, '.dist.previous'), { recursive: true });
    await writeFile(join(root, '.dist.lock'), '{"pid":1,"host":"elsewhere"}');
    expect(await handbook(root, 'build', '--no-print', '--no-pictures')).toMatchObject({ code: 0 });
    expect(await manifestOf(join(root, '.handbook'))).toBe(before);
    expect(existsSync(join(root, 'dist/personas/clara/index.html'))).toBe(true);
  });
});
