import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, run, soundContent } from '../../support/io.ts';

const read = (root: string, file: string) => readFile(join(root, file), 'utf8');

describe('handbook upgrade', () => {
  it('says the version where it is missing, and keeps all else', async () => {
    const settings = '# Nous\r\n\r\ncompany: X # ici\r\nlanguages: [fr, en]\r\n';
    const root = await contentFolder({ ...soundContent, 'handbook.yaml': settings });
    const shown = await run(['upgrade', '--show', '--dir', root, '--lang', 'en']);
    expect(shown).toMatchObject({ code: 0, out: 'Nothing is written. This is what would change:\n  handbook.yaml' });
    expect(await read(root, 'handbook.yaml')).toBe(settings);
    expect((await run(['upgrade', '--dir', root])).code).toBe(0);
    expect(await read(root, 'handbook.yaml')).toBe(settings.replace('company', 'schemaVersion: 1\r\ncompany'));
    expect(await run(['upgrade', '--dir', root, '--lang', 'en'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
  });

  it('tells content of a newer tool as the check does', async () => {
    const root = await contentFolder({ ...soundContent, 'handbook.yaml': 'schemaVersion: 2\ncompany: X\n' });
    const { code, err } = await run(['upgrade', '--dir', root]);
    expect(code).toBe(1);
    expect(err).toContain('schema/newer');
  });
});
