import { findRepeatedText, textHashes } from '../../src/critic/article/repeated-text.ts';
import { readFile } from '../../src/critic/formats/index.ts';
import { sourceFileOf } from '../../src/critic/input/decode-text.ts';
import { isRefused } from '../../src/critic/model/file-read.ts';
import { toArticle } from '../../src/critic/pipeline/to-article.ts';
import { HOSTILE } from './archive-hostile.ts';

interface Result {
  name: string;
  bytes: number;
  /** Processor time of this process. */
  cpuMs: number;
  /** Why it was refused, or how many reviews it gave. */
  said: string;
}

/** Reads each file that is made to cost time at about `--bytes N` (2,000,000 unless told), by the road of every file. */
export async function run(args: string[]): Promise<Result[]> {
  const bytes = Number(args[args.indexOf('--bytes') + 1]) || 2_000_000;
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1]! : '';
  return Object.keys(HOSTILE)
    .filter((name) => name.includes(only))
    .map((name) => timed(name, bytes));
}

function timed(name: string, size: number): Result {
  const bytes = Buffer.from(HOSTILE[name]!(size));
  const before = process.cpuUsage().user;
  const file = sourceFileOf(name, bytes);
  const found = isRefused(file as never) ? [file as never] : readFile(file as never).found;
  const drafts = found.flatMap((one) => (isRefused(one) ? [] : one));
  const repeated = findRepeatedText(drafts.flatMap(({ page }) => [textHashes(page) ?? []]));
  for (const draft of drafts) toArticle(draft, repeated, {});
  return {
    name,
    bytes: bytes.length,
    cpuMs: Math.round((process.cpuUsage().user - before) / 1000),
    said: found.find(isRefused)?.refused ?? `${drafts.length} drafts`,
  };
}

export function table(results: Result[]): string {
  const slow = [...results].sort((a, b) => b.cpuMs - a.cpuMs);
  return [
    '| file | bytes | processor time | what became of it |',
    '| --- | --- | --- | --- |',
    ...slow.map(
      ({ name, bytes, cpuMs, said }) => `| ${name} | ${bytes} | ${cpuMs} ms | ${said.slice(0, 80)} |`,
    ),
  ].join('\n');
}
