import { checkLayout, detect, type Site, siteFor, sites } from '../src/sites/index.ts';
import type { Examples, PageContent } from '../src/sites/site.ts';
import { parsePage } from './site-page.ts';

/** Between two pages of one site, in milliseconds: a visitor's pace, not a crawler's. */
const PAUSE_MS = 5000;
const TIMEOUT_MS = 20_000;

/**
 * `changed`: the page came and reads otherwise than its example says. `may have changed`: it reads as it should, but a
 * title came from an old source, or many tiles lack something. `gone`: there is no such page any more.
 * `no answer`: the site did not give a page to a plain request (no network, an error, a refusal, another site's page).
 * `needs a browser`: what came is an empty shell, or the site shows its pages by script.
 */
type Outcome = 'as it should be' | 'changed' | 'may have changed' | 'gone' | 'no answer' | 'needs a browser';

/** What the outside is asked through; tests put their own here. */
export interface LiveCheckEnvironment {
  sites: readonly Site[];
  examplesOf(site: Site): Promise<Examples>;
  fetch: typeof globalThis.fetch;
  wait(milliseconds: number): Promise<void>;
  print(line: string): void;
}

const outside: LiveCheckEnvironment = {
  sites,
  examplesOf: async ({ name }) => (await import(`../src/sites/definitions/${name}.ts`)).examples as Examples,
  fetch: globalThis.fetch,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  print: console.log,
};

/**
 * Fetches every site's example addresses from the live web and says whether they still read as they should: the pages
 * of one site one after another, with pauses, and none more once it refuses. Meant to be run once a day by a timetable.
 * Answers the exit code: 1 when a page has changed, may have changed or is gone, 2 when no page came at all.
 */
export async function checkLive(
  only: string | undefined,
  json: boolean,
  { sites, ...rest }: LiveCheckEnvironment = outside,
): Promise<number> {
  const chosen = sites.filter(({ name }) => !only || name === only);
  if (!chosen.length) {
    console.error(`There is no site "${only}". There are: ${sites.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const tally = new Map<Outcome, number>();
  await Promise.all(chosen.map((site) => trySite(site, json, tally, rest)));
  if (!json) rest.print([...tally].map(([outcome, count]) => `${count} ${outcome}`).join(', '));
  if (tally.has('changed') || tally.has('may have changed') || tally.has('gone')) return 1;
  return tally.has('as it should be') || tally.has('needs a browser') ? 0 : 2;
}

async function trySite(
  site: Site,
  json: boolean,
  tally: Map<Outcome, number>,
  { examplesOf, fetch, wait, print }: Omit<LiveCheckEnvironment, 'sites'>,
): Promise<void> {
  let asked = 0;
  for (const [url, shows] of Object.entries(await examplesOf(site))) {
    // an example that tells this site from another one's address is not this site's to answer
    if (siteFor(url)?.name !== site.name) continue;
    if (asked++) await wait(PAUSE_MS);
    const { outcome, status } = await tryPage(site, url, shows, fetch);
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    print(
      json
        ? JSON.stringify({ site: site.name, url, shows, outcome, ...(status && { status }) })
        : `${outcome.padEnd(16)} ${url}${status && status !== 200 ? ` (${status})` : ''}`,
    );
    if (status === 403 || status === 429) return;
  }
}

async function tryPage(
  site: Site,
  url: string,
  shows: PageContent,
  fetch: LiveCheckEnvironment['fetch'],
): Promise<{ outcome: Outcome; status?: number }> {
  let html: string;
  let status: number | undefined;
  try {
    const headers = { 'accept-language': 'en', accept: 'text/html', 'user-agent': 'Reelgrade site check' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    status = response.status;
    if (status === 404 || status === 410) return { outcome: 'gone', status };
    const elsewhere = response.redirected && siteFor(response.url)?.name !== site.name;
    html = status === 200 && !elsewhere ? await response.text() : '';
  } catch {
    return { outcome: 'no answer', ...(status && { status }) };
  }
  return { outcome: html ? judge(site, url, shows, html) : 'no answer', status };
}

/** How walls against machines head their pages, which some send with status 200. */
const BOT_WALL =
  /^(?:just a moment|attention required|access denied|pardon our interruption|.*captcha|.*robot)/i;

function judge(site: Site, url: string, shows: PageContent, html: string): Outcome {
  const document = parsePage(html);
  if (BOT_WALL.test(document.title.trim())) return 'no answer';
  const sightings = detect(document, url, site);
  const mismatch = checkLayout(site, url, sightings, document);
  const isRight = matches(shows, sightings) && mismatch?.sign !== 'titles missing';
  if (isRight && !mismatch) return 'as it should be';
  if (isRight && !site.spa) return 'may have changed';
  return site.spa || (document.body?.textContent ?? '').length < 2000 ? 'needs a browser' : 'changed';
}

/** Whether a page shows the kind of thing its example says. */
function matches(shows: PageContent, sightings: ReturnType<typeof detect>): boolean {
  const about = sightings.find(({ role }) => role === 'page');
  if (shows === 'film') return about !== undefined && about.film.kind !== 'series';
  if (shows === 'series') return about?.film.kind === 'series';
  return !about && (shows === 'nothing' || sightings.length > 0);
}
