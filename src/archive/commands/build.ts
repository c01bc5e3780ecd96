import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildArchive } from '../build.ts';
import { findConfig } from '../config.ts';
import { readFilms } from '../films.ts';
import { summary } from '../report.ts';

/** `build SOURCE… --out DIR`: the catalog and a report. */
export function addBuild(program: Command): void {
  program
    .command('build')
    .description('make a catalog of an archive, and a report of what was not understood')
    .argument('<source...>', 'folders, files or zips')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--films <dir>', "a list of films in the layout of IMDb's data files")
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .action(async (sources: string[], options: { out: string; films?: string; config?: string }) => {
      const { config } = await findConfig(sources, options.config);
      const films = options.films ? await readFilms(options.films) : undefined;
      const { bytes, read } = await buildArchive(sources, { config, films });
      await mkdir(options.out, { recursive: true });
      await writeFile(join(options.out, 'archive.catalog'), bytes);
      console.log(summary(read));
    });
}
