import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import type { FileKind } from './folders.ts';
import { readTarget } from './inside.ts';
import { refused } from './refused.ts';
import { inTurns } from './turns.ts';
import { walkContent } from './walk.ts';
import type { ContentFile } from './walked.ts';

/** A content file with its text, or without where it could not be read as text. */
export interface ReadFile extends ContentFile {
  text: string | undefined;
  /** Set by code alone, for a page in MDX that may run: the names of the components that it may use beside ours. */
  trusted?: readonly string[];
}

export interface ReadContent {
  files: ReadFile[];
  diagnostics: Diagnostic[];
  /** The pictures in folders of content, from the content folder. */
  pictures: string[];
  /** The kinds of which some files may be unknown, as a folder could not be entered. */
  unread: FileKind[];
}

/** A persona of this length would fill a book; larger files are accidents, or attacks. */
export const MAX_BYTES = 1_000_000;

/**
 * Reads every content file below a folder.
 * @param trusted the names of a company's components, where code said that pages in MDX may run.
 */
export async function readContent(root: string, trusted?: readonly string[]): Promise<ReadContent> {
  const { files, ...walked } = walkContent(root);
  const read = await inTurns(reading(files, walked.diagnostics));
  return { files: trusted ? read.map((file) => (file.format === 'mdx' ? { ...file, trusted } : file)) : read, ...walked };
}

function* reading(files: readonly ContentFile[], diagnostics: Diagnostic[]): Generator<void, ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const { text, problems } = readText(file);
    diagnostics.push(...problems);
    read.push({ ...file, text });
    yield;
  }
  return read;
}

/** One after the other and in place: asking a thread for each of many small files takes several times as long as reading it. */
function readText({ absolute, file, isRefused }: ContentFile): { text: string | undefined; problems: Diagnostic[] } {
  if (isRefused) return { text: undefined, problems: [] };
  const opened = readTarget(absolute, MAX_BYTES);
  if (opened.state === 'open') {
    const { text, diagnostics } = decode(opened.bytes, file);
    return { text, problems: diagnostics };
  }
  if (opened.state !== 'too-large') return { text: undefined, problems: [refused(file, opened, 'file') ?? []].flat() };
  const params = { megabytes: round(opened.size), limit: round(MAX_BYTES) };
  return { text: undefined, problems: [diagnose('file/too-large', startOf(file), params)] };
}

function round(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
