/** Reads and compiles the folder given, in a process of its own so that its memory is its own; prints JSON. */
import { buildArchive } from '../../src/archive/build.ts';

const start = performance.now();
const { bytes, read } = await buildArchive([process.argv[2]!]);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    ms: Math.round(ms),
    cpuMs: Math.round((user + system) / 1000),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    reviews: read.reviews.length,
    refused: read.refused.map(({ source, refused }) => ({ source, refused })),
    bytes: bytes.length,
  }),
);
