import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const read = (root: string, file: string) => readFile(join(root, file), 'utf8');

describe('handbook fmt', () => {
  const messy =
    '\uFEFFname:   "Lina"\r\n# rôle\r\nrole: \'Gérante\'\r\nid: lina   # id\r\nstate: proto\r\ngoals:\r\n- text:   Un but\r\n  id: but\r\n';
  const tidy = 'id: lina   # id\nname: Lina\n# rôle\nrole: Gérante\nstate: proto\ngoals:\n  - id: but\n    text: Un but\n';

  it('puts files in form, once', async () => {
    const root = await contentFolder({ ...soundContent, 'personas/lina.yaml': messy });
    const before = await run(['fmt', '--check', '--dir', root]);
    expect(before).toMatchObject({
      code: 1,
      out: 'À mettre en forme (npx --no handbook fmt) :\n  personas/lina.yaml'.replace(' :', '\u00A0:'),
    });
    expect(await read(root, 'personas/lina.yaml')).toBe(messy);
    expect((await run(['fmt', '--dir', root])).code).toBe(0);
    expect(await read(root, 'personas/lina.yaml')).toBe(tidy);
    expect((await run(['fmt', '--check', '--dir', root])).code).toBe(0);
    expect(await readdir(join(root, 'personas'))).toEqual(['clara.yaml', 'lina.yaml']);
  });

  it('gives the ids that are asked for, each its own', async () => {
    const root = await contentFolder({
      ...soundContent,
      'personas/clara.yaml': `${soundContent['personas/clara.yaml']}goals:\n  - Gagner du temps\n  # deux\n  - Gagner\n    du temps\n`,
      'personas/clara.en.yaml': 'goals: [Save time, Save time]\n',
    });
    const { code, out } = await run(['fmt', '--dir', root]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('gagner-du-temps, gagner-du-temps-2') });
    expect(parse(await read(root, 'personas/clara.yaml')).goals).toEqual([
      { id: expect.any(String), text: 'Gagner du temps' },
      { id: expect.any(String), text: 'Gagner du temps' },
    ]);
    expect(await read(root, 'personas/clara.yaml')).toContain('# deux');
  });

  it('leaves files with errors, and the text of pages, as they are', async () => {
    const page = '---\norder:  3\ntitle: "Un titre"\n---\n\n*  a\n\n\n* "b"   \n';
    const conflict = '<<<<<<< HEAD\nid: paul\n=======\nid: paule\n>>>>>>> other\n';
    const root = await contentFolder({
      ...soundContent,
      'personas/lina.yaml': 'id: lina\n  name: x\n',
      'personas/paul.yaml': conflict,
      'guide/x.md': page,
    });
    const { code, err } = await run(['fmt', '--dir', root, '--lang', 'en']);
    expect(code).toBe(1);
    for (const name of ['lina', 'paul']) expect(err).toContain(`personas/${name}.yaml is left as it is`);
    expect(await read(root, 'personas/lina.yaml')).toBe('id: lina\n  name: x\n');
    expect(await read(root, 'guide/x.md')).toBe(page.replace('order:  3\ntitle: "Un titre"', 'title: Un titre\norder: 3'));
  });

  it('moves keys of a file in which one value repeats another, and says where that would not do', async () => {
    const file = (keys: string) => ({ ...soundContent, 'personas/anc.yaml': keys });
    const moved = await contentFolder(file('role: C\nid: anc\nname: A\nstate: draft\ngoals: &g\n  - "A b"\nneeds: *g\n'));
    expect(await run(['fmt', '--dir', moved])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('personas/anc.yaml') });
    expect(await read(moved, 'personas/anc.yaml')).toBe('id: anc\nname: A\nrole: C\nstate: draft\ngoals: &g\n  - A b\nneeds: *g\n');

    const early = 'role: C\nid: anc\nname: A\nstate: draft\nneeds: &g\n  - A b\ngoals: *g\n';
    const left = await contentFolder(file(early));
    for (const more of [[], ['--check']]) {
      const { code, out, err } = await run(['fmt', '--dir', left, '--lang', 'en', ...more]);
      expect({ code, out }).toEqual({ code: 0, out: 'Nothing else to format.' });
      expect(err).toMatch(/^In personas\/anc\.yaml, .*“\*g”.*“&g”.*without & and \*/);
    }
    expect(await read(left, 'personas/anc.yaml')).toBe(early);
  });

  it('writes over no file that may only be read, and over none of the others then', async () => {
    const root = await contentFolder({
      ...soundContent,
      'personas/lina.yaml': messy,
      'personas/paul.yaml': messy.replace('id: lina', 'id: paul'),
    });
    await chmod(join(root, 'personas/paul.yaml'), 0o444);
    const { code, err } = await run(['fmt', '--dir', root, '--lang', 'en']);
    expect(code).toBe(3);
    expect(err).toContain('personas/paul.yaml is read-only');
    expect(await read(root, 'personas/lina.yaml')).toBe(messy);
  });

  it('takes files by their paths, from where it is called', async () => {
    const root = await contentFolder({ ...soundContent, 'personas/lina.yaml': messy });
    const cwd = join(root, 'personas');
    expect((await run(['fmt', 'clara.yaml', '--dir', root], { cwd })).code).toBe(0);
    expect(await read(root, 'personas/lina.yaml')).toBe(messy);
    const { code, err } = await run(['fmt', 'lna.yaml', '--dir', root], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('personas/lina.yaml');
    await mkdir(join(root, 'other'));
    expect((await run(['fmt', '../other', '--dir', root], { cwd })).code).toBe(2);
  });
});
