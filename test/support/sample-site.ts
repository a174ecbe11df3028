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

/** Builds the sample handbook once for all tests of pages, as `npm run build` does, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'handbook-sample-'));
  const folder = join(parent, 'dist');
  const { code, err } = await run(['build', '--out', folder, '--at', '2026-11-21']);
  if (code !== 0) throw new Error(`The sample handbook does not build:\n${err}`);
  const { url, stop } = await serve(folder);
  project.provide('sampleFolder', folder);
  project.provide('sampleUrl', url);
  return async () => {
    await stop();
    await rm(parent, { recursive: true, force: true });
  };
}
