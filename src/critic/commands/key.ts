import type { Command } from 'commander';

/** `key new`, `key succeed`: the key that proves that an archive is the critic's. */
export function addKey(program: Command): void {
  const key = program
    .command('key')
    .description('the key that proves to subscribers that the archive is yours');
  key
    .command('new')
    .description('make a key; keep its file to yourself, and a copy of it somewhere safe')
    .requiredOption('--out <file>', 'the file to write')
    .action(async ({ out }: { out: string }) => {
      const { makeKey } = await import('../publish/key-file.ts');
      console.log(`${out}: the key ${await makeKey(out)}. Sign with it: reelgrade publish … --key ${out}`);
    });
  key
    .command('succeed')
    .description('let an old key vouch for a new one, so that subscribers follow')
    .requiredOption('--from <file>', 'the old key')
    .requiredOption('--to <file>', 'the new key')
    .action(async ({ from, to }: { from: string; to: string }) => {
      const { succeedKey } = await import('../publish/key-file.ts');
      await succeedKey(from, to);
      console.log(`${to}: subscribers who know the key of ${from} will take this one.`);
    });
}
