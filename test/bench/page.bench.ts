/**
 * What the page script costs a page, in a real Chromium with a real extension: the script as it ships, and a
 * worker that knows every film. Beside it a script that looks at the whole document at every change, and one
 * that does nothing. Times are processor time of the page's main thread; medians, with the least and the most.
 */
import { setTimeout as rest } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bareGrid, FILM, film, GRID, grid } from './page/bench-pages.ts';
import { naive } from './page/naive.ts';
import type { Left, Result, ScriptName, Spread } from './page/page-table.ts';
import { savedPages } from './page/saved.ts';
import { costOfStart, shareOf } from './page/trace.ts';
import { type Opened, type Seen, shiftOf, shipped, startWorld, type World } from './page/world.ts';

export { table } from './page/page-table.ts';

function spread(numbers: number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
}

/**
 * Options: `--runs N` (7), `--quick` (3 runs, up to 2,000 tiles). `--tiles N` measures nothing but starts on grids of so
 * many tiles, which takes 2 minutes for 1,000 tiles and 7 runs; `--only NAME,NAME` leaves scripts out.
 */
export async function run(args: string[]): Promise<Result> {
  const quick = args.includes('--quick');
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const runs = Number(option('--runs') ?? (quick ? 3 : 7));
  const tiles = option('--tiles');
  const sizes = tiles ? [Number(tiles)] : quick ? [1000, 2000] : [100, 1000, 10_000];
  const ours = await shipped();
  const all: Record<ScriptName, () => Promise<World>> = {
    reelgrade: () => startWorld(ours),
    dimming: () => startWorld(ours, { settings: { dimBelow: DIM_BELOW } }),
    naive: () => startWorld([`const __name = (f) => f;\n(${naive})();`]),
    nothing: () => startWorld([';']),
  };
  const only = option('--only')?.split(',');
  const worlds = {} as Record<ScriptName, World>;
  for (const name of Object.keys(all) as ScriptName[])
    if (!only || only.includes(name)) worlds[name] = await all[name]();
  const starts = await measureStarts(worlds, sizes, runs);
  const rest = tiles ? undefined : await measureTheRest(worlds, runs);
  for (const world of Object.values(worlds)) await world.close();
  return {
    starts,
    rest: rest && { ...rest, saved: await savedPages() },
    bytes: Buffer.byteLength(ours.join('')),
    gzipped: gzipSync(ours.join(''), { level: 9 }).length,
  };
}

/** About half of the worker's grades are lower. */
const DIM_BELOW = 55;

/** What a script costs when it starts on a grid. In turn, so that a busy minute of the machine meets all scripts alike. */
async function measureStarts(
  worlds: Record<ScriptName, World>,
  sizes: readonly number[],
  runs: number,
): Promise<Result['starts']> {
  const starts = Object.fromEntries(
    Object.keys(worlds).map((name) => [name, []]),
  ) as unknown as Result['starts'];
  for (const tiles of sizes) {
    const all: Partial<Record<ScriptName, Awaited<ReturnType<typeof startOn>>[]>> = {};
    for (let i = 0; i <= runs; i++)
      for (const [name, world] of Object.entries(worlds) as [ScriptName, World][]) {
        if (name === 'naive' && tiles > 2000) continue;
        const one = await startOn(world, tiles, name !== 'nothing' && name !== 'naive');
        // The first meets a cold browser.
        if (i > 0) all[name] = [...(all[name] ?? []), one];
      }
    for (const [name, ones] of Object.entries(all) as [ScriptName, Awaited<ReturnType<typeof startOn>>[]][])
      starts[name].push({
        tiles,
        script: spread(ones.map(({ cost }) => cost.script)),
        longest: spread(ones.map(({ cost }) => cost.longest)),
        rendering: spread(ones.map(({ cost }) => cost.rendering)),
        badges: ones[0]!.badges,
        dimmed: ones[0]!.dimmed,
        asked: ones[0]!.told.asked,
        messages: ones[0]!.told.messages,
        shift: Math.max(...ones.map(({ shift }) => shift)),
      });
  }
  return starts;
}

async function measureTheRest(
  worlds: Record<ScriptName, World>,
  runs: number,
): Promise<Omit<NonNullable<Result['rest']>, 'saved'>> {
  const churns = {} as Record<'reelgrade' | 'naive', Spread>;
  for (const name of ['reelgrade', 'naive'] as const) {
    const shares: number[] = [];
    for (let i = 0; i < Math.min(runs, 3); i++) shares.push(await churn(worlds[name]));
    churns[name] = spread(shares);
  }
  const firsts = [];
  for (let i = 0; i <= runs; i++) firsts.push(await firstBadge(worlds.reelgrade));
  const huge = { reelgrade: await hugePage(worlds.reelgrade), nothing: await hugePage(worlds.nothing) };
  const moved = await afterMoving(worlds.reelgrade);
  const gone = await afterRemoval(worlds.reelgrade);
  return {
    churns,
    firstBadge: {
      afterAnswer: spread(firsts.slice(1).map(({ afterAnswer }) => afterAnswer)),
      toFrame: spread(firsts.slice(1).map(({ toFrame }) => toFrame)),
    },
    huge,
    left: { moved, gone },
  };
}

