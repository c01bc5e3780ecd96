import { expect, test } from 'vitest';
import { pageWorld } from '../../../src/extension/content/page-world.ts';
import { shareCode, sharedModules } from '../../../src/extension/content/shared-code.ts';

test('what is shared lies in the order of the names by which the files of the page script have it', async () => {
  shareCode();
  const shared = [...pageWorld.shared!];
  expect(Object.values(sharedModules).flat()).toHaveLength(shared.length);
  for (const [file, names] of Object.entries(sharedModules)) {
    const there = await import(`../../../src/${file}`);
    for (const name of names) expect(shared.shift(), `${file} ${name}`).toBe(there[name]);
  }
});
