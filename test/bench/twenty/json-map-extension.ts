import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, whatToInstall } from '../../../scripts/browsers.ts';
import { scriptOf } from '../../../scripts/build/standalone-script.ts';
import {
  type BenchArchive,
  BLANK_PAGE,
  type ExtensionBrowser,
  openFolder,
} from '../extension/extension-with-archives.ts';

/** A Chromium with an extension that keeps each archive as JSON, and a Map of it while its worker lives. */
export async function openJsonMapExtension(
  archives: readonly BenchArchive[],
): Promise<ExtensionBrowser & { bytes: number }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(whatToInstall('chromium'));
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-json-map-'));
  const manifest = {
    manifest_version: 3,
    name: 'JSON and Map',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const worker = await scriptOf(`import './test/bench/twenty/json-map-worker.ts';`, 'chrome120');
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(join(folder, BLANK_PAGE), '<!doctype html><title>Bench</title>');
  mkdirSync(join(folder, 'archives'));
  let bytes = 0;
  for (const [at, { reviews }] of archives.entries()) {
    const json = JSON.stringify(reviews);
    bytes += Buffer.byteLength(json);
    writeFileSync(join(folder, `archives/${at}.json`), json);
  }
  return { ...(await openFolder(executablePath, folder)), bytes };
}
