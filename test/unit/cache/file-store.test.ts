import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/cache/file-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-store-'));
});

describe('a store of files', () => {
  it('gives the next run the same bytes, and nothing under another key or of other code', () => {
    openFileStore(folder, 'pictures', 'one').set('key', Buffer.from([0, 10, 255]));
    expect(openFileStore(folder, 'pictures', 'one').get('key')).toEqual(Buffer.from([0, 10, 255]));
    expect(openFileStore(folder, 'pictures', 'one').get('other')).toBeUndefined();
    expect(openFileStore(folder, 'pictures', 'two').get('key')).toBeUndefined();
  });

  it('takes no half file for a whole one', () => {
    const store = openFileStore(folder, 'pictures', 'one');
    store.set('key', Buffer.from('whole'));
    writeFileSync(join(folder, 'pictures-one', 'empty'), '');
    expect(store.get('empty')).toBeUndefined();
    expect(readdirSync(join(folder, 'pictures-one')).sort()).toEqual(['empty', 'key']);
  });

  it('forgets what no run uses, and other versions of the code, but nothing of other kinds', () => {
    const before = openFileStore(folder, 'pictures', 'one');
    for (let at = 0; at < 120; at++) before.set(`old-${at}`, Buffer.from('old'));
    before.set('key', Buffer.from('still used'));
    openFileStore(folder, 'pictures', 'zero').set('key', Buffer.from('of other code'));
    openFileStore(folder, 'paper', 'one').set('key', Buffer.from('of another kind'));

    const now = openFileStore(folder, 'pictures', 'one');
    now.get('key');
    now.save();
    expect(readdirSync(join(folder, 'pictures-one'))).toEqual(['key']);
    expect(readdirSync(folder).sort()).toEqual(['paper-one', 'pictures-one']);
  });

  it('is only slow, never in the way, where nothing can be written', () => {
    mkdirSync(join(folder, 'pictures-one', 'key'), { recursive: true });
    const store = openFileStore(folder, 'pictures', 'one');
    store.set('key', Buffer.from('bytes'));
    expect(store.get('key')).toBeUndefined();
    expect(() => store.save()).not.toThrow();
    expect(() => openFileStore(join(folder, 'nowhere'), 'pictures', 'one').save()).not.toThrow();
  });
});
