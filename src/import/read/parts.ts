import { inflateRawSync } from 'node:zlib';
import { within } from '../limits.ts';
import { Unreadable } from '../tree.ts';

const FILE = 0x04034b50;
const TAG = 0x3c;
/** `<col>` says how wide some columns are: the library makes an object for each of them, of all that a sheet may have. */
const COL = [0x63, 0x6f, 0x6c];
const SHEET_WIDTH = 16_384;

/**
 * Judges the XML of a workbook before the library makes objects of it, which take many times the room of its bytes: how many
 * tags there are in all, and how long a text stands between two of them. One part is unpacked at a time.
 * @throws {Unreadable}
 */
export function judgeParts(bytes: Uint8Array, parts: readonly ZipPart[]): void {
  let tags = 0;
  for (const part of parts) {
    const content = contentOf(bytes, part);
    if (!isXml(part, content)) continue;
    tags = countTags(content, tags);
    within('tags', tags);
  }
}

/** Any part may be named as a sheet, whatever the end of its name. */
function isXml({ name }: ZipPart, content: Uint8Array): boolean {
  return /\.(?:xml|rels)$/i.test(name) || content.find((byte) => byte > 32 && byte < 127) === TAG;
}

/** How many tags there are with those of a further part. */
function countTags(content: Uint8Array, before: number): number {
  let [tags, last] = [before, 0];
  for (let at = 0; at < content.length; at++) {
    if (content[at] !== TAG) continue;
    tags += isColumns(content, at + 1) ? SHEET_WIDTH : 1;
    within('text', at - last);
    last = at;
  }
  within('text', content.length - last);
  return tags;
}

function isColumns(content: Uint8Array, at: number): boolean {
  return COL.every((byte, index) => content[at + index] === byte) && !isLetter(content[at + COL.length] ?? 0);
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** What stands in a file of a zip. */
export function contentOf(bytes: Uint8Array, { at, packed, whole, isStored }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== FILE) throw new Unreadable('binary');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (isStored || whole === 0) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: whole });
  } catch {
    throw new Unreadable('binary');
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Below this it does not matter how well a part is packed. */
const SMALL = 1_000_000;
/** Where a size takes more than four bytes. */
const FAR = 0xffffffff;

/** A file of a zip, as the list of contents tells of it. */
export interface ZipPart {
  name: string;
  /** Where it begins. */
  at: number;
  packed: number;
  whole: number;
  isStored: boolean;
}

/**
 * Judges a zip by its list of contents, before anything is unzipped: how many files, how large. The library unzips no more of
 * a file than the list declares, so a list that declares nothing where there is something is refused. Gives back the list.
 * @throws {Unreadable}
 */
export function judgeZip(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  within('parts', count);
  let [at, unzipped] = [view.getUint32(end + 16, true), 0];
  const parts: ZipPart[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new Unreadable('binary');
    const [packed, whole] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Unreadable('password');
    if (packed === FAR || whole === FAR) throw new Unreadable('too-large', 'unzipped');
    const isStored = view.getUint16(at + 10, true) === 0;
    const isHidden = packed === 0 ? (view.getUint16(at + 8, true) & 8) !== 0 && whole > 0 : whole === 0;
    // Deflate packs a thousand bytes into one at best, and nothing into two.
    if (isHidden && !(whole === 0 && packed <= 2)) throw new Unreadable('binary');
    unzipped += isStored ? Math.max(packed, whole) : whole;
    within('unzipped', unzipped);
    if (!isStored && whole > SMALL) within('ratio', whole / packed);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    parts.push({ name, at: view.getUint32(at + 42, true), packed, whole, isStored });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END) return at;
  throw new Unreadable('binary');
}
