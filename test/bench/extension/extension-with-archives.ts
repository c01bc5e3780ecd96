import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, whatToInstall } from '../../../scripts/browsers.ts';
import { buildExtension } from '../../../scripts/build/build-extension.ts';
import { compileCatalog } from '../../../src/core/catalog/compile-catalog.ts';
import { eagerLength } from '../../../src/core/catalog/open-catalog.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { CATALOG_CACHE, SUBSCRIPTION_PREFIX } from '../../../src/extension/platform/storage-keys.ts';
import { PART_ADDRESS } from '../../../src/extension/storage/catalog-store.ts';
import { makeReviews } from '../catalog/bench-data.ts';

/** One archive of a benchmark, as the extension has it and as others may read it. */
export interface BenchArchive {
  id: string;
  reviews: Review[];
  /** The compiled catalog. */
  bytes: Uint8Array;
}

/** So many archives, each of other critics and with other reviews of partly the same films. */
export async function makeArchives(count: number, reviewsEach: number): Promise<BenchArchive[]> {
  const archives: BenchArchive[] = [];
  for (let at = 0; at < count; at++) {
    const reviews = makeReviews(reviewsEach, { seed: at + 1 }).map(withIdOfFilm);
    const archive = { name: `Archive ${at + 1}`, critic: `Critic ${at + 1}`, home: 'https://example.org/' };
    archives.push({ id: `bench${at + 1}`, reviews, bytes: await compileCatalog(reviews, archive) });
  }
  return archives;
}

/** A film has the same id in every archive; archives that contradict each other would answer "unsure". */
function withIdOfFilm(review: Review): Review {
  const { title, year } = review.film;
  const number = createHash('sha256').update(`${title}|${year}`).digest().readUInt32BE() % 40_000_000;
  return { ...review, film: { ...review.film, ids: { imdb: `tt${String(number).padStart(7, '0')}` } } };
}

/** A Chromium with the extension as it ships, but for the archives that come with it. */
export interface ExtensionBrowser {
  browser: Browser;
  /** The address of a page of the extension. */
  address(page: string): string;
  /** Ends the worker, as the browser does after a rest: the next message wakes it. */
  endWorker(): Promise<void>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A page of the extension that does nothing of itself. */
export const BLANK_PAGE = 'blank.html';

/**
 * @param args more arguments for the browser
 * @param areStored whether the archives lie in the browser's storage, as those do that a viewer subscribes to, and not in the package
 */
export async function openExtension(
  archives: readonly BenchArchive[],
  args: readonly string[] = [],
  areStored = false,
): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(whatToInstall('chromium'));
  await buildExtension('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-bench-'));
  cpSync('dist/chromium', folder, { recursive: true });
  const index = archives.map(({ id, bytes }) => {
    const file = `archives/${id}.reelgrade`;
    writeFileSync(join(folder, file), bytes);
    return { id, file, size: bytes.length, first: eagerLength(bytes) };
  });
  writeFileSync(join(folder, 'archives/index.json'), JSON.stringify(areStored ? [] : index));
  writeFileSync(join(folder, BLANK_PAGE), '<!doctype html><title>Bench</title>');
  const extension = await openFolder(executablePath, folder, args);
  if (areStored) await storeArchives(extension, archives);
  return extension;
}

/** Puts archives where the worker keeps those that a viewer subscribes to. */
async function storeArchives(extension: ExtensionBrowser, archives: readonly BenchArchive[]): Promise<void> {
  const page = await extension.newPage();
  await page.goto(extension.address(BLANK_PAGE));
  const stored = archives.map(({ id, bytes }, at) => ({
    file: extension.address(`archives/${id}.reelgrade`),
    part: `${PART_ADDRESS}${sha256Of(bytes)}/0-${bytes.length}`,
    key: SUBSCRIPTION_PREFIX + id,
    record: {
      id,
      added: at,
      next: Date.now() + 86_400_000,
      failures: 0,
      accepted: {
        name: id,
        sequence: 1,
        date: '2026-01-01',
        reviews: 1,
        sha256: sha256Of(bytes),
        bytes: bytes.length,
        at: 0,
      },
    },
  }));
  await page.evaluate(
    async (cacheName, all) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome;
      const cache = await caches.open(cacheName);
      for (const { file, part, key, record } of all) {
        await cache.put(part, new Response(await (await fetch(file)).arrayBuffer()));
        await storage.local.set({ [key]: record });
      }
    },
    CATALOG_CACHE,
    stored,
  );
  await page.close();
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A Chromium with the extension of a folder, which is removed in the end. */
export async function openFolder(
  executablePath: string,
  folder: string,
  args: readonly string[] = [],
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [folder],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    defaultViewport: { width: 1280, height: 900 },
  });
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const { host } = new URL((await browser.waitForTarget(isWorker)).url());
  return {
    browser,
    address: (page) => `chrome-extension://${host}/${page}`,
    async endWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      const gone = new Promise((done) => browser.once('targetdestroyed', done));
      await (await target.worker())!.close();
      await gone;
      await new Promise((done) => setTimeout(done, 300));
    },
    async newPage() {
      const page = await browser.newPage();
      // tsx names functions by a helper that pages have not.
      await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
      return page;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
