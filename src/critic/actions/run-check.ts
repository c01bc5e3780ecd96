import type { InputOptions } from '../commands/command-options.ts';
import { explain, refusedShare, reportText, summary } from '../commands/report.ts';
import { compileRead } from '../pipeline/compile-read.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { DEFAULT_MAX_REFUSED_SHARE, failAboveShare, outlookOf } from './outcome.ts';
import { readInputs, withProgressBar } from './read-inputs.ts';

/** The arguments of `check`. */
export interface CheckOptions extends InputOptions {
  explain?: string;
  all?: boolean;
}

/** Reads an archive and says what was understood. */
export async function runCheck(sources: string[], options: CheckOptions): Promise<void> {
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
}
