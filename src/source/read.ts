import { readFileSync, statSync } from 'node:fs';
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

/** Reads every content file below a folder. */
export async function readContent(root: string): Promise<ReadContent> {
  const { files, diagnostics } = await walkContent(root);
  const read = files.map((file): ReadFile => {
    const { text, problems } = readText(file);
    diagnostics.push(...problems);
    return { ...file, text };
  });
  return { files: read, diagnostics };
}

/** One after the other and in place: asking a thread for each of many small files takes several times as long as reading it. */
function readText({ absolute, file }: ContentFile): { text: string | undefined; problems: Diagnostic[] } {
  try {
    const { size } = statSync(absolute);
    if (size > MAX_BYTES) {
      const params = { megabytes: round(size), limit: round(MAX_BYTES) };
      return { text: undefined, problems: [diagnose('file/too-large', startOf(file), params)] };
    }
    const { text, diagnostics } = decode(readFileSync(absolute), file);
    return { text, problems: diagnostics };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'EIO';
    return { text: undefined, problems: [diagnose('file/unreadable', startOf(file), { reason })] };
  }
}

function round(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
