import { existsSync, readFileSync } from 'node:fs';
import { sites } from '../../../src/sites/index.ts';
import { shippedFor, startWorld } from './world.ts';

const folder = new URL('../../../../shared/pages/', import.meta.url);

/** How soon a saved page has its first badge. */
export interface Saved {
  file: string;
  /** From the worker's answer to the first badge in the document, ms. */
  afterAnswer: number;
  /** Frames that went by between them: with none, the badge is in the first frame after the answer. */
  frames: number;
  shift: number;
}

interface Seen {
  shift: number;
  first: number;
  frames: number[];
}

/** Every saved page that gets a badge when all films are known; none where there are no saved pages. */
export async function savedPages(rest: (ms: number) => Promise<unknown>): Promise<Saved[]> {
  if (!existsSync(new URL('manifest.json', folder))) return [];
  const pages: { file: string; url: string }[] = JSON.parse(
    readFileSync(new URL('manifest.json', folder), 'utf8'),
  );
  const world = await startWorld(await shippedFor(sites));
  const all: Saved[] = [];
  for (const { file, url } of pages) {
    const address = url.replace(/^http:/, 'https:').replace(/#.*/, '');
    const opened = await world.blank();
    opened.serve(address, readFileSync(new URL(file, folder), 'utf8'));
    await opened.page.goto(`${address}#frames`, { timeout: 120_000, waitUntil: 'domcontentloaded' });
    await rest(2000);
    const { seen, origin } = (await opened.page.evaluate('({ seen, origin: performance.timeOrigin })')) as {
      seen: Seen;
      origin: number;
    };
    const { value: told } = await opened.inWorld<{ value: { first: number } }>(
      "chrome.runtime.sendMessage({ reelgrade: 'bench' })",
    );
    await opened.page.close();
    if (!seen.first) continue;
    const first = origin + seen.first;
    all.push({
      file,
      afterAnswer: first - told.first,
      frames: seen.frames.filter((at) => at > told.first && at < first).length,
      shift: seen.shift,
    });
  }
  await world.close();
  return all;
}
