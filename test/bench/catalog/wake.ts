import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { scriptOf } from '../../../scripts/build/standalone-script.ts';
import { eagerLength } from '../../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../../src/core/film/film.ts';
import { spread } from './random.ts';

type Spread = ReturnType<typeof spread>;

/**
 * Milliseconds in a real Chromium whose worker was ended before: a message that asks nothing, the first match of a
 * packaged catalog, and of that what the worker itself spent. Undefined, and said so, without a browser.
 */
export async function wakeTimes(
  file: string,
  film: Film,
  rounds: number,
  say: (text: string) => void,
): Promise<{ answer: Spread; noop: Spread; added: Spread } | undefined> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    say('no Chromium here: the worker is not measured');
    return undefined;
  }
  say('waking a worker in Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'reelgrade-wake-'));
  const manifest = {
    manifest_version: 3,
    name: 'Wake',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    await scriptOf(`import './test/bench/catalog/wake-worker.ts';`, 'chrome120'),
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Wake</title>');
  copyFileSync(file, join(folder, 'catalog.bin'));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [folder],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
    const { host } = new URL((await browser.waitForTarget(isWorker)).url());
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${host}/page.html`);
    const ask = async (asked: { film?: Film; size: number; first: number }) => {
      const target = browser.targets().find(isWorker);
      if (target) {
        const gone = new Promise((done) => browser.once('targetdestroyed', done));
        await (await target.worker())!.close();
        await gone;
        await new Promise((done) => setTimeout(done, 300));
      }
      const expression = `(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(asked)});
        return { ...answer, took: performance.now() - start };
      })()`;
      return (await page.evaluate(expression)) as { added: number; took: number; match: string };
    };
    const bytes = readFileSync(file);
    const size = bytes.length;
    const first = eagerLength(bytes);
    const times = { answer: [] as number[], noop: [] as number[], added: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const noop = await ask({ size, first });
      const answer = await ask({ film, size, first });
      if (answer.match !== 'certain') throw new Error(`the worker answered "${answer.match}"`);
      if (round === 0) continue;
      times.noop.push(noop.took);
      times.answer.push(answer.took);
      times.added.push(answer.added);
    }
    return { answer: spread(times.answer), noop: spread(times.noop), added: spread(times.added) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
