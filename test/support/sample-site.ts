import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './io.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built sample handbook. */
    sampleFolder: string;
    /** Where it is served. */
    sampleUrl: string;
  }
}

/** The site of this run, which its projects share: they set up in one process, but each with modules of its own. */
const shared = globalThis as { handbookSample?: Promise<Sample> };

interface Sample {
  folder: string;
  url: string;
  remove: () => Promise<void>;
}

/** Serves the sample handbook to all tests of pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.handbookSample ??= build();
  const { folder, url, remove } = await shared.handbookSample;
  project.provide('sampleFolder', folder);
  project.provide('sampleUrl', url);
  return async () => {
    delete shared.handbookSample;
    await remove();
  };
}

/** Builds the sample handbook as `npm run build` does. */
async function build(): Promise<Sample> {
  const parent = await mkdtemp(join(tmpdir(), 'handbook-sample-'));
  const folder = join(parent, 'dist');
  const { code, err } = await run(['build', '--out', folder, '--at', '2026-11-21']);
  if (code !== 0) throw new Error(`The sample handbook does not build:\n${err}`);
  // A browser that goes through hundreds of pages has what they share to fetch, and to compile, but once.
  const { url, stop } = await serve(folder, { tuned: true });
  const remove = async () => {
    await stop();
    await rm(parent, { recursive: true, force: true });
  };
  return { folder, url, remove };
}
