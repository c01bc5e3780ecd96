import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './archive-pages.ts';

interface Result {
  pages: number;
  broken: number;
  /** From start to the compiled catalog, the process's own start left out. */
  ms: number;
  /** Processor time of the whole process: what a busy machine does not change. */
  cpuMs: number;
  peakMB: number;
  reviews: number;
  refused: { source: string; refused: string }[];
  bytes: number;
}

/** Builds an archive of generated pages of three makes (`--pages N`, 10,000 unless told) with broken files among them. */
export async function run(args: string[]): Promise<Result> {
  const pages = Number(args[args.indexOf('--pages') + 1]) || 10_000;
  const dir = mkdtempSync(join(tmpdir(), 'reelgrade-bench-'));
  try {
    const { broken } = writePages(dir, pages);
    const script = fileURLToPath(new URL('./archive-run.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script, dir], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    return { pages, broken: broken.length, ...JSON.parse(printed) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export function table({ pages, broken, ms, cpuMs, peakMB, reviews, refused, bytes }: Result): string {
  return [
    '| pages | broken files | time | processor time | peak memory | reviews | refused | catalog |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    `| ${pages} | ${broken} | ${(ms / 1000).toFixed(1)} s | ${(cpuMs / 1000).toFixed(1)} s | ${peakMB} MB | ${reviews} | ${refused.length} | ${Math.round(bytes / 1024)} kB |`,
    '',
    ...refused.slice(0, 20).map(({ source, refused: reason }) => `- ${source}: ${reason}`),
  ].join('\n');
}
