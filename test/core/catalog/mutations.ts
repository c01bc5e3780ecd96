import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { checksum } from '../../../src/core/catalog/format/bytes.ts';
import { CatalogError, readFileHeader } from '../../../src/core/catalog/format/container.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import { verifyCatalog } from '../../../src/core/catalog/verify-catalog.ts';
import { seeded } from '../../bench/catalog/random.ts';
import { archive, films } from './sample-reviews.ts';

/** Longest that one hostile file of a few kilobytes may take, in milliseconds: far above what any honest one does. */
const LONGEST = 2000;

/** Writes the sums that belong to the bytes, so that what follows the sums is tested. */
export function resum(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint32(60, checksum(bytes.subarray(0, 60)), true);
  try {
    const header = readFileHeader(bytes, bytes.length);
    [header.archive, header.keys, header.rows, header.search, header.text].forEach(({ from, length }, i) => {
      view.setUint32(24 + i * 8, checksum(bytes.subarray(from, from + length)), true);
    });
  } catch {
    return;
  }
  view.setUint32(60, checksum(bytes.subarray(0, 60)), true);
}

/** One damaged or hostile file by a random number generator. */
function mutate(original: Uint8Array, random: () => number): Uint8Array {
  const below = (n: number) => Math.floor(random() * n);
  if (random() < 0.1) return original.slice(0, below(original.length));
  let bytes = original.slice();
  if (random() < 0.05) {
    bytes = new Uint8Array(original.length + below(64));
    bytes.set(original);
  }
  const { keys, rows, search, text } = readFileHeader(original, original.length);
  const view = new DataView(bytes.buffer);
  for (let n = 1 + below(3); n > 0; n--) {
    const kind = below(5);
    const part = [keys, rows, search, text][below(4)]!;
    // Directories decide most: they are hit as often as all the rest.
    const at = kind < 2 ? part.from + below(Math.min(part.length, 480)) : below(bytes.length);
    if (kind % 2 === 0) bytes[at] = below(256);
    else if (kind === 1)
      view.setUint32(
        Math.min(at & ~3, bytes.length - 4),
        [0, 1, 0xffffffff, 0x7fffffff, below(5000)][below(5)]!,
        true,
      );
    else bytes.copyWithin(at, below(bytes.length), below(bytes.length));
  }
  if (random() < 0.9) resum(bytes);
  return bytes;
}

const differs = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length !== b.length || a.some((byte, i) => byte !== b[i]);

/** Uses everything a catalog offers, as a worker would, and checks that the answers are of its reviews. */
async function use(bytes: Uint8Array): Promise<void> {
  const catalog = await openCatalog(bytes);
  const known = new Set<string>();
  for (const { film, id } of films) {
    const match = catalog.match(film);
    if (match.match === 'certain') known.add(match.review.id);
    for (const found of catalog.search(film.title)) known.add(found.review.id);
    await catalog.review(id);
  }
  for (const words of ['matrx', 'startrek', 'drama 1999', '>=B', 'a', 'grace'])
    for (const { review } of catalog.search(words)) known.add(review.id);
  for (const id of known) {
    const review = await catalog.review(id);
    if (review?.id !== id) throw new Error(`"${id}" was found and cannot be shown`);
    for (const { grade, url = 'https:' } of review.earlier ?? [])
      if (!(grade.score <= 100) || !/^https?:/i.test(url))
        throw new Error(`"${id}" has a past out of bounds`);
  }
}

/**
 * Mutates a catalog this many times, or for this many seconds. Each must be refused with a CatalogError or answer
 * everything without an error; throws at the first that does neither.
 */
export async function fuzz({
  runs = Number.POSITIVE_INFINITY,
  seconds = Number.POSITIVE_INFINITY,
  seed = 1,
}) {
  const random = seeded(seed);
  const originals = [
    await compileCatalog(films, archive),
    await compileCatalog(films.slice(0, 3), archive),
    await compileCatalog([], archive),
  ];
  const end = performance.now() + seconds * 1000;
  let refused = 0;
  let accepted = 0;
  let slowest = 0;
  for (let i = 0; i < runs && performance.now() < end; i++) {
    const bytes = mutate(originals[i % originals.length]!, random);
    const start = performance.now();
    try {
      verifyCatalog(bytes);
      accepted++;
    } catch (error) {
      if (!(error instanceof CatalogError)) throw new Error(`mutation ${i} of seed ${seed}: ${error}`);
      refused++;
      continue;
    } finally {
      slowest = Math.max(slowest, performance.now() - start);
    }
    try {
      if (differs(bytes, originals[i % originals.length]!)) await use(bytes);
    } catch (error) {
      throw new Error(`mutation ${i} of seed ${seed} was accepted and then failed: ${error}`, {
        cause: error,
      });
    }
  }
  if (slowest > LONGEST) throw new Error(`a mutation of seed ${seed} took ${slowest} ms`);
  return { refused, accepted, slowest };
}
