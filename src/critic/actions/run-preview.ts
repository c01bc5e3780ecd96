import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Correction, printCorrections } from '../../core/corrections/corrections-file.ts';
import type { InputOptions } from '../commands/command-options.ts';
import type { Config } from '../config.ts';
import { ArchiveDesk } from '../desk/archive-desk.ts';
import type { FilmList } from '../films/film-list.ts';
import { diskFiles } from '../input/disk-files.ts';
import { CORRECTIONS_NAMES, correctionsIn } from '../pipeline/apply-corrections.ts';
import { ReadCache } from '../pipeline/read-cache.ts';
import { serveCriticPage } from '../preview/serve-critic-page.ts';
import { pageProgram } from '../publish/page-program.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { readInputs } from './read-inputs.ts';

/** The arguments of `preview`. */
export interface PreviewOptions extends InputOptions {
  port: number;
  corrections?: string;
}

/** Serves the page for critics: with an archive on it, or without sources for files to be dropped. */
export async function runPreview(sources: string[], options: PreviewOptions): Promise<void> {
  const { port } = options;
  if (!sources.length) {
    const { url } = await serveCriticPage({ port });
    console.log(`Open ${url} and drop your reviews there. Stop with Ctrl+C.`);
    return;
  }
  const { config, films } = await readInputs(sources, options);
  const corrections = options.corrections ?? (await correctionsFile(sources[0]!));
  const { url } = await serveCriticPage({ port, desk: deskFor(sources, { config, films, corrections }) });
  console.log(
    `Open ${url}\nChoices are written to ${corrections}; "build" reads them from there. Stop with Ctrl+C.`,
  );
}

/** Where choices of films are kept: beside the reviews. */
async function correctionsFile(source: string): Promise<string> {
  const folder = (await stat(source)).isDirectory() ? source : dirname(source);
  return join(folder, CORRECTIONS_NAMES[0]!);
}

interface DeskOptions {
  config: Config;
  films?: FilmList | undefined;
  /** The file that choices of films are written to. */
  corrections: string;
}

/** The desk for archives on the disk. */
export function deskFor(sources: string[], { config, films, corrections }: DeskOptions): ArchiveDesk {
  const folder = dirname(corrections);
  return new ArchiveDesk(pageProgram, {
    store: diskFiles(sources),
    config,
    films,
    cache: (config) => ReadCache.open(sources, config),
    choices: () => correctionsIn(diskFiles([folder])),
    saveChoices: async (chosen: readonly Correction[]) => {
      await writeChanged(folder, { [basename(corrections)]: printCorrections([...chosen]) });
    },
  });
}
