import type { Command } from 'commander';
import { compileRead } from '../pipeline/compile-read.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { DEFAULT_MAX_REFUSED_SHARE, failAboveShare, outlookOf } from './build.ts';
import { explain, refusedShare, reportText, summary } from './report.ts';
import { type InputOptions, readInputs, withInputs, withProgressBar } from './shared-options.ts';

/** `check SOURCE…`: what `build` would do, without writing anything. */
export function addCheck(program: Command): void {
  withInputs(
    program
      .command('check')
      .description('read an archive and say what was understood, without writing anything'),
  )
    .option('--explain <file>', 'show what was read from where, for one page')
    .option('--all', 'list every refused file and unsure film')
    .action(async (sources: string[], options: InputOptions & { explain?: string; all?: boolean }) => {
      const { config, films, cache } = await readInputs(sources, options);
      const read = await withProgressBar('Read', (progress) =>
        readArchive(sources, { config, list: films, cache, progress }),
      );
      if (options.explain) return console.log(explain(read, options.explain));
      console.log(options.all ? reportText(read).trimEnd() : summary(read));
      if (read.reviews.length) {
        const { bytes } = await compileRead(read, config, films);
        console.log(await outlookOf(bytes, read, films));
      }
      failAboveShare(refusedShare(read), config.refused ?? DEFAULT_MAX_REFUSED_SHARE);
    });
}
