import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the package names a place for mended site files with a key, or neither', () => {
  const { address, key, sequence } = JSON.parse(readFileSync('public/site-packs.json', 'utf8'));
  if (address === null) expect(key).toBeNull();
  else {
    expect(new URL(address).protocol).toBe('https:');
    // 32 bytes of Ed25519 as base64url.
    expect(key).toMatch(/^[\w-]{43}$/);
  }
  expect(Number.isSafeInteger(sequence) && sequence >= 0).toBe(true);
});
