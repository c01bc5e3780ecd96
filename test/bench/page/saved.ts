import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { sites } from '../../../src/sites/index.ts';
import { type Seen, shiftOf, shippedFor, startWorld, type World } from './world.ts';

const folder = new URL('../../../../shared/pages/', import.meta.url);

/** What a saved page sees of its badges. */
export interface Saved {
  file: string;
  /** From when the answer leaves the worker to the first badge in the document, ms. */
  afterSent: number;
  /** The same from when the answer reaches the page. */
  afterAnswer: number;
  /** Frames that went by since the answer reached the page: with none, the badge is in the first frame after it. */
  frames: number;
  /** The browser's score of what shifted from then on; and where a script that does nothing is in our stead. */
  shift: number;
  without: number;
  /** How many of the page's own elements stand elsewhere than they do then. */
  moved: number;
}

interface Page {
  file: string;
  url: string;
}

/** How long (ms) the first answer takes: a saved page shifts by itself while it fails to get its styles and pictures. */
const SETTLED = 1000;
/** How often a page is scrolled by a part of its height, as most titles of a page without its styles lie far down. */
const JUMPS = 6;

/** Stands before the page script and notes when (epoch ms) the first answer comes from the worker. */
const NOTE = `{
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    const reply = await send(message);
    if (message.reelgrade === 'match') globalThis.came ||= performance.timeOrigin + performance.now();
    return reply;
  };
}`;

/** Every saved page that gets a badge when all films are known; none where there are no saved pages. */
export async function savedPages(): Promise<Saved[]> {
  if (!existsSync(new URL('manifest.json', folder))) return [];
  const pages: Page[] = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  const ours = await startWorld([NOTE, ...(await shippedFor(sites))], { latency: SETTLED });
  const nothing = await startWorld([';']);
  const all: Saved[] = [];
  for (const page of pages) {
    const opened = await openSaved(ours, page);
    await rest(SETTLED * 2);
    await scrollThrough(opened);
    const { seen, origin } = (await opened.page.evaluate('({ seen, origin: performance.timeOrigin })')) as {
      seen: Seen;
      origin: number;
    };
    const { value: told } = await opened.inWorld<{ value: { first: number } }>(
      "chrome.runtime.sendMessage({ reelgrade: 'bench' })",
    );
    const came = await opened.inWorld<number>('globalThis.came ?? 0');
    const places = seen.first ? await placesOf(opened) : [];
    await opened.page.close();
    if (!seen.first) continue;
    const first = origin + seen.first;
    all.push({
      file: page.file,
      afterSent: first - told.first,
      afterAnswer: first - came,
      frames: seen.frames.filter((at) => at > came && at < first).length,
      shift: shiftOf(seen, came),
      ...(await withoutUs(nothing, page, places)),
    });
  }
  await ours.close();
  await nothing.close();
  return all;
}

async function openSaved(world: World, { file, url }: Page) {
  const address = url.replace(/^http:/, 'https:').replace(/#.*/, '');
  const opened = await world.blank();
  opened.serve(address, readFileSync(new URL(file, folder), 'utf8'));
  await opened.page.goto(`${address}#frames`, { timeout: 120_000, waitUntil: 'domcontentloaded' });
  return opened;
}

type OpenedPage = Awaited<ReturnType<typeof openSaved>>;

async function scrollThrough({ page }: OpenedPage): Promise<void> {
  for (let jump = 1; jump <= JUMPS; jump++) {
    await page.evaluate(
      (part) => scrollTo(0, document.documentElement.scrollHeight * part - innerHeight / 2),
      jump / JUMPS,
    );
    await rest(SETTLED / 3);
  }
  await rest(SETTLED);
}

/** Where each element of the page itself stands, in the document's order, at the top of the page. */
function placesOf({ page }: OpenedPage): Promise<[x: number, y: number][]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    return [...document.querySelectorAll('body *')]
      .filter(({ localName }) => !localName.startsWith('reelgrade-'))
      .map((element) => {
        const { x, y } = element.getBoundingClientRect();
        return [Math.round(x), Math.round(y)] as [number, number];
      });
  });
}

/** How the page is where nothing of ours is in it, gone through likewise. */
async function withoutUs(nothing: World, page: Page, places: [number, number][]) {
  const opened = await openSaved(nothing, page);
  await rest(SETTLED);
  const since = Date.now();
  await rest(SETTLED);
  await scrollThrough(opened);
  const without = shiftOf((await opened.page.evaluate('seen')) as Seen, since);
  const there = await placesOf(opened);
  await opened.page.close();
  const moved = places.filter(([x, y], i) => x !== there[i]?.[0] || y !== there[i]?.[1]).length;
  return { without, moved: moved + Math.abs(places.length - there.length) };
}
