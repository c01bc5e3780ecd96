/** Reads and compiles the folder given, in a process of its own so that its memory is its own; prints JSON. */
import { buildArchive } from '../../src/critic/pipeline/build-archive.ts';
import { ReadCache } from '../../src/critic/pipeline/read-cache.ts';

const start = performance.now();
const dir = process.argv[2]!;
const { bytes, read } = await buildArchive([dir], { cache: await ReadCache.open([dir], {}) });
const ms = performance.now() - start;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    ms: Math.round(ms),
    cpuMs: Math.round((user + system) / 1000),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    files: read.files,
    reviews: read.reviews.length,
    refused: read.refused.map(({ source, refused }) => ({ source, refused })),
    bytes: bytes.length,
  }),
);
