/**
 * Opening in a process that has the catalog's code compiled already, as Chromium keeps a worker's between its lives:
 * `saved-data.ts CODE KEPT STORED FILM` prints the milliseconds from bytes in memory to the first answer. The first time
 * nothing is kept yet, in the file KEPT; afterwards it is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Shipped } from './shipped.ts';

const [code, kept, stored, film] = process.argv.slice(2) as [string, string, string, string];
const script = new Script(readFileSync(code, 'utf8'), {
  ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
});
script.runInThisContext();
const { open } = (globalThis as unknown as { reelgrade: Shipped }).reelgrade;
const bytes = new Uint8Array(readFileSync(stored));
const asked = JSON.parse(film);
for (let i = 0; i < 2; i++) {
  await new Promise((next) => setTimeout(next, 20));
  (globalThis as { gc?: () => void }).gc?.();
}
const start = performance.now();
const { match } = (await open(bytes)).match(asked);
const took = performance.now() - start;
if (match !== 'certain') throw new Error(`the catalog answered "${match}"`);
if (!existsSync(kept)) writeFileSync(kept, script.createCachedData());
console.log(took);
process.exit(0);
