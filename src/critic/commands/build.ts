import { join } from 'node:path';
import type { Command } from 'commander';
import type { FilmList } from '../films/film-list.ts';
import { buildArchive } from '../pipeline/build-archive.ts';
import type { ReadArchive } from '../pipeline/read-reviews.ts';
import { viewerOutlook } from '../pipeline/viewer-outlook.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { outlookText } from './outlook-text.ts';
import { filesLine, refusedShare, reportText, summary } from './report.ts';
import { type InputOptions, readInputs, withInputs, withProgressBar } from './shared-options.ts';

/** The share of refused files and rows up to which a build counts as done, unless the critic sets another. */
export const DEFAULT_MAX_REFUSED_SHARE = 0.1;

/** `build SOURCE… --out DIR`: the catalog and a report. */
export function addBuild(program: Command): void {
  withInputs(
    program
      .command('build')
      .description('make a catalog of an archive, and a report of what was not understood'),
  )
    .requiredOption('--out <dir>', 'the folder to write to')
    .option(
      '--max-refused <share>',
      'fail when more than this share is refused, 0 to 1 (default: 0.1)',
      Number,
    )
    .action(async (sources: string[], options: InputOptions & { out: string; maxRefused?: number }) => {
      const { config, films, cache } = await readInputs(sources, options);
      const { bytes, read } = await withProgressBar('Done', (progress) =>
        buildArchive(sources, { config, films, cache, progress }),
      );
      const changed = await writeChanged(options.out, {
        'archive.catalog': bytes,
        'report.txt': reportText(read),
      });
      console.log(summary(read));
      console.log(await outlookOf(bytes, read, films));
      if (read.files.unchanged) console.log(filesLine(read));
      console.log(
        changed.length
          ? `Wrote ${changed.map((name) => join(options.out, name)).join(' and ')}.`
          : `${options.out}: nothing has changed.`,
      );
      failAboveShare(refusedShare(read), options.maxRefused ?? config.refused ?? DEFAULT_MAX_REFUSED_SHARE);
    });
}

/** What viewers will get, asked of the catalog itself. */
export async function outlookOf(bytes: Uint8Array, read: ReadArchive, list?: FilmList): Promise<string> {
  const reviews = read.reviews.map(({ review }) => review);
  return outlookText(await viewerOutlook(bytes, reviews), list !== undefined);
}

/** Ends with status 1 when too much was refused: a script must notice what a person would see. */
export function failAboveShare(share: number, limit: number): void {
  if (share <= limit) return;
  console.error(
    `${Math.round(share * 1000) / 10} % of what was read is refused; the limit is ${limit * 100} %. Look at the reasons above, or set "refused:" in the configuration.`,
  );
  process.exitCode = 1;
}
