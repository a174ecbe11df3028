import type { Resolve } from '../resolve.ts';
import { type Told, type Tree, Unreadable } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import type { OfficePackage } from './office/package.ts';
import type { Picture, Piece } from './pieces.ts';
import { blocksFrom } from './pieces-to-blocks.ts';
import { blocksOfSlides } from './slides.ts';
import { treeOfText } from './text-tree.ts';

/** A document as blocks, with the pictures in it. */
export interface ReadDocument {
  blocks: readonly TextBlock[];
  pictures: readonly Picture[];
  told: readonly Told[];
}

/** Reads a document or presentation of Word, PowerPoint, LibreOffice and others. */
export async function readOffice(office: OfficePackage): Promise<ReadDocument> {
  if (office.kind === 'pptx' || office.kind === 'odp') {
    const { slides, told } =
      office.kind === 'pptx'
        ? (await import('./office/pptx.ts')).readPptx(office)
        : (await import('./office/open-text.ts')).readOpenSlides(office);
    return withPictures(blocksOfSlides(slides), told);
  }
  const { pieces, told } =
    office.kind === 'docx'
      ? (await import('./office/docx.ts')).readDocx(office)
      : (await import('./office/open-text.ts')).readOpenText(office);
  return withPictures(blocksFrom(pieces), told);
}

/** Reads a page of HTML. */
export async function readPage(text: string): Promise<ReadDocument> {
  const pieces: Piece[] = (await import('./html.ts')).readHtml(text);
  return withPictures(blocksFrom(pieces), []);
}

function withPictures(read: Pick<ReadDocument, 'blocks' | 'pictures'>, told: readonly Told[]): ReadDocument {
  const count = read.pictures.length;
  return { ...read, told: count > 0 ? [...told, { kind: 'pictures', place: String(count) }] : told };
}

/**
 * The people of a document.
 * @throws {Unreadable}
 */
export function treeOfDocument({ blocks, told }: ReadDocument, resolve: Resolve): Tree {
  if (blocks.length === 0) throw new Unreadable('empty');
  const tree = treeOfText(blocks, [], resolve);
  // Paragraphs are counted, but nobody sees a number on them.
  const drafts = tree.drafts.map((draft) => ({ ...draft, entries: draft.entries.map((entry) => ({ ...entry, line: 0 })) }));
  return { ...tree, drafts, told: [...told, ...tree.told] };
}
