import { type Fieldwork, fieldworkFormats } from '../../reading/fieldwork.ts';
import { hasOwn } from '../../schema/own.ts';
import { type PrintFormat, printFormats } from '../../schema/print-formats.ts';

/** How large a piece of paper is, in millimetres. */
export interface Paper {
  width: number;
  height: number;
}

/** A size of paper and what stands on it. Lengths are millimetres, sizes of type are points. */
export interface PaperFormat extends Paper {
  /** How much larger than A4 it is, along an edge. */
  scale: number;
  /** No text is set smaller than this. */
  floor: number;
  /** Whether the text goes on over more sheets, rather than getting smaller. */
  flows: boolean;
  template: 'poster' | 'fiche' | 'cards' | 'sheet' | 'booklet' | 'worksheet' | 'comparison';
  /** Cards that are cut out of the sheet, two by two. */
  card?: { width: number; height: number; gap: number; bleed: number; inset: number };
}

/** ISO 216, A4 up to A0: each is twice the one before, so that the same layout fills it. */
const sizes = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] } as const;

/** The least size of type on A4 that is read at arm’s length. */
const A4_FLOOR = 8.5;
/** What people who see badly ask for, on any paper. */
const LARGE_FLOOR = 16;

/** A card is held in the hand. */
const CARD_FLOOR = 7.5;

/** With room to cut exactly; or four A6, which fill an A4 and want two cuts, with a margin for printers that leave an edge. */
const cards = {
  'cards-a4': { width: 95, height: 135, gap: 6, bleed: 3, inset: 7 },
  'cards-a6': { width: 105, height: 148.5, gap: 0, bleed: 0, inset: 9 },
} as const;

type CardsName = keyof typeof cards;
/** What any two to four personas are compared on: made for whoever names them, and for no site, which would need a sheet of each pair. */
export const COMPARED = 'compare-a4';

export type FormatName = PrintFormat | typeof COMPARED;
export const formatNames: readonly PrintFormat[] = printFormats;

/** Whether a format holds several personas on one sheet. */
export function isCards(name: FormatName): name is CardsName {
  return Object.hasOwn(cards, name);
}

/** Whether a format is a book of all there is to print. */
export function isBooklet(name: FormatName): name is 'booklet-a4' {
  return name === 'booklet-a4';
}

/** Whether a format is a page of the guide to fill in. */
export function isWorksheet(name: FormatName): name is 'worksheet-a4' {
  return name === 'worksheet-a4';
}

/** Whether a format is filled in about one persona. */
export function isFieldwork(name: FormatName): name is `${Fieldwork}-a4` {
  return fieldworkOf(name) !== undefined;
}

/** What is filled in on a format, where something about one persona is. */
export function fieldworkOf(name: FormatName): Fieldwork | undefined {
  return fieldworkFormats.find((what) => name === `${what}-a4`);
}

/** Whether a format is for whoever walks past, rather than for who sits down to read. In large print nobody walks past. */
export function isWall(name: FormatName, largePrint = false): boolean {
  return name.startsWith('poster-') && name !== 'poster-a4' && !largePrint;
}

/** The measures of a format. */
export function formatOf(name: FormatName, largePrint = false): PaperFormat {
  if (isCards(name)) {
    const [width, height] = sizes.a4;
    return { width, height, scale: 1, floor: CARD_FLOOR, flows: false, template: 'cards', card: cards[name] };
  }
  const template = templateOf(name, largePrint);
  const paper = name.slice(name.indexOf('-') + 1);
  const [short, long] = hasOwn(sizes, paper) ? sizes[paper] : sizes.a4;
  // Columns beside each other ask for a wide sheet; large print is one column.
  const [width, height] = template === 'comparison' && !largePrint ? [long, short] : [short, long];
  const scale = short / sizes.a4[0];
  const floor = Math.round(A4_FLOOR * scale * 10) / 10;
  return {
    width,
    height,
    scale,
    floor: largePrint ? Math.max(LARGE_FLOOR, floor) : floor,
    flows: largePrint || isBooklet(name) || isWorksheet(name) || isFieldwork(name),
    template,
  };
}

function templateOf(name: FormatName, largePrint: boolean): PaperFormat['template'] {
  if (name === COMPARED) return 'comparison';
  if (isBooklet(name)) return 'booklet';
  if (isWorksheet(name) || isFieldwork(name)) return 'worksheet';
  if (isWall(name, largePrint)) return 'poster';
  return name.startsWith('poster-') ? 'fiche' : 'sheet';
}
