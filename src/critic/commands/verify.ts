import type { Command } from 'commander';

/** `verify DIR|URL`: what a subscriber would say to a published folder. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('check a published folder, on disk or on the web, as a subscriber would')
    .argument('<place>', 'the folder, or its web address')
    .action(async (place: string) => {
      const { folderOf, placeCheck, verifyFolder } = await import('../publish/verify-published.ts');
      const checks = [...placeCheck(place), ...(await verifyFolder(folderOf(place)))];
      for (const { what, problem } of checks) console.log(problem ? `✗ ${what}: ${problem}` : `✓ ${what}`);
      if (checks.some(({ problem }) => problem)) process.exitCode = 1;
    });
}
