import type { Command } from 'commander';

/** The options that every command which reads an archive has. */
export interface InputOptions {
  films?: string;
  config?: string;
}

/** The option that names a list of films. */
export const FILMS_OPTION = [
  '--films <dir>',
  "a list of films: IMDb's data files, or what `films fetch` made (default: that)",
] as const;

/** Adds SOURCE… and the options of reading to a command. */
export function withInputs(command: Command): Command {
  return command
    .argument('<source...>', 'folders, files or zips')
    .option(...FILMS_OPTION)
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)');
}
