/** A size of paper that a poster is made for. Lengths are millimetres, sizes of type are points. */
export interface Format {
  width: number;
  height: number;
  /** How much larger than A4 it is, along an edge. */
  scale: number;
  /** No text is set smaller than this. */
  floor: number;
  /** Whether the text goes on over more sheets, rather than getting smaller. */
  flows: boolean;
}

/** ISO 216, A4 up to A0: each is twice the one before, so that the same layout fills it. */
const sizes = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] } as const;

/** The least size of type on A4 that is read at arm’s length. */
const A4_FLOOR = 8.5;
/** What people who see badly ask for, on any paper. */
const LARGE_FLOOR = 16;

export type FormatName = `poster-${keyof typeof sizes}`;
export const formatNames = Object.keys(sizes).map((size) => `poster-${size}`) as FormatName[];

/** The measures of a format. */
export function formatOf(name: FormatName, largePrint = false): Format {
  const [width, height] = sizes[name.slice('poster-'.length) as keyof typeof sizes];
  const scale = width / sizes.a4[0];
  const floor = Math.round(A4_FLOOR * scale * 10) / 10;
  return { width, height, scale, floor: largePrint ? Math.max(LARGE_FLOOR, floor) : floor, flows: largePrint };
}
