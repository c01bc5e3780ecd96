import { join } from 'node:path';
import type { InputOptions } from '../commands/command-options.ts';
import { filesLine, refusedShare, reportText, summary } from '../commands/report.ts';
import { buildArchive } from '../pipeline/build-archive.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { DEFAULT_MAX_REFUSED_SHARE, failAboveShare, outlookOf } from './outcome.ts';
import { readInputs, withProgressBar } from './read-inputs.ts';

/** The arguments of `build`. */
export interface BuildOptions extends InputOptions {
  out: string;
  maxRefused?: number;
}

/** Makes the catalog and the report. */
export async function runBuild(sources: string[], options: BuildOptions): Promise<void> {
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
}
