import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as keys from '../../../src/extension/platform/storage-keys.ts';

const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('storage-keys.ts'))
  .map((file) => ({ file, text: readFileSync(join('src/extension', file), 'utf8') }));

it('no other file of the extension names a key of the storage, a cache or a lock', () => {
  const spelled =
    /storage\.(?:local|session)\.(?:get|set|remove)\(\s*(?:\{\s*)?\[?\s*['"`]|locks\.request\(\s*['"`]|caches\.open\(\s*['"`]|KEY(?:_PREFIX)? = ['"`]/;
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.filter(({ text }) => spelled.test(text)).map(({ file }) => file)).toEqual([]);
});

it('are all different within their place', () => {
  const { SETTINGS_KEY, CORRECTIONS_KEY, SUBSCRIPTION_PREFIX, TITLES_PREFIX } = keys;
  const local = [SETTINGS_KEY, CORRECTIONS_KEY, SUBSCRIPTION_PREFIX, TITLES_PREFIX];
  expect(new Set(local).size).toBe(4);
  expect(keys.isAnswerSource(`${SUBSCRIPTION_PREFIX}x`)).toBe(true);
  expect(keys.isAnswerSource(CORRECTIONS_KEY)).toBe(true);
  for (const other of [SETTINGS_KEY, `${TITLES_PREFIX}7`]) expect(keys.isAnswerSource(other)).toBe(false);
});
