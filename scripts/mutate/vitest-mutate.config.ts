import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { MODE_VARIABLE, MutationFiles } from './mutation-files.ts';
import { switchMutants } from './switch-mutants.ts';

/** Keeps the order of the plan. */
const inOrder = (testFiles: readonly string[]) =>
  class {
    shard = (tests: TestSpecification[]) => tests;
    sort(tests: TestSpecification[]): TestSpecification[] {
      const place = ({ moduleId }: TestSpecification) => testFiles.indexOf(moduleId.slice(root.length));
      return tests.toSorted((a, b) => place(a) - place(b));
    }
  };

const root = new URL('../..', import.meta.url).pathname;

/** Tests whose source files have mutants in them. One worker, since this runs for long beside other work. */
export default defineConfig(() => {
  const { mutants, testFiles } = new MutationFiles().plan;
  const trying = process.env[MODE_VARIABLE] === 'try';
  return {
    root,
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        transform(source, id) {
          const file = id.split('?')[0]!.slice(root.length);
          const here = mutants.filter((mutant) => mutant.file === file);
          return here.length > 0 ? { code: switchMutants(source, here), map: null } : undefined;
        },
      },
    ],
    test: {
      name: 'mutants',
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/e2e/**', 'test/build/**'],
      setupFiles: ['test/ui/english.ts', 'scripts/mutate/mutation-setup.ts'],
      runner: trying ? './scripts/mutate/try-mutants.ts' : undefined,
      bail: trying ? 0 : 1,
      pool: 'threads',
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      dangerouslyIgnoreUnhandledErrors: true,
      sequence: { sequencer: inOrder(testFiles) },
      reporters: [{}],
      silent: true,
    },
  };
});
