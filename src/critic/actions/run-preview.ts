import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InputOptions } from '../commands/command-options.ts';
import { CORRECTIONS_NAMES } from '../pipeline/apply-corrections.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { servePreview } from '../preview/preview-server.ts';
import { serveCriticPage } from '../preview/serve-critic-page.ts';
import { readInputs, withProgressBar } from './read-inputs.ts';

/** What `preview` is told. */
export interface PreviewOptions extends InputOptions {
  port: number;
  corrections?: string;
}

/** Serves the page of an archive, or without sources the page on which files are dropped. */
export async function runPreview(sources: string[], options: PreviewOptions): Promise<void> {
  if (!sources.length) {
    const { url } = await serveCriticPage(options.port);
    console.log(`Open ${url} and drop your reviews there. Stop with Ctrl+C.`);
    return;
  }
  const { config, films, cache } = await readInputs(sources, options);
  const read = await withProgressBar('Read', (progress) =>
    readArchive(sources, { config, list: films, cache, progress }),
  );
  const [first] = sources as [string];
  const folder = (await stat(first)).isDirectory() ? first : dirname(first);
  const corrections = options.corrections ?? join(folder, CORRECTIONS_NAMES[0]!);
  const { url } = await servePreview(read, config, { port: options.port, corrections });
  console.log(
    `Open ${url}\nChoices are written to ${corrections}; "build" reads them from there. Stop with Ctrl+C.`,
  );
}
