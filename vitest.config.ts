import { defineConfig } from 'vitest/config';
import { useOwnCache } from './test/support/own-cache.ts';

useOwnCache();

/** Ends a test that hangs, and nothing else: no test is to come near it, on a machine five times slower either. */
const ceiling = { testTimeout: 1_800_000, hookTimeout: 1_800_000 };
/** Random cases have one seed. */
const setupFiles = ['test/support/chance.ts'];

export default defineConfig({
  test: {
    // Small machines would otherwise work with one core less than they have. No test minds how busy it is.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles, ...ceiling } },
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
