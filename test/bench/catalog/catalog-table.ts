import type { SizeResult, Spread } from '../catalog.bench.ts';

const number = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
const cell = (spread?: Spread): string =>
  spread ? `${number(spread.median)} (${number(spread.low)}–${number(spread.high)})` : '–';
const part = (value?: number): string => (value === undefined ? '–' : `${(value * 100).toFixed(1)} %`);
const megabytes = (bytes: number): string => `${number(bytes / 1e6)} MB`;

/** The result as Markdown: median (least–greatest) of the rounds. */
export function renderTable({
  rounds,
  results,
  fuzz,
}: {
  rounds: number;
  results: SizeResult[];
  fuzz?: object;
}): string {
  if (fuzz) return `fuzz: ${JSON.stringify(fuzz)}`;
  return results.map((result) => sizeTable(result, rounds)).join('\n\n');
}

function sizeTable(result: SizeResult, rounds: number): string {
  const { size, peers, leftOut, raw, gzip, rawTmdb, gzipTmdb, compile, kept, wake } = result;
  const map = peers.find(({ name }) => name === 'JSON + Map')!;
  const rows = peers.map(({ name, open, memory, matches, p50, p95, prefix, typo, stored }) =>
    [name, cell(open), number(map.open.median / open.median), megabytes(stored), megabytes(memory), cell(matches), cell(p50), cell(p95), part(prefix), part(typo)].join(' | '),
  ); // biome-ignore format: one row
  return [
    `## ${size.toLocaleString('en')} reviews, median (least–greatest) of ${rounds} rounds`,
    '',
    '| | open to first answer, ms | × JSON + Map | stored | heap beside | matches a second | keystroke p50, ms | p95, ms | prefix in first five | typo in first five |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `Bytes a review before text: ${number(raw)} raw, ${number(gzip)} gzip with IMDb id, year, grade and day; ${number(rawTmdb)} and ${number(gzipTmdb)} with a TMDB id as well.`,
    `Opened with its code compiled already, as Chromium keeps a worker's: ${cell(kept)} ms, ${number(map.open.median / kept.median)} × JSON + Map.`,
    `Compile: ${number(compile.seconds)} s, ${megabytes(compile.memory)} of memory at most (with the reviews themselves).`,
    ...(wake
      ? [
          `Worker in Chromium, woken: no-op ${cell(wake.noop)} ms, first match ${cell(wake.answer)} ms, added in the worker ${cell(wake.added)} ms.`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `Left out at this size (those that take minutes at a million, or were not asked for): ${leftOut.join(', ')}.`,
        ]
      : []),
    ...peers.map(({ name, note }) => `- ${name}: ${note}`),
  ].join('\n');
}
