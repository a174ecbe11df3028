import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../../src/cache/file-store.ts';
import { environmentSentence } from '../../../src/cli/environment.ts';
import { NothingWritten } from '../../../src/cli/nothing-written.ts';
import { progress, summaryOf } from '../../../src/cli/progress.ts';
import { SearchUnavailable } from '../../../src/search/engine.ts';
import { contentFolder } from '../../support/io.ts';

afterEach(() => void vi.useRealTimers());

describe('what a build says', () => {
  const built = { folder: 'dist', pages: 1204, milliseconds: 3420, bytes: 2_650_000, warnings: 1 };

  it('sums up pages, time, size and warnings, in both languages', () => {
    expect(summaryOf(built, 'fr')).toBe('1\u202F204 pages dans dist en 3,4 s (2,7 Mo, 1 avertissement).');
    expect(summaryOf({ ...built, bytes: 91_200, warnings: 2 }, 'en')).toBe('1,204 pages in dist in 3.4 s (91.2 kB, 2 warnings).');
  });

  it('names a stage only when it takes more than a second', async () => {
    vi.useFakeTimers();
    const lines: string[] = [];
    const stage = progress((line) => lines.push(line), 'en');
    stage.at('check');
    stage.at('pages');
    await vi.advanceTimersByTimeAsync(1100);
    stage.at('publish');
    stage.end();
    await vi.advanceTimersByTimeAsync(1100);
    expect(lines).toEqual(['Writing the pages…']);
  });

  it('counts long work now and then, and not at its end', async () => {
    vi.useFakeTimers();
    const lines: string[] = [];
    const stage = progress((line) => lines.push(line), 'fr');
    stage.at('pages');
    stage.done(10, 1000);
    await vi.advanceTimersByTimeAsync(4500);
    stage.done(400, 1000);
    stage.done(410, 1000);
    await vi.advanceTimersByTimeAsync(3500);
    stage.done(1000, 1000);
    stage.end();
    expect(lines).toEqual(['Écriture des pages…', 'Écriture des pages… 400 / 1000']);
  });
});

describe('what the system refuses', () => {
  const full = /Le disque est plein/;
  it.each([
    ['a full disk', Object.assign(new Error('write'), { code: 'ENOSPC' }), full],
    ['a full disk, wrapped', new Error('outer', { cause: new Error('ENOSPC: no space left on device, write') }), full],
    ['a full disk, as the bundler says it', new Error('Build failed with 1 error:\n\nNo space left on device (os error 28)'), full],
    ['a folder that may not be written to', Object.assign(new Error('open'), { code: 'EACCES', path: '/srv/dist' }), /\/srv\/dist.*droits/],
  ])('is one sentence: %s', (_, error, sentence) => {
    expect(environmentSentence(error, 'fr')).toMatch(sentence);
  });

  it('names the file that was meant, not the draft of it, and says what is left', () => {
    const refused = Object.assign(new Error('open'), { code: 'EACCES', path: '/srv/personas/.change-7-0' });
    expect(environmentSentence(new NothingWritten('personas/clara.yaml', refused), 'fr')).toBe(
      'Le système refuse d’écrire dans personas/clara.yaml : vérifiez les droits du dossier. Rien n’a été écrit.',
    );
    const inFull = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(environmentSentence(new NothingWritten('personas/clara.yaml', inFull), 'en')).toBe(
      'The disk is full: free some space, then try again. Nothing was written.',
    );
    expect(environmentSentence(inFull, 'en')).toBe('The disk is full: free some space, then try again.');
    expect(environmentSentence(inFull, 'en', 'site')).toBe(
      'The disk is full: free some space, then try again. The previous site stays in place.',
    );
  });

  it('names the file that was meant where one was to be whole or not there', async () => {
    const root = await contentFolder({ 'out/sheet.pdf/inside': '' });
    expect(() => writeWhole(join(root, 'out'), 'sheet.pdf', Buffer.from('x'))).toThrow(
      expect.objectContaining({ path: join(root, 'out', 'sheet.pdf') }),
    );
  });

  it('is nothing else', () => {
    expect(environmentSentence(new SearchUnavailable('spawn pagefind ENOENT'), 'fr')).toMatch(
      /Pagefind n’y démarre pas \(spawn pagefind ENOENT\).*--no-search/,
    );
    expect(environmentSentence(new TypeError('x is not a function'), 'fr')).toBeUndefined();
    expect(environmentSentence('text', 'en')).toBeUndefined();
  });
});
