import { inflateRawSync } from 'node:zlib';
import { within } from '../limits.ts';
import { Unreadable } from '../tree.ts';
import type { ZipPart } from './zip.ts';

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

function contentOf(bytes: Uint8Array, { at, packed, whole, isStored }: ZipPart): Uint8Array {
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
