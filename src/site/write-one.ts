import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ApiFile } from '../api/file.ts';

/** Writes one file of a site, or what comes next of it. */
export async function writeOne(outDir: string, { path, content, more }: ApiFile): Promise<void> {
  const target = join(outDir, path);
  if (more) return appendFile(target, content);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
