import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line in process, as a terminal without colours would. */
export async function run(args: string[], io: Partial<Io> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: { LANG: 'fr_FR.UTF-8' },
    cwd: process.cwd(),
    colour: false,
    ...io,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A content folder of its own for one test, gone when the test is over. */
export async function contentFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-'));
  // What a killed build started takes a moment to notice.
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  await writeFiles(root, files);
  return root;
}

/** Writes files below a folder, by their paths. */
export async function writeFiles(root: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

/** The least that passes the check. */
export const soundContent = {
  'handbook.yaml': 'company: Banque du Test\nlanguages: [fr, en]\n',
  'personas/clara.yaml': 'id: clara\nname: Clara Martin\nrole: Responsable communication\nstate: proto\n',
};
