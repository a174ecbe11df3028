import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** Why a file is not taken as a font. */
export type FontFault = 'not-a-font' | 'collection' | 'broken' | 'no-outlines';

export class BadFont extends Error {
  readonly fault: FontFault;

  constructor(fault: FontFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The kinds of font files, by their first bytes; a file’s name says nothing of it. */
export type FontKind = 'ttf' | 'otf' | 'woff' | 'woff2';

const kinds: Readonly<Record<string, FontKind | 'collection'>> = {
  '\0\x01\0\0': 'ttf',
  true: 'ttf',
  OTTO: 'otf',
  wOFF: 'woff',
  wOF2: 'woff2',
  ttcf: 'collection',
};

/** The tables of a font, by their names. */
export type Tables = ReadonlyMap<string, Buffer>;

/** What a font unpacks to at most: the largest that are sold, of Chinese letters, have twenty million bytes. */
const LARGEST = 40_000_000;
const MOST_TABLES = 64;

export function fontKindOf(font: Buffer): FontKind {
  const magic = font.toString('latin1', 0, 4);
  const kind = Object.hasOwn(kinds, magic) ? kinds[magic] : undefined;
  if (!kind) throw new BadFont('not-a-font');
  if (kind === 'collection') throw new BadFont('collection');
  return kind;
}

/**
 * Takes a font apart. Of WOFF2 only the tables that are packed as they are: outlines are written in another way there, which only browsers read.
 * @throws {BadFont}
 */
export function tablesOf(font: Buffer): Tables {
  const kind = fontKindOf(font);
  try {
    const entries = kind === 'woff2' ? fromWoff2(font) : kind === 'woff' ? fromWoff(font) : fromSfnt(font);
    const all = entries.reduce((sum, [, table]) => sum + table.length, 0);
    if (entries.length === 0 || entries.length > MOST_TABLES || all > LARGEST) throw new BadFont('broken');
    return new Map(entries);
  } catch {
    // Numbers that lead out of the file, and what cannot be unpacked.
    throw new BadFont('broken');
  }
}

type Entries = [name: string, table: Buffer][];

/** Source: OpenType specification, “Organization of an OpenType font”. */
function fromSfnt(font: Buffer): Entries {
  return Array.from({ length: counted(font.readUInt16BE(4)) }, (_, at) => {
    const entry = 12 + at * 16;
    return [nameAt(font, entry), slice(font, font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12))];
  });
}

/** Source: WOFF File Format 1.0, W3C. */
function fromWoff(font: Buffer): Entries {
  return Array.from({ length: counted(font.readUInt16BE(12)) }, (_, at) => {
    const entry = 44 + at * 20;
    const [packed, whole] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    const table = slice(font, font.readUInt32BE(entry + 4), packed);
    return [nameAt(font, entry), packed < whole ? inflateSync(table, { maxOutputLength: Math.min(whole, LARGEST) }) : table];
  });
}

/** The names that WOFF2 writes as one number. Source: WOFF File Format 2.0, W3C, “Known table tags”. */
const KNOWN =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

function fromWoff2(font: Buffer): Entries {
  const found: { name: string; length: number; asIs: boolean }[] = [];
  let at = 48;
  const number = () => {
    let value = 0;
    for (let digits = 0; digits < 5; digits++) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
    throw new BadFont('broken');
  };
  for (let left = counted(font.readUInt16BE(12)); left > 0; left--) {
    const flags = font.readUInt8(at++);
    const known = (flags & 63) * 5;
    const name = (flags & 63) === 63 ? nameAt(font, at) : KNOWN.slice(known, known + 4);
    if ((flags & 63) === 63) at += 4;
    const whole = number();
    // Outlines are written in another way unless their version is 3, all else where it is not 0.
    const asIs = name === 'glyf' || name === 'loca' ? flags >> 6 === 3 : flags >> 6 === 0;
    found.push({ name, length: asIs ? whole : number(), asIs });
  }
  const unpacked = brotliDecompressSync(slice(font, at, font.readUInt32BE(20)), { maxOutputLength: LARGEST });
  let from = 0;
  return found.flatMap(({ name, length, asIs }): Entries => {
    const table = slice(unpacked, from, length);
    from += length;
    return asIs ? [[name, table]] : [];
  });
}

function nameAt(font: Buffer, at: number): string {
  return font.toString('latin1', at, at + 4);
}

function counted(tables: number): number {
  if (tables > MOST_TABLES) throw new BadFont('broken');
  return tables;
}

function slice(bytes: Buffer, from: number, length: number): Buffer {
  if (from + length > bytes.length) throw new BadFont('broken');
  return bytes.subarray(from, from + length);
}
