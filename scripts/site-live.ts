import { checkExpectations, detect, type Site, sites } from '../src/sites/index.ts';
import type { Examples, Shows } from '../src/sites/site.ts';
import { parsePage } from './site-page.ts';

/** Between two pages of one site, in milliseconds: a visitor's pace, not a crawler's. */
const pause = 5000;
const patience = 20_000;

type Outcome = 'as it should be' | 'changed' | 'no answer' | 'needs a browser';

/**
 * Fetches every site's example addresses from the live web, one after another, and says whether they still read as
 * they should. Meant to be run once a day by a timetable. Sites that answer a plain request with a wall or an empty
 * shell cannot be judged this way and are counted apart. Answers the exit code: 1 when a page has changed.
 */
export async function tryLive(only: string | undefined, json: boolean): Promise<number> {
  const tally = new Map<Outcome, number>();
  const chosen = sites.filter(({ name }) => !only || name === only);
  await Promise.all(chosen.map((site) => trySite(site, json, tally)));
  if (!json) console.log([...tally].map(([outcome, count]) => `${count} ${outcome}`).join(', '));
  return tally.get('changed') ? 1 : 0;
}

async function trySite(site: Site, json: boolean, tally: Map<Outcome, number>): Promise<void> {
  const { examples } = (await import(`../src/sites/known/${site.name}.ts`)) as { examples: Examples };
  for (const [url, shows] of Object.entries(examples)) {
    const outcome = await tryPage(site, url, shows);
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    console.log(
      json ? JSON.stringify({ site: site.name, url, shows, outcome }) : `${outcome.padEnd(16)} ${url}`,
    );
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function tryPage(site: Site, url: string, shows: Shows): Promise<Outcome> {
  let html: string;
  try {
    const headers = { 'accept-language': 'en', accept: 'text/html' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    html = response.status === 200 ? await response.text() : '';
  } catch {
    return 'no answer';
  }
  if (!html) return 'no answer';
  const document = parsePage(html);
  const sightings = detect(document, url, site);
  if (matches(shows, sightings) && !checkExpectations(site, url, sightings, document))
    return 'as it should be';
  return site.spa || (document.body?.textContent ?? '').length < 2000 ? 'needs a browser' : 'changed';
}

/** Whether a page shows the kind of thing its example says. */
function matches(shows: Shows, sightings: ReturnType<typeof detect>): boolean {
  const about = sightings.find(({ role }) => role === 'page');
  if (shows === 'film') return about !== undefined && about.film.kind !== 'series';
  if (shows === 'series') return about?.film.kind === 'series';
  return !about && (shows === 'nothing' || sightings.length > 0);
}
