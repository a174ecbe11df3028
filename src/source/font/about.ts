import { BadFont, type Tables } from './tables.ts';

/** What a font says of itself. */
export interface FontFacts {
  family: string;
  /** From 1 to 1000, as in a stylesheet: 400 is regular, 700 bold. */
  weight: number;
  italic: boolean;
  /** The lightest and the boldest of a font that is all in between. */
  range?: readonly [number, number];
}

/** @throws {BadFont} for one that does not even say what it is called. */
export function fontFactsOf(tables: Tables): FontFacts {
  try {
    const [os2, head] = [tables.get('OS/2'), tables.get('head')];
    const family = familyIn(tables.get('name'));
    if (!family || !os2 || !head) throw new BadFont('broken');
    const range = weightsIn(tables.get('fvar'));
    return {
      family,
      weight: Math.min(1000, Math.max(1, os2.readUInt16BE(4))),
      italic: (os2.readUInt16BE(62) & 1) === 1 || (head.readUInt16BE(44) & 2) === 2,
      ...(range && { range }),
    };
  } catch {
    throw new BadFont('broken');
  }
}

/** The typographic family, which holds all weights; older fonts have but the one of four styles. */
const FAMILY = [16, 1];
const ENGLISH = 0x409;

/** Source: OpenType specification, “name”. */
function familyIn(name: Buffer | undefined): string | undefined {
  if (!name) return undefined;
  const [count, words] = [name.readUInt16BE(2), name.readUInt16BE(4)];
  const records = Array.from({ length: count }, (_, at) => {
    const entry = 6 + at * 12;
    const [platform, language, id] = [name.readUInt16BE(entry), name.readUInt16BE(entry + 4), name.readUInt16BE(entry + 6)];
    const from = words + name.readUInt16BE(entry + 10);
    const bytes = name.subarray(from, from + name.readUInt16BE(entry + 8));
    // All but those of old Macintoshes are in UTF-16.
    const text = platform === 1 ? bytes.toString('latin1') : utf16(bytes);
    const rank = FAMILY.indexOf(id) * 4 + (platform === 1 ? 2 : language === ENGLISH ? 0 : 1);
    return { id, rank, text: text.trim() };
  });
  const named = records.filter(({ id, text }) => FAMILY.includes(id) && text !== '');
  return named.sort((a, b) => a.rank - b.rank)[0]?.text;
}

function utf16(bytes: Buffer): string {
  return new TextDecoder('utf-16be').decode(bytes);
}

/** Source: OpenType specification, “fvar”. */
function weightsIn(fvar: Buffer | undefined): readonly [number, number] | undefined {
  if (!fvar) return undefined;
  const [first, count, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
  for (let axis = 0; axis < count; axis++) {
    const at = first + axis * size;
    if (fvar.toString('latin1', at, at + 4) === 'wght') return [fvar.readInt32BE(at + 4) / 65_536, fvar.readInt32BE(at + 12) / 65_536];
  }
  return undefined;
}
