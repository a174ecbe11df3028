import { defineConfig } from 'vitest/config';

/** Ends a test that hangs, and nothing else: no test is to come near it, on a machine five times slower either. */
const ceiling = { testTimeout: 600_000, hookTimeout: 600_000 };
/** Random cases have one seed. */
const setupFiles = ['test/support/chance.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles, ...ceiling } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          setupFiles,
          ...ceiling,
          // One Chromium at a time: on a small machine several slow one another.
          fileParallelism: false,
          // After the others, so that its Chromium is alone too.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          setupFiles,
          ...ceiling,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
