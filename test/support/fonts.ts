import { readFileSync } from 'node:fs';
import { rebuilt } from '../../src/source/font/rebuilt.ts';
import { tablesOf } from '../../src/source/font/tables.ts';

const modules = new URL('../../node_modules/', import.meta.url);

/** The bytes of a font among our packages. */
export function fontIn(path: string): Buffer {
  return readFileSync(new URL(path, modules));
}

export interface Cut {
  weight?: number;
  italic?: boolean;
  /** A letter that it has beside those of Latin. */
  letter?: number;
}

/** A font of any family: letters of ours under another name. */
export function fontNamed(family: string, { weight = 400, italic = false, letter }: Cut = {}): Buffer {
  const tables = new Map(tablesOf(fontIn('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')));
  const os2 = Buffer.from(tables.get('OS/2') ?? []);
  os2.writeUInt16BE(weight, 4);
  os2.writeUInt16BE(italic ? 1 : 64, 62);
  tables.set('OS/2', os2);
  tables.set('cmap', cmapOf([[0x20, 0x7e, 3], [0xa0, 0xff, 3], ...(letter ? [[letter, letter, 40]] : [])]));
  return rebuilt(tables, family);
}

/** Groups of characters, each with the glyph of its first. Source: OpenType specification, “cmap”, format 12. */
function cmapOf(groups: number[][]): Buffer {
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups.length * 12, 16);
  table.writeUInt32BE(groups.length, 24);
  for (const [at, group] of groups.entries()) {
    for (const [field, value] of group.entries()) table.writeUInt32BE(value, 28 + at * 12 + field * 4);
  }
  return table;
}
