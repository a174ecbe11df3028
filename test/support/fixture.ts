import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder of all fixtures with a fault. */
export const brokenFolder = join(import.meta.dirname, '..', 'fixtures', 'broken');

/** A file that git cannot hold or that is too big for it, as `make.json` describes it. */
interface MadeFile {
  /** Relative to the content folder; `../` stands beside it. */
  file: string;
  prefix?: string;
  /** Bytes to start with, where they are no text. */
  base64?: string;
  /** What to repeat after the start until the file has `bytes` bytes; zeros where left out. */
  fill?: string;
  bytes?: number;
}

export interface Fixture {
  /** A copy of the content folder, free to change. */
  root: string;
  remove: () => Promise<void>;
}

/** Copies a fixture to a folder of its own and makes the files that its `make.json` describes. */
export async function openFixture(folder: string): Promise<Fixture> {
  const home = await mkdtemp(join(tmpdir(), 'handbook-fixture-'));
  const root = join(home, 'content');
  // Links are copied as they are: one that leads nowhere is the point of some fixtures.
  await cp(folder, root, { recursive: true, verbatimSymlinks: true });
  for (const made of await madeFiles(root)) {
    const file = join(root, made.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contentOf(made));
  }
  return { root, remove: () => rm(home, { recursive: true, force: true }) };
}

async function madeFiles(root: string): Promise<MadeFile[]> {
  const text = await readFile(join(root, 'make.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as MadeFile[];
}

function contentOf({ prefix = '', base64, fill, bytes = 0 }: MadeFile): Buffer {
  const start = base64 === undefined ? Buffer.from(prefix) : Buffer.from(base64, 'base64');
  if (start.length >= bytes) return start;
  return Buffer.concat([start, Buffer.alloc(bytes - start.length, fill ?? 0)]);
}
