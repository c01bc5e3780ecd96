import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePages } from './archive-pages.ts';

interface Build {
  /** From start to the compiled catalog, the process's own start left out. */
  ms: number;
  /** Processor time of the whole process: what a busy machine does not change. */
  cpuMs: number;
  peakMB: number;
  files: { read: number; unchanged: number };
  reviews: number;
  refused: { source: string; refused: string }[];
  bytes: number;
}

interface Result extends Build {
  pages: number;
  broken: number;
  /** Built once more with nothing changed, and with one page changed. */
  again: Build;
  changed: Build;
}

/** Builds an archive of generated pages of three makes (`--pages N`, 10,000 unless told) with broken files among them. */
export async function run(args: string[]): Promise<Result> {
  const pages = Number(args[args.indexOf('--pages') + 1]) || 10_000;
  const dir = mkdtempSync(join(tmpdir(), 'reelgrade-bench-'));
  try {
    const archive = join(dir, 'archive');
    mkdirSync(archive);
    const { broken } = writePages(archive, pages);
    // A file of this moment is not trusted to stay as it is.
    for (const name of readdirSync(archive, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(archive, name), 1e9, 1e9);
    const first = build(archive, dir);
    const again = build(archive, dir);
    writeFileSync(join(archive, '0', 'film-1.md'), '---\ntitle: Another\nyear: 1999\ngrade: B\n---\nText.\n');
    const changed = build(archive, dir);
    return { pages, broken: broken.length, ...first, again, changed };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function build(archive: string, cache: string): Build {
  const script = fileURLToPath(new URL('./archive-run.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, archive], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  return JSON.parse(printed);
}

export function table({ pages, broken, again, changed, ...first }: Result): string {
  const row = (name: string, { ms, cpuMs, peakMB, files, reviews, refused, bytes }: Build) =>
    `| ${name} | ${files.read} | ${(ms / 1000).toFixed(1)} s | ${(cpuMs / 1000).toFixed(1)} s | ${peakMB} MB | ${reviews} | ${refused.length} | ${Math.round(bytes / 1024)} kB |`;
  return [
    `${pages} pages, ${broken} broken files`,
    '',
    '| build | files read | time | processor time | peak memory | reviews | refused | catalog |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    row('first', first),
    row('again, nothing changed', again),
    row('again, one page changed', changed),
    '',
    ...first.refused.slice(0, 20).map(({ source, refused: reason }) => `- ${source}: ${reason}`),
  ].join('\n');
}
