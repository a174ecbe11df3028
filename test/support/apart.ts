/**
 * Unit tests that put something in the place of a module, the environment or the clock. Each has a worker to itself: all others share
 * what a worker has imported, which is most of what a short file costs, and would find the changes of these.
 */
export const apart: readonly string[] = [
  'test/unit/browser/search-comparison.test.ts',
  'test/unit/cli/build-words.test.ts',
  'test/unit/cli/change-all.test.ts',
  'test/unit/cli/diff.test.ts',
  'test/unit/data/files.test.ts',
  'test/unit/history/hostile.test.ts',
];
