import type { Command } from 'commander';
import { findConfig } from '../config.ts';
import { readFilms } from '../films.ts';
import { toLine } from '../lines-out.ts';
import { readArchive } from '../read.ts';
import { FilmList } from '../resolve.ts';

/** `read SOURCE…`: JSON lines of all that was read and refused, for other programs. */
export function addRead(program: Command): void {
  program
    .command('read')
    .description('print what is read as JSON lines, one a review or refused file')
    .argument('<source...>', 'folders, files or zips')
    .option('--films <dir>', "a list of films in the layout of IMDb's data files")
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .action(async (sources: string[], options: { films?: string; config?: string }) => {
      const { config } = await findConfig(sources, options.config);
      const list = options.films ? new FilmList(await readFilms(options.films)) : undefined;
      const { reviews, refused } = await readArchive(sources, { config, list });
      const lines = [...reviews, ...refused].map(toLine);
      await new Promise<void>((done) =>
        process.stdout.write(lines.length ? `${lines.join('\n')}\n` : '', () => done()),
      );
    });
}
