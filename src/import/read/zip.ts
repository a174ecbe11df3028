import { within } from '../limits.ts';
import { Unreadable } from '../tree.ts';

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
