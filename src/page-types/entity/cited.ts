import type { Block, Citation } from '../../reading/block.ts';

/** Statements that rest on something, as links to them. */
export function citedBlock(citations: readonly Citation[]): Block {
  return {
    type: 'links',
    items: citations.map(({ href, page, text }) => ({
      text: page,
      href,
      more: [{ key: 'statement', label: text, bare: true, block: { type: 'text', kind: 'line', text } }],
    })),
  };
}
