import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { targets } from '../../scripts/build/manifest-for-browser.ts';
import { SITE_WORDS_FILE } from '../../src/extension/platform/message-files.ts';
import {
  anyPageFile,
  lateFile,
  reportFile,
  siteFile,
  teachFile,
} from '../../src/extension/platform/script-files.ts';
import { LATE_PARTS } from '../../src/protocol/types.ts';
import { hosts, optionalHosts, sites } from '../../src/sites/index.ts';
import { unpackZip } from './unpack-zip.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Without the site's file: may only be lowered. */
const MAX_PAGE_SCRIPT_GZIP_BYTES = 14_650;
/** With the file of any one site, or with that of any page: may only be lowered. */
const MAX_ANY_PAGE_GZIP_BYTES = 17_250;
/** The words of English and another language, which a page script reads from the storage. */
const MAX_SITE_WORDS_GZIP_BYTES = 1_000;

const MAX_WHOLE_BYTES = 1_320_000;

describe.each(targets)('the extension built for %s', (name) => {
  const { version, first } = inject('releases');
  const zip = join(first, `reelgrade-${version}-${name}.zip`);
  let files: Map<string, Buffer>;
  const read = (path: string): string => String(files.get(path));
  // biome-ignore lint/suspicious/noExplicitAny: a manifest as the browser reads it
  let manifest: any;
  const pageScript = (): string => manifest.content_scripts[0].js.at(-1);

  beforeAll(async () => {
    files = await unpackZip(zip);
    manifest = JSON.parse(read('manifest.json'));
  });

  test('runs on the hosts of the sites and no others; the rest is asked for', () => {
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(
      hosts(),
    );
    expect(manifest.host_permissions).toEqual(hosts());
    expect(manifest.optional_host_permissions).toEqual([...optionalHosts(), 'https://*/*']);
    expect(hosts().length).toBeGreaterThan(4);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>/);
  });

  test('gives pages nothing to fetch: no web-accessible resource, page scripts that import nothing', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    for (const path of [
      pageScript(),
      ...LATE_PARTS.map(lateFile),
      reportFile,
      teachFile,
      anyPageFile,
      ...sites.map(siteFile),
    ]) {
      const script = read(path);
      expect(script, path).not.toMatch(/\bimport\s*[({"'*]|\bimport\.meta\b/);
    }
  });

  test('gives a page its own site and no other, and no card; worker and popup carry no site at all', () => {
    const installed = sites.filter(({ optional }) => !optional);
    expect(manifest.content_scripts.map(({ js }: { js: string[] }) => js)).toEqual(
      installed.map((site) => [siteFile(site), pageScript()]),
    );
    const own = /LazyPoster|ipc-poster|previewModal|titlecard/;
    for (const [path, bytes] of files) {
      const isSite = path.includes('/sites/');
      if (path.endsWith('.js') && !isSite) expect(String(bytes), path).not.toMatch(own);
      if (isSite && !path.endsWith(anyPageFile)) expect(bytes.length, path).toBeLessThan(9000);
    }
    const letterboxd = sites.find(({ name }) => name === 'letterboxd')!;
    expect(read(siteFile(letterboxd))).toMatch(own);
    expect(read(pageScript())).not.toContain('aria-labelledby');
    // What only a page of no known site may need is in the file for such pages.
    expect(read(pageScript())).not.toContain('itemprop');
    expect(read(anyPageFile)).toContain('itemprop');
  });

  test('wakes a worker of one file, and keeps no other for it', () => {
    const { service_worker, scripts } = manifest.background;
    const file: string = service_worker ?? scripts[0];
    expect(read(file)).not.toMatch(/\bimport\s*[({"'*]|\bimport\.meta\b/);
    const whole = [...files].filter(
      ([path, bytes]) => path.endsWith('.js') && bytes.includes('onInputEntered'),
    );
    expect(whole.map(([path]) => path)).toEqual([file]);
  });

  test('the popup waits for three files: what asks early, its own script, and what it shares with other pages', () => {
    const page = read('src/extension/popup/index.html');
    const files = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file!);
    expect(files.map((file) => file.replace(/.*\/|-[\w-]{8}(?=\.js$)/g, ''))).toEqual([
      'early-list.js',
      'index.html.js',
      'shared.js',
    ]);
    expect(read(files[1]!).match(/\bfrom"([^"]+)"|\bimport"([^"]+)"/g)).toHaveLength(1);
    expect(page).toMatch(/<style>:root/);
  });

  test('names only files that are there, and holds the bundled archives', () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|html|png|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect([...files.keys()]).toContain(path.slice(1, -1));
    const archives: { id: string; file: string; size: number }[] = JSON.parse(
      String(files.get('archives/index.json')),
    );
    expect(archives.map(({ id }) => id).sort()).toEqual(['laramie', 'sampler']);
    for (const { file, size } of archives) expect(files.get(file)?.length).toBe(size);
  });

  test('carries no path of this machine, no source map and no development code', () => {
    for (const [path, bytes] of files) {
      expect(path).not.toMatch(/\.map$/);
      for (const folder of [resolve('.'), tmpdir()]) expect(bytes.includes(folder), path).toBe(false);
      if (path.endsWith('.js')) expect(bytes.includes('.innerHTML='), path).toBe(false);
    }
  });

  test('keeps its sizes', () => {
    const script = files.get(pageScript())!;
    const whole = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    console.log(
      `${name}: page script ${kB(script.length)}, ${kB(gzipSync(script).length)} gzip; whole ${kB(whole)}`,
    );
    expect(gzipSync(script).length).toBeLessThan(MAX_PAGE_SCRIPT_GZIP_BYTES);
    // Of these some 300,000 are words in thirteen languages, of which a viewer loads one.
    expect(whole).toBeLessThan(MAX_WHOLE_BYTES);
  });

  test('no page loads more than this before anything is opened', () => {
    const gzip = (path: string) => gzipSync(files.get(path)!).length;
    const sums = [anyPageFile, ...sites.map(siteFile)].map((path) => gzip(path) + gzip(pageScript()));
    const words: Record<string, unknown[]> = JSON.parse(read(SITE_WORDS_FILE));
    const spoken = Object.values(words).map(
      (some) => gzipSync(JSON.stringify([...words.en!, ...some])).length,
    );
    // Under no code are those of all languages, for the rare page that does not say its own.
    spoken.splice(Object.keys(words).indexOf(''), 1);
    console.log(`${name}: any one page ${kB(Math.max(...sums))} gzip, and words ${kB(Math.max(...spoken))}`);
    expect(Math.max(...sums)).toBeLessThan(MAX_ANY_PAGE_GZIP_BYTES);
    expect(Object.keys(words).length).toBeGreaterThan(30);
    expect(Math.max(...spoken)).toBeLessThan(MAX_SITE_WORDS_GZIP_BYTES);
  });

  test('passes the linter of Firefox add-ons without a warning', () => {
    if (name !== 'firefox') return;
    const cli = resolve('node_modules/web-ext/bin/web-ext.js');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'lint', '--source-dir', zip, '--output', 'json', '--no-config-discovery'],
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    );
    expect(stdout, stderr).toMatch(/^\{/m);
    const { errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect([...errors, ...warnings, ...notices]).toEqual([]);
  }, 120_000);
});
