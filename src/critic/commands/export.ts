import { dirname, join } from 'node:path';
import { Argument, type Command } from 'commander';
import { archiveOf } from '../config.ts';
import { EXPORT_FORMATS } from '../export/export-formats.ts';
import { exportRows } from '../export/export-rows.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { type InputOptions, readInputs, withProgressBar } from './shared-options.ts';

/** `export FORMAT SOURCE… --out DIR`: the archive in a form that other programs read. */
export function addExport(program: Command): void {
  const formats = Object.entries(EXPORT_FORMATS).map(([name, { about }]) => `  ${name}: ${about}`);
  program
    .command('export')
    .description(`take the archive elsewhere:\n${formats.join('\n')}`)
    .summary(`take the archive elsewhere: ${Object.keys(EXPORT_FORMATS).join(', ')}`)
    .addArgument(new Argument('<format>', 'the form to write').choices(Object.keys(EXPORT_FORMATS)))
    .argument('<source...>', 'folders, files or zips')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--films <dir>', "a list of films in the layout of IMDb's data files")
    .option('--config <file>', 'settings (default: reelgrade.yaml in the source)')
    .action(async (format: string, sources: string[], options: InputOptions & { out: string }) => {
      const { config, films, cache } = await readInputs(sources, options);
      const read = await withProgressBar('Read', (progress) =>
        readArchive(sources, { config, list: films, cache, progress }),
      );
      const rows = exportRows(read.reviews);
      const { files, leftOut } = EXPORT_FORMATS[format]!.write(rows, archiveOf(config, read.scale));
      for (const [name, text] of files)
        await writeChanged(join(options.out, dirname(name)), { [name.split('/').at(-1)!]: text });
      console.log(
        `${rows.length - leftOut.length} reviews in ${files.size} ${files.size === 1 ? 'file' : 'files'}: ${options.out}`,
      );
      for (const { id, reason } of leftOut) console.error(`left out: ${id}: ${reason}`);
    });
}
