/**
 * Whether the page script moves anything on real pages: the browser's own layout-shift score of each saved page
 * beside the project, with the script and with an empty one. A saved page shifts by itself, as its pictures and
 * styles fail to come, and not twice alike: so the scores of several runs are shown, and what matters is whether
 * the script's lie within those of the empty one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pageText, siteText } from '../../scripts/build/page-scripts.ts';
import { siteFor } from '../../src/sites/index.ts';
import { startWorld, type World } from './page/world.ts';

interface Row {
  file: string;
  badges: number;
  /** Scores of the runs, least first. */
  reelgrade: number[];
  nothing: number[];
}

interface SavedPage {
  file: string;
  url: string;
}

const folder = new URL('../../../shared/pages/', import.meta.url);
const target = 'chrome120';

/** Options: `--only TEXT` (pages whose file's name holds it), `--runs N` (5). */
export async function run(args: string[]): Promise<Row[]> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const runs = Number(option('--runs') ?? 5);
  if (!existsSync(new URL('manifest.json', folder))) return [];
  const pages: SavedPage[] = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
  const rows: Row[] = [];
  const page = await pageText(target);
  for (const saved of pages.filter(({ file }) => file.includes(option('--only') ?? ''))) {
    const site = siteFor(saved.url);
    if (!site) continue;
    const worlds = {
      reelgrade: await startWorld([await siteText(site, target), page]),
      nothing: await startWorld([';']),
    };
    const row: Row = { file: saved.file, badges: 0, reelgrade: [], nothing: [] };
    for (let i = 0; i < runs; i++)
      for (const name of ['reelgrade', 'nothing'] as const) {
        const { badges, shift } = await scoreOf(worlds[name], saved);
        row[name].push(shift);
        row.badges = Math.max(row.badges, badges);
      }
    for (const world of Object.values(worlds)) await world.close();
    row.reelgrade.sort((a, b) => a - b);
    row.nothing.sort((a, b) => a - b);
    rows.push(row);
  }
  return rows;
}

async function scoreOf(world: World, { file, url }: SavedPage): Promise<{ badges: number; shift: number }> {
  const html = readFileSync(new URL(file, folder), 'utf8');
  const opened = await world.open(url.replace(/^http:/, 'https:'), html);
  // As long as the script may take to look, ask and draw on a slow machine; a score has no end to wait for.
  await new Promise((done) => setTimeout(done, 2500));
  const score = await opened.page.evaluate(() => ({
    badges: document.querySelectorAll('reelgrade-badge').length,
    shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
  }));
  await opened.page.close();
  return score;
}

export function table(rows: Row[]): string {
  if (!rows.length) return 'There are no saved pages beside the project.';
  const scores = (all: number[]) => all.map((score) => score.toFixed(4)).join(' ');
  return [
    '| page | badges | reelgrade | nothing |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) => `| ${row.file} | ${row.badges} | ${scores(row.reelgrade)} | ${scores(row.nothing)} |`,
    ),
  ].join('\n');
}
