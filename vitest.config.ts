import { defineConfig } from 'vitest/config';
import { apart } from './test/support/apart.ts';
import { useOwnCache } from './test/support/own-cache.ts';

useOwnCache();

/** Ends a test that hangs, and nothing else: no test is to come near it, on a machine five times slower either. */
const ceiling = { testTimeout: 1_800_000, hookTimeout: 1_800_000 };
/** Random cases have one seed. */
const setupFiles = ['test/support/chance.ts'];

/**
 * Unit tests of these rooms share what a worker has imported, and leave it with their room: a worker that went through all of them
 * would hold gigabytes.
 */
const rooms: Record<string, readonly string[]> = {
  import: ['import', 'titles', 'text'],
  paper: ['paper', 'sheets', 'pictures', 'brand', 'design'],
  pages: ['page-types', 'site', 'blocks', 'search', 'browser', 'reading', 'facts'],
  content: ['handbook', 'source', 'schema', 'check', 'data', 'languages', 'edit'],
};
const filesOf = (folders: readonly string[]): string[] => folders.map((folder) => `test/unit/${folder}/**/*.test.ts`);
const unit = (name: string, include: string[], exclude: readonly string[] = []) => ({
  test: { name: `unit-${name}`, include, exclude: [...exclude, ...apart], setupFiles, ...ceiling, isolate: false },
});

export default defineConfig({
  test: {
    // Small machines would otherwise work with one core less than they have. No test minds how busy it is.
    maxWorkers: '100%',
    projects: [
      ...Object.entries(rooms).map(([name, folders]) => unit(name, filesOf(folders))),
      unit('rest', ['test/unit/**/*.test.ts'], filesOf(Object.values(rooms).flat())),
      { test: { name: 'unit-apart', include: [...apart], setupFiles, ...ceiling, sequence: { groupOrder: 1 } } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          setupFiles,
          ...ceiling,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Every page, or one of each type, in every theme, size and language.
        test: {
          name: 'sweep',
          include: ['test/sweep/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          setupFiles,
          ...ceiling,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          setupFiles,
          ...ceiling,
          // Packages are installed and disks filled: one thing at a time.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
