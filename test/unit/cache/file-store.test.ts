import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/cache/file-store.ts';
import type { CachePlace } from '../../../src/cache/place.ts';
import { placeIn } from '../../support/place.ts';

let folder: string;
let place: CachePlace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-store-'));
  place = placeIn(folder);
});

describe('a store of files', () => {
  it('gives the next run the same bytes, and nothing under another key or of other code', () => {
    openFileStore(place, 'pictures', 'one').set('key', Buffer.from([0, 10, 255]));
    expect(openFileStore(place, 'pictures', 'one').get('key')).toEqual(Buffer.from([0, 10, 255]));
    expect(openFileStore(place, 'pictures', 'one').get('other')).toBeUndefined();
    expect(openFileStore(place, 'pictures', 'two').get('key')).toBeUndefined();
  });

  it('takes no half file for a whole one', () => {
    const store = openFileStore(place, 'pictures', 'one');
    store.set('key', Buffer.from('whole'));
    writeFileSync(join(folder, 'pictures-one', 'empty'), '');
    expect(store.get('empty')).toBeUndefined();
    expect(readdirSync(join(folder, 'pictures-one')).sort()).toEqual(['empty', 'key']);
  });

  it('believes nothing that was edited, copied to another key, or made with another key', () => {
    const file = (key: string) => join(folder, 'pictures-one', key);
    const store = openFileStore(place, 'pictures', 'one');
    for (const key of ['edited', 'copied']) store.set(key, Buffer.from(key));
    const [edited, copied] = [readFileSync(file('edited')), readFileSync(file('copied'))];
    writeFileSync(file('edited'), Buffer.concat([edited, Buffer.from('!')]));
    writeFileSync(file('elsewhere'), copied);
    for (const key of ['edited', 'elsewhere']) expect([key, store.get(key)]).toEqual([key, undefined]);
    expect(openFileStore({ ...place, key: 'of another machine' }, 'pictures', 'one').get('copied')).toBeUndefined();
  });

  it('forgets what no run uses, and other versions of the code, but nothing of other kinds', () => {
    const before = openFileStore(place, 'pictures', 'one');
    for (let at = 0; at < 120; at++) before.set(`old-${at}`, Buffer.from('old'));
    before.set('key', Buffer.from('still used'));
    openFileStore(place, 'pictures', 'zero').set('key', Buffer.from('of other code'));
    openFileStore(place, 'paper', 'one').set('key', Buffer.from('of another kind'));

    const now = openFileStore(place, 'pictures', 'one');
    now.get('key');
    now.save();
    expect(readdirSync(join(folder, 'pictures-one'))).toEqual(['key']);
    expect(readdirSync(folder).sort()).toEqual(['paper-one', 'pictures-one']);
  });

  it('is only slow, never in the way, where nothing can be written', () => {
    mkdirSync(join(folder, 'pictures-one', 'key'), { recursive: true });
    const store = openFileStore(place, 'pictures', 'one');
    store.set('key', Buffer.from('bytes'));
    expect(store.get('key')).toBeUndefined();
    expect(() => store.save()).not.toThrow();
    expect(() => openFileStore(placeIn(join(folder, 'nowhere')), 'pictures', 'one').save()).not.toThrow();
  });
});
