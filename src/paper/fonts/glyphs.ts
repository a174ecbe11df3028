/**
 * The characters that a TrueType font can draw, from its `cmap` table: segments (format 4) and groups (format 12).
 * Source: OpenType specification, “cmap”.
 */
export function glyphsOf(font: Buffer): (code: number) => boolean {
  const ranges = subtablesOf(font).flatMap((at) => (font.readUInt16BE(at) === 12 ? groupsAt(font, at) : segmentsAt(font, at)));
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

type Range = readonly [first: number, last: number];

function subtablesOf(font: Buffer): number[] {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(entry + 8);
    const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + at * 8));
    return offsets.filter((at) => [4, 12].includes(font.readUInt16BE(at)));
  }
  return [];
}

function groupsAt(font: Buffer, at: number): Range[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, group) => {
    const entry = at + 16 + group * 12;
    return [font.readUInt32BE(entry), font.readUInt32BE(entry + 4)] as const;
  });
}

/** The last segment stands for no character: it only ends the table. */
function segmentsAt(font: Buffer, at: number): Range[] {
  const count = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: count - 1 }, (_, segment) => {
    const last = font.readUInt16BE(at + 14 + segment * 2);
    return [font.readUInt16BE(at + 16 + count * 2 + segment * 2), last] as const;
  });
}
