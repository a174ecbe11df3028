import type { PrintedBlock } from './embeds.ts';

/** A block of a page that is filled in by hand. */
export type RoomyBlock =
  | PrintedBlock
  /** Questions under their numbers, each with what else is said of it; below those that no box answers there are lines to write on. */
  | { is: 'questions'; start: number; items: { asked: boolean; blocks: PrintedBlock[] }[] }
  /** A table with columns to write in. */
  | { is: 'form'; align: string[]; blank: boolean[]; rows: Extract<PrintedBlock, { is: 'table' }>['rows'] };

/** The blocks of a page with room to write: below a numbered question in bold, and in the empty cells of a table. */
export function withRoom(blocks: readonly PrintedBlock[]): RoomyBlock[] {
  return blocks.map((block): RoomyBlock => {
    if (block.is === 'list' && block.start !== undefined && block.items.some(isAsked)) {
      return { is: 'questions', start: block.start, items: block.items.map((item) => ({ asked: isAsked(item), blocks: item })) };
    }
    if (block.is !== 'table') return block;
    const [, ...rows] = block.rows;
    const blank = block.align.map((_, at) => rows.some((row) => isEmpty(row[at])));
    return blank.includes(true) ? { is: 'form', align: block.align, blank, rows: block.rows } : block;
  });
}

/** Whether somebody writes an answer: boxes are ticked. */
function isAsked([first]: readonly PrintedBlock[]): boolean {
  return first?.is === 'p' && first.runs[0]?.strong === true && first.runs.every(({ text }) => !text.includes('☐'));
}

function isEmpty(cell: readonly { text: string }[] = []): boolean {
  return cell.every(({ text }) => text.trim() === '');
}
