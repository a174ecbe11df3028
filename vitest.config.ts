import { defineConfig } from 'vitest/config';
import { useOwnCache } from './test/support/own-cache.ts';

useOwnCache();

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One Chromium at a time: on a small machine several slow one another until they time out.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['test/support/sample-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After all others, so that its Chromium is alone too.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
