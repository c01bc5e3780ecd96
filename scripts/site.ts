import { Command } from 'commander';
import type { MendOptions } from './mend/mend-site.ts';

const program = new Command('site')
  .description('The sites Reelgrade reads: add one, check them all, try them on the live web.')
  .showHelpAfterError();

program
  .command('new')
  .argument('<name>', 'short and lasting, small letters and digits: "simkl"')
  .option('--host <host>', 'its host', (host: string) =>
    host.replace(/^https?:\/\//, '').replace(/\/.*$/, ''),
  )
  .option('--label <label>', 'as people call it')
  .description("make a site's file and fixture, and enter it in the registry")
  .action(async (name: string, options: { host?: string; label?: string }) =>
    (await import('./site-new.ts')).newSite(name, options),
  );

program
  .command('check')
  .argument('[name]', 'only this site')
  .option('--pages <folder>', 'a folder of saved pages with a manifest.json', '../shared/pages')
  .description('run every site on every fixture and saved page, and print a table')
  .action(async (name: string | undefined, options: { pages: string }) => {
    process.exitCode = (await import('./site-check.ts')).checkSites(name, options.pages) ? 0 : 1;
  });

program
  .command('live')
  .argument('[name]', 'only this site')
  .option('--json', 'one line of JSON a page, for a log')
  .description('fetch the example addresses from the live web and see whether they still read as they should')
  .action(async (name: string | undefined, options: { json?: boolean }) => {
    process.exitCode = await (await import('./site-live.ts')).checkLive(name, Boolean(options.json));
  });

program
  .command('mend')
  .argument('<name>', 'the site that has changed')
  .requiredOption('--page <file>', 'a saved page that its file cannot read')
  .option('--url <address>', 'its address, where the page does not say it')
  .option('--title <title>', 'the film that it shows, where its data does not say it')
  .option('--year <year>', 'the film’s year', Number)
  .option('--write', 'change the site’s file')
  .description('show how a changed page differs, and propose sources that read it again')
  .action(async (name: string, options: MendOptions & { write?: boolean }) => {
    process.exitCode = await (await import('./mend/mend-site.ts')).mendSite(name, options);
  });

program
  .command('pack')
  .argument('[names...]', 'the sites that are mended')
  .requiredOption('--key <file>', 'the key that signs it ("reelgrade key new")')
  .requiredOption('--out <file>', 'the pack; the one that lies there already gives its number')
  .option('--off <names...>', 'sites that are switched off until they are mended', [])
  .description('make a signed pack of mended site files, for those who have Reelgrade already')
  .action(async (names: string[], options: { key: string; out: string; off: string[] }) => {
    const date = new Date().toISOString();
    try {
      const sequence = await (await import('./site-pack.ts')).makeSitePack(names, { ...options, date });
      console.log(`${options.out}: pack ${sequence}`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  });

await program.parseAsync();
