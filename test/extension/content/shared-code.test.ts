import { expect, test } from 'vitest';
import { SHARED_CODE, shareCode, sharedModules } from '../../../src/extension/content/shared-code.ts';

test('what is shared is what the files of the page script have under these names', async () => {
  shareCode();
  const shared = (globalThis as never)[SHARED_CODE] as Record<string, unknown>;
  expect(Object.values(sharedModules).flat().sort()).toEqual(Object.keys(shared).sort());
  for (const [file, names] of Object.entries(sharedModules)) {
    const there = await import(`../../../src/${file}`);
    for (const name of names) expect(shared[name], `${file} ${name}`).toBe(there[name]);
  }
});
