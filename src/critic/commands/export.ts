import { Argument, type Command } from 'commander';
import type { ExportOptions } from '../actions/run-export.ts';
import { EXPORT_NAMES } from '../export/export-names.ts';
import { FILMS_OPTION } from './command-options.ts';

/** `export FORMAT SOURCE… --out DIR`: the archive in a form that other programs read. */
export function addExport(program: Command): void {
  const names = Object.keys(EXPORT_NAMES);
  const formats = Object.entries(EXPORT_NAMES).map(([name, about]) => `  ${name}: ${about}`);
  program
    .command('export')
    .description(`take the archive elsewhere:\n${formats.join('\n')}`)
    .summary(`take the archive elsewhere: ${names.join(', ')}`)
    .addArgument(new Argument('<format>', 'the form to write').choices(names))
    .argument('<source...>', 'folders, files or zips')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option(...FILMS_OPTION)
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .action(async (format: string, sources: string[], options: ExportOptions) => {
      const { runExport } = await import('../actions/run-export.ts');
      await runExport(format, sources, options);
    });
}
