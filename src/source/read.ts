import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose, startOf } from '../diagnostic/diagnostic.ts';
import { decode } from './decode.ts';
import { type ContentFile, walkContent } from './walk.ts';

/** A content file with its text, or without where it could not be read as text. */
export interface ReadFile extends ContentFile {
  text: string | undefined;
}

export interface ReadContent {
  files: ReadFile[];
  diagnostics: Diagnostic[];
}

/** A persona of this length would fill a book; larger files are accidents, or attacks. */
const MAX_BYTES = 1_000_000;

const AT_ONCE = 32;

/** Reads every content file below a folder. */
export async function readContent(root: string): Promise<ReadContent> {
  const { files, diagnostics } = await walkContent(root);
  const read: ReadFile[] = [];
  // Several at a time, as most of the time goes by waiting, but no more than a system lets be open.
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    for (const [index, { text, problems }] of (await Promise.all(some.map(readText))).entries()) {
      diagnostics.push(...problems);
      read.push({ ...(some[index] as ContentFile), text });
    }
  }
  return { files: read, diagnostics };
}

async function readText({ absolute, file }: ContentFile): Promise<{ text: string | undefined; problems: Diagnostic[] }> {
  try {
    const { size } = await stat(absolute);
    if (size > MAX_BYTES) {
      const params = { megabytes: round(size), limit: round(MAX_BYTES) };
      return { text: undefined, problems: [diagnose('file/too-large', startOf(file), params)] };
    }
    const { text, diagnostics } = decode(await readFile(absolute), file);
    return { text, problems: diagnostics };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return { text: undefined, problems: [diagnose('file/unreadable', startOf(file), { reason })] };
  }
}

function round(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
