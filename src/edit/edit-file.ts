import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '../source/front-matter.ts';
import { lineStarts } from '../source/lines.ts';
import { type FileFormat, parseSource } from '../source/source.ts';
import { readDocument } from '../source/yaml/read.ts';
import { type Edit, edited } from './edit.ts';
import { EditFault, type Splice, spliced } from './splice.ts';
import { yamlSplices } from './yaml-splices.ts';

/** A content file as it was read: line ends are `\n`, no byte order mark. */
interface ReadText {
  file: string;
  format: FileFormat;
  text: string;
}

/** A file after some edits. */
export interface EditedFile {
  text: string;
  /** The characters that differ, as places of the text before: what is written to disk keeps all others byte by byte. */
  splices: readonly Splice[];
}

/**
 * Makes some edits in the text of a content file, and changes nothing else: comments, quotes, order and line ends stay. The text that comes
 * out is read again, and says what was meant and nothing else. Pure.
 * @throws {EditFault} where that cannot be had: nothing is to be written then.
 */
export function editFile({ file, format, text }: ReadText, edits: readonly Edit[]): EditedFile {
  try {
    const splices = splicesFor(text, file, format, edits);
    const after = spliced(text, splices);
    prove(text, after, file, format, edits);
    return { text: after, splices };
  } catch (error) {
    if (error instanceof EditFault) error.file ??= file;
    throw error;
  }
}

function splicesFor(text: string, file: string, format: FileFormat, edits: readonly Edit[]): Splice[] {
  const { yaml, yamlLine, bodyLine } = format === 'yaml' ? { yaml: text, yamlLine: 1, bodyLine: 1 } : splitFrontMatter(text, file);
  const starts = lineStarts(text);
  const [yamlAt, bodyAt] = [starts[yamlLine - 1] ?? 0, starts[bodyLine - 1] ?? text.length];
  const ofBody = edits.flatMap((edit) => (edit.do === 'body' ? edit.splices : []));
  const ofKeys = edits.filter((edit) => edit.do !== 'body');
  return [...moved(yamlSplices(readDocument(yaml).document, yaml, ofKeys), yamlAt), ...moved(ofBody, bodyAt)];
}

function moved(splices: readonly Splice[], by: number): Splice[] {
  return splices.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

/** What the file says after is what it said before, with the edits made in it. */
function prove(before: string, after: string, file: string, format: FileFormat, edits: readonly Edit[]): void {
  const [was, is] = [parseSource(before, file, format), parseSource(after, file, format)];
  if (was.readable !== undefined || was.diagnostics.some(({ severity }) => severity === 'error')) throw new EditFault('unsound');
  const bodySplices = edits.flatMap((edit) => (edit.do === 'body' ? edit.splices : []));
  const sameData = isDeepStrictEqual(plain(is.data), plain(edited(was.data, edits)));
  const sameBody = (is.body?.text ?? '') === spliced(was.body?.text ?? '', bodySplices);
  const sameFaults = is.readable === undefined && is.diagnostics.length <= was.diagnostics.length;
  if (!sameData || !sameBody || !sameFaults) throw new EditFault('differs');
}

/** Data alone: who reads makes objects that differ in how they were made. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}
