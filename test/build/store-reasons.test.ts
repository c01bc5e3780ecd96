import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { targets } from '../../scripts/build/manifest-for-browser.ts';
import { readReviewerTexts } from '../../scripts/release/store-texts.ts';
import { optionalHosts, patternsOf, sites } from '../../src/sites/index.ts';
import { unpackZip } from './unpack-zip.ts';

const { version, first } = inject('releases');
const { permissions, hosts } = readReviewerTexts();

const manifests = await Promise.all(
  targets.map(async (target) => {
    const files = await unpackZip(join(first, `reelgrade-${version}-${target}.zip`));
    return { target, manifest: JSON.parse(String(files.get('manifest.json'))) };
  }),
);

test('every permission of every build has its reason, and no reason is left over', () => {
  const asked = new Set(manifests.flatMap(({ manifest }) => manifest.permissions as string[]));
  expect(asked.size).toBeGreaterThan(5);
  expect(Object.keys(permissions).sort()).toEqual([...asked].sort());
});

test.each(manifests)('every host that $target asks for has its reason', ({ manifest }) => {
  const installed = sites.filter(({ name }) => hosts.installed.sites.includes(name));
  expect(installed).toHaveLength(hosts.installed.sites.length);
  expect([...manifest.host_permissions].sort()).toEqual(patternsOf(installed).sort());
  expect([...manifest.optional_host_permissions].sort()).toEqual(
    [...optionalHosts(), hosts.any.pattern].sort(),
  );
  expect(manifest.permissions).not.toContain('tabs');
});

test.each(manifests)('$target is named as the stores name it', ({ target, manifest }) => {
  expect(manifest.name).toBe('__MSG_name__');
  expect(manifest.description).toBe('__MSG_description__');
  const { browser_specific_settings: own, minimum_chrome_version } = manifest;
  if (target === 'chromium') expect(minimum_chrome_version).toMatch(/^\d+$/);
  else expect(own).toBeTruthy();
  if (target === 'firefox') expect(own.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
