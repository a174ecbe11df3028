import { BadFont, type Tables } from './tables.ts';

/** What letters on paper and in pictures are drawn from. Anything else a font may hold is left out: what varies, moves or is coloured. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'OS/2', 'post'];
const TAKEN = [...NEEDED, 'cvt ', 'fpgm', 'prep', 'glyf', 'loca', 'gasp', 'CFF ', 'VORG', 'GDEF', 'GPOS', 'GSUB', 'kern', 'vhea', 'vmtx'];

/**
 * The same letters as a font of our own making, under a name of ours: so no two families meet, and each engine finds it by the same name.
 * @throws {BadFont} for one without outlines.
 */
export function rebuilt(tables: Tables, name: string): Buffer {
  const isCff = tables.has('CFF ');
  if (NEEDED.some((one) => !tables.has(one))) throw new BadFont('broken');
  if (!isCff && !(tables.has('glyf') && tables.has('loca'))) throw new BadFont('no-outlines');
  const kept: [string, Buffer][] = [...tables].filter(([tag]) => TAKEN.includes(tag));
  kept.push(['name', nameTable(name)]);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return sfnt(isCff ? 'OTTO' : '\0\x01\0\0', kept);
}

/** Source: OpenType specification, “Organization of an OpenType font”. */
function sfnt(magic: string, tables: [string, Buffer][]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.write(magic, 0, 'latin1');
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(tables.length * 16 - power * 16, 10);
  let from = head.length;
  const padded = tables.map(([tag, table], at) => {
    const entry = 12 + at * 16;
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(sumOf(body), entry + 4);
    head.writeUInt32BE(from, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    from += body.length;
    return body;
  });
  return Buffer.concat([head, ...padded]);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Family, style, whole name and PostScript name, for Windows in English: what all engines look at. */
function nameTable(name: string): Buffer {
  const texts: [number, string][] = [
    [1, name],
    [2, 'Regular'],
    [4, name],
    [6, name.replaceAll(' ', '')],
  ];
  const words = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + texts.length * 12);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let from = 0;
  for (const [at, [id]] of texts.entries()) {
    const length = words[at]?.length ?? 0;
    [3, 1, 0x409, id, length, from].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + at * 12 + field * 2);
    });
    from += length;
  }
  return Buffer.concat([head, ...words]);
}
