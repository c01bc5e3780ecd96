import type { Film } from '../../core/film/film.ts';
import { generic } from '../../sites/extract/generic-site.ts';
import type { Site } from '../../sites/site.ts';
import { answer, send } from '../platform/messaging.ts';
import { readSettings, type Settings, watchSettings } from '../storage/settings-reader.ts';
import { BADGE } from './badge/badge.ts';
import { createShelf } from './badge/badge-manager.ts';
import type { Card } from './card/card.tsx';
import { attend } from './card/card-events.ts';
import { CARD, CardDoor } from './card/lazy-card.ts';
import { isConnected, watchStored } from './extension-alive.ts';
import { asker as createAsker } from './match-client.ts';
import { watchNavigation } from './navigation.ts';
import { pageFilms, pageReport } from './page-report.ts';
import { type Visit, visit, wantedAt } from './page-session.ts';
import { givenCard, givenSite } from './site-registry.ts';
import { slices } from './time-slicer.ts';

/** The script as a whole, to be told of things it cannot see. */
export interface Controller {
  /** Looks at everything anew: the script was asked for once more on a page where it runs. */
  again(): void;
}

/**
 * Runs Reelgrade in this document. Three signals nest: the script's life (until the extension is updated or
 * removed), the time its site is switched on, and a visit to one part of the site; each takes with it all that
 * was begun under it.
 */
export async function runPage(): Promise<Controller> {
  const life = new AbortController();
  const isAny = !givenSite(location.href);
  const siteHere = (): Site | undefined => givenSite(location.href) ?? (isAny ? generic : undefined);

  let settings = await readSettings();
  let began = performance.now();
  let on: AbortController | undefined;
  let stay: AbortController | undefined;
  let here: { visit: Visit; of: string } | undefined;

  // An extension that was updated leaves its old script behind, alive and without a voice.
  for (const name of [BADGE, CARD]) for (const left of document.querySelectorAll(name)) left.remove();

  /** Whether the extension is still there; ends everything when it is not. */
  function isAlive(): boolean {
    if (isConnected()) return true;
    life.abort();
    return false;
  }

  async function call<T>(reply: () => Promise<T>): Promise<T> {
    if (!isAlive()) throw new Error('The extension has gone.');
    try {
      return await reply();
    } catch (error) {
      isAlive();
      throw error;
    }
  }

  const asker = createAsker((films) => call(() => send('match', films)), life.signal);
  const shelf = createShelf(document, () => settings.hideGrades, slices(life.signal, 1));
  const tell = (film: Film | null) => void call(() => send('titlePage', film)).catch(() => {});

  async function fetchCard(): Promise<Card> {
    if (!givenCard()) await call(() => send('card'));
    const Made = givenCard<typeof Card>();
    if (!Made) throw new Error('The card did not come.');
    return new Made(document, (ref) => call(() => send('review', ref)));
  }

  /** Begins, ends or goes on, as site, address and settings now ask. */
  function settle(isMove = false): void {
    if (life.signal.aborted || !isAlive()) return;
    const site = siteHere();
    if (!site || settings.sitesOff.includes(site.name)) {
      on?.abort();
      on = here = undefined;
      return;
    }
    if (!on) {
      on = new AbortController();
      on.signal.addEventListener('abort', () => stay?.abort());
      attend(shelf, new CardDoor(fetchCard), on.signal);
    }
    const wanted = wantedAt(site, location.href, settings);
    const of = JSON.stringify([site.name, wanted]);
    if (here?.of === of) {
      if (isMove) here.visit.moved();
      return;
    }
    stay?.abort();
    stay = new AbortController();
    here = { of, visit: visit(site, moves.address, wanted, asker, shelf, tell, noticed, stay.signal) };
  }

  function begin(): void {
    stay?.abort();
    here = undefined;
    settle();
  }

  /** The page has changed: a moment to see what nothing tells us. */
  function noticed(): void {
    if (isAlive()) moves.check();
  }

  const moves = watchNavigation(() => {
    began = performance.now();
    settle(true);
  }, life.signal);
  // Back from the back/forward cache: the extension may be another one, and the toolbar has forgotten the film.
  addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal: life.signal });

  /** What was answered may be answered otherwise now. */
  function askAnew(): void {
    asker.forget();
    begin();
  }

  const leave = [
    watchStored(askAnew),
    watchSettings((now) => {
      const isAlike = answersAlike(settings, now);
      settings = now;
      if (isAlike) return settle();
      askAnew();
    }),
    answer({
      'page.films': () => (siteHere() ? pageFilms(document, siteHere()!) : []),
      'page.report': () => (siteHere() ? pageReport(document, siteHere()!, performance.now() - began) : null),
    }),
  ];
  life.signal.addEventListener('abort', () => {
    on?.abort();
    for (const stop of leave) calmly(stop);
  });

  settle();
  return { again: begin };
}

/** After the extension has gone its interfaces throw when touched. */
function calmly(work: () => void): void {
  try {
    work();
  } catch {}
}

/** Whether every badge looks the same under both. */
function answersAlike(a: Settings, b: Settings): boolean {
  return (
    JSON.stringify([a.archiveOrder, a.archivesOff, a.hideGrades]) ===
    JSON.stringify([b.archiveOrder, b.archivesOff, b.hideGrades])
  );
}
