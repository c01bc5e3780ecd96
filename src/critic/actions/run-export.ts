import { dirname, join } from 'node:path';
import type { InputOptions } from '../commands/command-options.ts';
import { archiveOf } from '../config.ts';
import { EXPORT_FORMATS } from '../export/export-formats.ts';
import type { ExportName } from '../export/export-names.ts';
import { exportRows } from '../export/export-rows.ts';
import { readArchive } from '../pipeline/read-archive.ts';
import { writeChanged } from '../publish/write-if-changed.ts';
import { readInputs, withProgressBar } from './read-inputs.ts';

/** The arguments of `export`. */
export interface ExportOptions extends InputOptions {
  out: string;
}

/** Writes the archive in another form. */
export async function runExport(format: string, sources: string[], options: ExportOptions): Promise<void> {
  const { config, films, cache } = await readInputs(sources, options);
  const read = await withProgressBar('Read', (progress) =>
    readArchive(sources, { config, list: films, cache, progress }),
  );
  const rows = exportRows(read.reviews);
  const { files, leftOut } = EXPORT_FORMATS[format as ExportName].write(rows, archiveOf(config, read.scale));
  for (const [name, text] of files)
    await writeChanged(join(options.out, dirname(name)), { [name.split('/').at(-1)!]: text });
  console.log(
    `${rows.length - leftOut.length} reviews in ${files.size} ${files.size === 1 ? 'file' : 'files'}: ${options.out}`,
  );
  for (const { id, reason } of leftOut) console.error(`left out: ${id}: ${reason}`);
}
