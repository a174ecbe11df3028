import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantedIn, plantedWords, plantFolder } from '../support/canaries.ts';
import { run } from '../support/io.ts';
import { readPdf } from '../support/pdf.ts';
import { unzip } from '../support/unzip.ts';

let root: string;
beforeAll(async () => {
  root = await plantFolder();
});
afterAll(() => rm(root, { recursive: true }));

const build = (audience: string, ...args: string[]) =>
  run(['build', '--dir', root, '--out', join(root, 'sites', audience), '--at', '2026-11-21', '--audience', audience, ...args]);

/** Every file of a site with its name, opened where it is packed. */
async function everyFile(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const opened = isGzip ? gunzipSync(bytes).toString('utf8') : extname(path) === '.xlsx' ? [...unzip(bytes).values()].join('\n') : '';
    const printed = extname(path) === '.pdf' ? await wordsIn(bytes) : '';
    files.set(path.slice(folder.length), `${bytes.toString('utf8')}\n${bytes.toString('latin1')}\n${opened}\n${printed}`);
  }
  return files;
}

/** What a PDF says to whoever reads it, hears it, or searches it. */
async function wordsIn(pdf: Uint8Array): Promise<string> {
  const { title, text, tags, places } = await readPdf(pdf);
  return [title, text, ...tags.map(({ alt }) => alt ?? ''), ...places.map((place) => place.text)].join('\n');
}

describe('a site for an audience', () => {
  it.each(['staff', 'support'])('for %s holds no planted word in any file, nor in its name', async (audience) => {
    const { code, err } = await build(audience);
    expect([code, err]).toEqual([0, expect.not.stringContaining('error')]);
    const files = await everyFile(join(root, 'sites', audience));
    expect(files.has('/exports/personas.xlsx') && files.has('/llms-full.txt') && files.has('/api/handbook.en.json')).toBe(true);
    const poster = `/print/claire.poster-a4${audience === 'staff' ? '' : `.${audience}`}.pdf`;
    expect([files.get(poster)?.includes('ClaireTest'), [...files.keys()].some((name) => name.startsWith('/pictures/claire.'))]).toEqual([
      true,
      true,
    ]);
    const found = [...files].flatMap(([name, content]) => plantedIn(`${name}\n${content}`).map((word) => `${name}: ${word}`));
    expect(found).toEqual([]);
  });

  it('for research holds every planted word on pages, in data and in the workbook, and every picture', async () => {
    expect((await build('research')).code).toBe(0);
    const files = await everyFile(join(root, 'sites', 'research'));
    const pages = [...files].flatMap(([name, content]) => (name.endsWith('.html') ? [content] : [])).join('\n');
    const data = [...files].flatMap(([name, content]) => (name.endsWith('.json') || name.endsWith('.xlsx') ? [content] : [])).join('\n');
    expect(plantedWords.filter((word) => !pages.includes(word))).toEqual([]);
    expect(plantedWords.filter((word) => !data.includes(word))).toEqual([]);
    const paper = [...files].flatMap(([name, content]) => (name.endsWith('.pdf') ? [content] : [])).join('\n');
    for (const word of ['Canary-Name', 'Canary-Goal', 'Canary-Brake', 'Canary-Role-En']) expect(paper).toContain(word);
    expect([...files.keys()]).toContain('/pictures/canary-hidden.preview.research.png');
    for (const name of ['portrait', 'face', 'body']) expect([...files.keys()]).toContain(`/files/images/canary-${name}.png`);
  });

  it('says on every page who may read it', async () => {
    const files = await everyFile(join(root, 'sites', 'staff'));
    for (const [name, content] of files) {
      if (name.endsWith('.html'))
        expect([name, /Usage interne – tous les collaborateurs|Internal use – all staff/.test(content)]).toEqual([name, true]);
    }
  });

  it('that does not exist is refused, with the one meant', async () => {
    const { code, out, err } = await build('reserch');
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/[\u00A0\u202F]/g, ' ')).toMatch(/public « reserch ».*« research » \?.*staff, research, marketing, support/);
  });
});
