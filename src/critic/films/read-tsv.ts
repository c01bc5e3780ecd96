/** Lines in pieces as they come: the real files hold tens of millions. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const batch = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = batch.pop() ?? '';
    yield batch;
  }
  if (rest) yield [rest];
}

/** Lines of a TSV file after the first. */
export async function* readTsvLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let first = true;
  for await (const batch of readLines(chunks)) {
    if (first && !batch.length) continue;
    yield first ? batch.slice(1) : batch;
    first = false;
  }
}

/** A line's cells; what IMDb writes for nothing is undefined. */
export const cellsOf = (line: string) =>
  (line.endsWith('\r') ? line.slice(0, -1) : line)
    .split('\t')
    .map((cell) => (cell === '\\N' ? undefined : cell));

/** The first cell, for skipping a row without reading it. */
export const idOf = (line: string) => line.slice(0, Math.max(0, line.indexOf('\t')));
