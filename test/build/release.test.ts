import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { targets } from '../../scripts/build/manifest-for-browser.ts';
import { unpackZip } from './unpack-zip.ts';

const { version, first, second } = inject('releases');
const artifact = (name: string) => join(first, `reelgrade-${version}${name}`);

test('a release holds all that it hands out, and its checksums', () => {
  const sums = new Map(
    readFileSync(join(first, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  expect([...sums.keys()].sort()).toEqual(
    [
      'CHECKLIST.md',
      'NOTES.md',
      `reelgrade-${version}.tgz`,
      ...['source', 'site', ...targets].map((kind) => `reelgrade-${version}-${kind}.zip`),
    ].sort(),
  );
  for (const [name, sum] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(join(first, name)))
        .digest('hex'),
      name,
    ).toBe(sum);
});

test('two releases, built in different folders, are the same byte by byte', () => {
  const names = readdirSync(first);
  expect(readdirSync(second)).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(true);
});

test('every part of a release has its version', async () => {
  for (const target of targets) {
    const files = await unpackZip(artifact(`-${target}.zip`));
    expect(JSON.parse(String(files.get('manifest.json'))).version).toBe(version);
  }
  const source = await unpackZip(artifact('-source.zip'));
  expect(JSON.parse(String(source.get('package.json'))).version).toBe(version);
  expect(JSON.parse(String(source.get('package-lock.json'))).packages[''].version).toBe(version);
  expect(String(source.get('CHANGELOG.md'))).toContain(`## ${version} (2030-01-02)`);
  const packed = execFileSync('tar', ['-xzOf', artifact('.tgz'), 'package/package.json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(packed)).toMatchObject({ name: 'reelgrade', version });
});

test('the source is what is checked in, and enough for the build that Mozilla’s reviewers run', async () => {
  const source = await unpackZip(artifact('-source.zip'));
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  expect([...source.keys()].sort()).toEqual(tracked.trim().split('\n').sort());
  expect(JSON.parse(String(source.get('package.json'))).scripts['build-for-amo']).toBe(
    'vite build --mode firefox',
  );
});

test('nothing here has changed', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).not.toBe(version);
});

test('the checklist of a person names every store, and every secret that the workflow passes on', () => {
  const list = readFileSync(join(first, 'CHECKLIST.md'), 'utf8');
  for (const store of ['Chrome Web Store', 'Firefox Add-ons', 'Edge Add-ons', 'npm'])
    expect(list).toContain(store);
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const passed = [...workflow.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name!);
  expect(passed.length).toBeGreaterThan(5);
  for (const name of passed) expect(list).toContain(`\`${name}\``);
});

test('a submission without secrets leaves every store out and says what is missing; with them it is sent nowhere when dry', async () => {
  const submit = (env: Record<string, string>, ...more: string[]) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', resolve('scripts/submit.ts'), version, '--from', first, ...more],
      { env: { ...process.env, ...env } },
    );
  const { stdout } = await submit({});
  expect(stdout).toMatch(
    /^chrome, which lacks CHROME_EXTENSION_ID.*: left out: publish-extension .*-chromium\.zip/m,
  );
  expect(stdout).toMatch(/^firefox, which lacks FIREFOX_JWT_ISSUER.*-firefox\.zip.*-source\.zip/m);
  expect(stdout).toMatch(/^edge, which lacks EDGE_PRODUCT_ID/m);
  const known = { FIREFOX_JWT_ISSUER: 'issuer', FIREFOX_JWT_SECRET: 'secret' };
  expect((await submit(known, '--dry-run')).stdout).toMatch(/^firefox: not sent: publish-extension/m);
});
