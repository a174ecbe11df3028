import { lstat } from 'node:fs/promises';
import { walkContent } from './walk.ts';

/** What tells one state of a content folder from another without reading it: names, sizes and times of its files. */
export async function contentFingerprint(root: string): Promise<string> {
  const { files, diagnostics } = walkContent(root);
  const states = await Promise.all(
    files.map(async ({ file, absolute }) => {
      const { mtimeMs = 0, size = 0 } = (await lstat(absolute).catch(() => undefined)) ?? {};
      return `${file}:${mtimeMs}:${size}`;
    }),
  );
  return [...states, ...diagnostics.map(({ file, rule }) => `${file}:${rule}`)].join('\n');
}
