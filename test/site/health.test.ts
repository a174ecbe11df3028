import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { escapeHtml } from '../../src/text/to-html.ts';
import { run } from '../support/io.ts';

const folder = inject('sampleFolder');
const today = '2026-11-21';
const pageIn = (prefix: string) => readFile(join(folder, prefix, 'health', 'index.html'), 'utf8');

interface Told {
  file: string;
  line: number;
  message: string;
}

describe('the page of what is left to do', () => {
  it.each([
    ['fr', ''],
    ['en', 'en'],
  ])('tells in %s what the check tells of files that staff may read whole, at the same line', async (language, prefix) => {
    const html = await pageIn(prefix);
    const { out } = await run(['check', '--at', today, '--lang', language, '--format', 'json']);
    const told = JSON.parse(out) as Told[];
    const open = told.filter(({ file }) => !file.startsWith('personas/clara-morel.'));
    expect(open.length).toBeGreaterThan(0);
    for (const { file, line, message } of open) {
      expect(html).toContain(`>${file}:${line}<`);
      expect(html).toContain(escapeHtml(message));
      expect(html).toContain(`/-/blob/main/${file}`);
    }
    // Part of what it says is for research alone.
    expect(html).not.toContain('clara-morel.en.yaml:');
  });

  it('is led to from the foot of every page and from the guide', async () => {
    for (const [page, href] of [
      ['index.html', '/health/'],
      ['personas/clara-morel/index.html', '/health/'],
      ['en/research/index.html', '/en/health/'],
    ] as const) {
      const foot = (await readFile(join(folder, page), 'utf8')).split('<footer')[1];
      expect(foot).toContain(`href="${href}"`);
    }
    const guide = (await readFile(join(folder, 'guide', 'index.html'), 'utf8')).split('<main')[1]?.split('<footer')[0];
    expect(guide).toContain('href="/health/"');
  });
});
