import type { Block } from '../reading/block.ts';

/** Whether a block is short enough to follow its name on its line. */
export function isBrief(block: Block): boolean {
  switch (block.type) {
    case 'text':
      return block.kind !== 'prose';
    case 'list':
      return true;
    case 'links':
      return block.items.length === 1;
    case 'statements':
      return block.items.length === 1 && !block.items[0]?.answer;
    default:
      return false;
  }
}
