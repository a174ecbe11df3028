import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFileStore } from '../../../src/cache/file-store.ts';
import type { Compiler } from '../../../src/paper/typst/compiler.ts';
import { keptCompiler } from '../../../src/paper/typst/kept-compiler.ts';
import { contentFolder } from '../../support/io.ts';
import { placeIn } from '../../support/place.ts';

it('a sheet is laid out again when its template, its data or a picture of it changed, and for no other reason', async () => {
  const folder = join(await contentFolder({}), 'cache');
  const laidOut: string[] = [];
  const typesetter: Compiler = {
    compile(template, data, files) {
      const name = [template, JSON.stringify(data), ...(files?.values() ?? [])].join();
      laidOut.push(name);
      return { fits: [{ id: 'a', size: 9, lines: 0 }], ends: [], sheets: 1, pdf: (day) => Buffer.from(`${name} ${day}`), svg: () => name };
    },
  };
  let started = 0;
  const run = (...args: [template: string, data: unknown, face?: string]) => {
    const [template, data, face = 'face'] = args;
    const kept = keptCompiler(openFileStore(placeIn(folder), 'paper', 'a'), () => {
      started++;
      return typesetter;
    });
    const { fits, sheets, pdf } = kept.compile(template, data, new Map([['face.svg', Buffer.from(face)]]));
    return { fits, sheets, pdf: pdf('2026-01-01').toString() };
  };
  const first = run('poster', { name: 'Clara' });
  expect(run('poster', { name: 'Clara' })).toEqual(first);
  expect([laidOut.length, started]).toEqual([1, 1]);
  run('poster', { name: 'Clara M.' });
  run('cards', { name: 'Clara' });
  expect(run('poster', { name: 'Clara' }, 'other face').pdf).toContain('other face');
  expect(laidOut.length).toBe(4);
});
