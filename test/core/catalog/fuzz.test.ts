import { expect, it } from 'vitest';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { CatalogError } from '../../../src/core/catalog/format/container.ts';
import { verifyCatalog } from '../../../src/core/catalog/verify-catalog.ts';
import { fuzz } from './mutations.ts';
import { archive, films } from './sample-reviews.ts';

// A longer run: npm run bench -- catalog --fuzz SECONDS
it('refuses 10,000 mutated, truncated and hostile files, or answers them rightly', {
  timeout: 300_000,
}, async () => {
  const { refused, accepted } = await fuzz({ runs: 10_000 });
  expect(refused).toBeGreaterThan(5000);
  expect(refused + accepted).toBe(10_000);
});

it('refuses a file cut at any place', async () => {
  const bytes = await compileCatalog(films.slice(0, 4), archive);
  for (let length = 0; length < bytes.length; length += 7)
    expect(() => verifyCatalog(bytes.subarray(0, length))).toThrow(CatalogError);
});

it('refuses a change of any single byte by its sums', async () => {
  const bytes = await compileCatalog(films.slice(0, 4), archive);
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = bytes.slice();
    changed[at]! ^= 1 << (at % 8);
    // Bytes between parts, which nothing reads, are the only ones that may differ.
    if (bytes[at] === 0) continue;
    expect(() => verifyCatalog(changed), `byte ${at}`).toThrow(CatalogError);
  }
});
