import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Unit tests that put something else in the place of a module or a global of the browser: each file has modules of its
 * own. All others share theirs, which spares them most of their time.
 */
const isolated = [
  'test/extension/**/*.test.{ts,tsx}',
  'test/archive-page/**/*.test.{ts,tsx}',
  'test/upgrades/**/*.test.ts',
  'test/critic/films/film-list.test.ts',
  'test/critic/pipeline/read-cache.test.ts',
];

const unit = {
  // Components and errors speak English in tests.
  setupFiles: ['test/ui/english.ts', 'test/property-seed.ts'],
  pool: 'threads' as const,
  // Vitest itself leaves one core unused, which of two is half.
  maxWorkers: availableParallelism(),
  // Beside the browsers, which go first, a test may have to wait a while for its turn.
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

/** The critic's tool as a package, in an empty folder. */
const packedTool = 'test/build/tool-package.test.ts';

/** How many browsers of one kind run side by side at most; more are no quicker on four cores, and want much memory. */
const MAX_BROWSERS = 2;

/** Kept apart from vite.config.ts, so that a test run does not load the sites and the extension's plugins. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/build/**', ...isolated],
          isolate: false,
        },
      },
      { test: { ...unit, name: 'unit-isolated', include: isolated } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          // Some processes, each with one browser for all files that it runs: while one waits, the other works.
          maxWorkers: Math.min(availableParallelism(), MAX_BROWSERS),
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          exclude: [packedTool],
          globalSetup: 'test/build/release-run.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Needs no release, so that it runs on another Node within a minute.
        test: { name: 'tool', include: [packedTool], testTimeout: 60_000, hookTimeout: 300_000 },
      },
    ],
  },
});
