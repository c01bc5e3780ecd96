import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

/** The path of a file of the list, `name.tsv` or `name.tsv.gz`, or undefined where there is none. */
export function listFile(dir: string, name: string): string | undefined {
  const plain = join(dir, `${name}.tsv`);
  return [plain, `${plain}.gz`].find((path) => existsSync(path));
}

/** Lines of a TSV file after the first, as a stream: the real files hold tens of millions. */
export async function* readTsvLines(dir: string, name: string): AsyncGenerator<string[]> {
  const file = listFile(dir, name);
  if (!file) return;
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip({ chunkSize: 1 << 20 })) : bytes;
  // What breaks while reading must reach the reader of what is unpacked.
  bytes.on('error', (error) => input.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    const batch = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = batch.pop() ?? '';
    yield first ? batch.slice(1) : batch;
    first = false;
  }
  if (rest && !first) yield [rest];
}

/** A line's cells; what IMDb writes for nothing is undefined. */
export const cellsOf = (line: string) =>
  (line.endsWith('\r') ? line.slice(0, -1) : line)
    .split('\t')
    .map((cell) => (cell === '\\N' ? undefined : cell));

/** The first cell, for skipping a row without reading it. */
export const idOf = (line: string) => line.slice(0, Math.max(0, line.indexOf('\t')));
