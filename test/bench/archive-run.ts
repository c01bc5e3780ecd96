/** Reads and compiles the folder given, in a process of its own so that its memory is its own; prints JSON. */
import { buildArchive } from '../../src/archive/build.ts';

const start = performance.now();
const { bytes, read } = await buildArchive([process.argv[2]!]);
const ms = performance.now() - start;
console.log(
  JSON.stringify({
    ms: Math.round(ms),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    reviews: read.reviews.length,
    refused: read.refused.map(({ source, refused }) => ({ source, refused })),
    bytes: bytes.length,
  }),
);
