/**
 * One engine measured in a process of its own, so that nothing is compiled or collected for another:
 * `child.ts NAME STORED FILM QUERY` prints what opening, a first answer and the heap cost;
 * `child.ts compile SIZE` prints what compiling costs.
 */
import { readFileSync } from 'node:fs';
import { makeReviews } from './bench-data.ts';
import { peers } from './peers.ts';

const [name, stored, film, query] = process.argv.slice(2);
const heap = async () => {
  // Twice, and a turn of the loop before each: what was read and thrown away must be gone, else it counts against us later.
  for (let i = 0; i < 2; i++) {
    await new Promise((next) => setTimeout(next, 20));
    (globalThis as { gc?: () => void }).gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

if (name === 'compile') {
  const reviews = makeReviews(Number(stored));
  const start = performance.now();
  await peers[0]!.build(reviews);
  console.log(
    JSON.stringify({
      seconds: (performance.now() - start) / 1000,
      memory: process.resourceUsage().maxRSS * 1024,
    }),
  );
} else {
  const bytes = new Uint8Array(readFileSync(stored!));
  const before = await heap();
  const start = performance.now();
  const engine = await peers.find((peer) => peer.name === name)!.open(bytes);
  const found = engine.match ? engine.match(JSON.parse(film!)) : engine.search!(query!)[0];
  const open = performance.now() - start;
  engine.search?.(query!);
  console.log(
    JSON.stringify({
      open,
      memory: (await heap()) - before,
      found: found !== undefined,
      bytes: bytes.length,
    }),
  );
}
process.exit(0);