interface Told {
  asked: number;
  messages: number;
  first: number;
}

const tell = async (opened: Opened): Promise<Told> =>
  (await opened.inWorld<{ value: Told }>("chrome.runtime.sendMessage({ reelgrade: 'bench' })")).value;

const state = (opened: Opened) =>
  opened.page.evaluate(() => ({
    badges: document.querySelectorAll('[data-reelgrade=badge], .naive-badge').length,
    dimmed: document.querySelectorAll('[data-component-class][style*=opacity]').length,
    seen: (globalThis as unknown as { seen: Seen }).seen,
    origin: performance.timeOrigin,
  }));

/** Opens a grid and measures everything from the script's start until all is quiet. */
async function startOn(world: World, tiles: number, talks: boolean) {
  const opened = await world.blank();
  const cost = await costOfStart(opened.page, async () => {
    await opened.goto(GRID, grid(tiles));
    await rest(1000 + tiles / 5);
  });
  const { badges, dimmed, seen } = await state(opened);
  const told = talks ? await tell(opened) : { asked: 0, messages: 0, first: 0 };
  await opened.page.close();
  return { cost, badges, dimmed, shift: shiftOf(seen), told };
}

async function hugePage(world: World) {
  const opened = await world.blank();
  await opened.cdp.send('Performance.enable');
  const { script, longest } = await costOfStart(opened.page, async () => {
    await opened.goto(GRID, bareGrid(100_000));
    await rest(5000);
  });
  const { badges } = await state(opened);
  await opened.cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await opened.cdp.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
  await opened.page.close();
  return { script, longest, heap, badges };
}

/** A page of 1,000 tiles on which, once settled, sixty times a second a feed, a clock and attributes change. */
async function churn(world: World): Promise<number> {
  const opened = await world.open(GRID, grid(1000));
  await rest(2500);
  await opened.page.evaluate(() => {
    const feed = document.querySelector('#feed')!;
    const ticker = document.querySelector('#ticker')!;
    let n = 0;
    const step = () => {
      n++;
      ticker.firstChild!.nodeValue = String(n);
      ticker.setAttribute('data-item-name', String(n));
      for (let i = 0; i < 20; i++) {
        const line = document.createElement('p');
        line.innerHTML = `<b>${n}</b> <span class="more"><a href="#">line ${i}</a></span>`;
        feed.prepend(line);
      }
      while (feed.childElementCount > 60) feed.lastElementChild!.remove();
      requestAnimationFrame(step);
    };
    step();
  });
  await rest(500);
  const share = await shareOf(opened.page, () => rest(5000));
  await opened.page.close();
  return share;
}

async function firstBadge(world: World): Promise<{ afterAnswer: number; toFrame: number }> {
  const opened = await world.open(FILM, film());
  await rest(1200);
  const {
    seen: { first, frame },
    origin,
  } = await state(opened);
  const told = await tell(opened);
  await opened.page.close();
  return { afterAnswer: origin + first - told.first, toFrame: frame - first };
}

async function leftOn(opened: Opened): Promise<Left> {
  await opened.cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await opened.cdp.send('Performance.getMetrics');
  return {
    badges: (await state(opened)).badges,
    styled: await opened.page.evaluate(() => document.querySelectorAll('[style]').length),
    listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN,
  };
}

/** A film's page that becomes, in place, one that shows no film. */
async function afterMoving(world: World): Promise<Left> {
  const opened = await world.open(FILM, film());
  await opened.cdp.send('Performance.enable');
  await rest(1200);
  const before = await leftOn(opened);
  await opened.page.evaluate(() => {
    history.pushState(null, '', '/about/');
    for (const tile of document.querySelectorAll('[data-component-class]'))
      tile.removeAttribute('data-item-name');
    document.querySelector('h1')!.textContent = 'About us';
  });
  await rest(1500);
  const after = await leftOn(opened);
  await opened.page.close();
  return { ...after, listeners: after.listeners - before.listeners };
}

/** The extension is taken away from under the page: with the next thing it notices, the script ends. */
async function afterRemoval(world: World): Promise<Left> {
  const opened = await world.open(FILM, film());
  await opened.cdp.send('Performance.enable');
  await rest(1200);
  const before = await leftOn(opened);
  await world.uninstall();
  await opened.page.evaluate(() => document.body.append(document.createElement('p')));
  await rest(1500);
  const after = await leftOn(opened);
  return { ...after, listeners: after.listeners - before.listeners };
}
