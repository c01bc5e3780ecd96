import type { Film } from '../../core/film/film.ts';
import { ProblemError } from '../../core/text/problem.ts';
import type { LatePart } from '../../protocol/types.ts';
import type { Site } from '../../sites/site.ts';
import { MENDED_PREFIX, TAUGHT_PREFIX } from '../platform/storage-keys.ts';
import { lookOn } from '../storage/badge-look.ts';
import { isVeiled, type PageSettings } from '../storage/settings-reader.ts';
import { type BadgeManager, createBadgeManager } from './badge/badge-manager.ts';
import { badgeWords, setBadgeWords } from './badge/badge-speech.ts';
import { startCards } from './card/card-starter.ts';
import { type ExtensionGuard, guardExtension } from './extension-alive.ts';
import { createMatchClient } from './match-client.ts';
import { watchNavigation } from './navigation.ts';
import { createOwnElement, OWN_SELECTOR } from './own-elements.ts';
import { startPageSession } from './page-session.ts';
import type { Controller } from './page-world.ts';
import { pageLanguages, readableSite } from './readable-site.ts';
import { shareCode } from './shared-code.ts';
import {
  type LateParts,
  registeredGenericSite,
  registeredLatePart,
  registeredSite,
} from './site-registry.ts';
import { createSiteSessions } from './site-sessions.ts';
import { readStoredForPage, watchStoredForPage } from './stored-for-page.ts';
import { createLazyTileMarks } from './tile-marks/lazy-tile-marks.ts';
import { createTimeSlicer } from './time-slicer.ts';

/**
 * Runs Reelgrade in this document. Three signals nest: that of the script (until the extension is updated or
 * removed), of its site being switched on, and of a session on one part of the site. Each ends all that was begun
 * under it.
 */
export async function runContentScript(): Promise<Controller> {
  const scriptAbort = new AbortController();
  const { signal } = scriptAbort;
  const extension = guardExtension(scriptAbort);
  const packaged = registeredSite(location.href);
  shareCode();
  const read = () =>
    readStoredForPage(
      packaged ? MENDED_PREFIX + packaged.name : TAUGHT_PREFIX + location.hostname,
      pageLanguages(document),
    );
  let stored = await read();
  /** The registered sites of which pages were read, as they are read by the page's languages. */
  const readable = new Map<Site, Site | undefined>();
  const currentSite = (): Site | undefined => {
    const site = registeredSite(location.href) ?? registeredGenericSite();
    if (site && !readable.has(site)) readable.set(site, readableSite(site, stored.words, stored.mended));
    return site && readable.get(site);
  };

  removeElementsOfOldScripts();
  setBadgeWords(stored.badgeWords);
  let openedAt = performance.now();

  const client = createMatchClient((films) => extension.send('match', films), signal);
  const badges = createBadgeManager(
    document,
    (answer) => isVeiled(answer, stored.settings),
    createTimeSlicer(signal, 1),
    () => stored.settings.likelyGrades,
  );
  const siteName = () => currentSite()?.name ?? '';
  const look = () => lookOn(stored.settings.badgeLooks, siteName());
  const marks = createLazyTileMarks(
    () => areTilesMarked(stored.settings) && !stored.settings.marksOff.includes(siteName()),
    look,
    async () =>
      (await loadPart(extension, 'marks'))(() => stored.settings, createOwnElement(document, 'note'), look),
  );
  let reported: Film | null = null;
  const reportTitle = (film: Film | null) => {
    reported = film;
    void extension
      .send('titlePage', film)
      .then((isNews) => {
        if (!isNews) return;
        client.forget();
        sessions.askAgain();
      })
      .catch(() => {});
  };

  const sessions = createSiteSessions(
    currentSite,
    () => stored.settings,
    (siteSignal) => startCards(badges, () => loadCard(extension, badges, siteSignal), siteSignal),
    (site, targets, sessionSignal) =>
      startPageSession(
        site,
        navigation.address,
        targets,
        client,
        badges,
        reportTitle,
        pageChanged,
        sessionSignal,
        (part) => loadPart(extension, part),
        marks,
      ),
  );
  const update = (hasMoved = false) => {
    if (extension.isAlive()) sessions.update(hasMoved);
  };
  const restart = () => {
    if (extension.isAlive()) sessions.restart();
  };
  /** Answers may be others now. */
  const askAgain = () => {
    client.forget();
    restart();
  };
  /** Any change of the page may have come with a change of its address that no event reported. */
  const pageChanged = () => {
    if (extension.isAlive()) navigation.check();
  };

  const navigation = watchNavigation(() => {
    openedAt = performance.now();
    update(true);
  }, signal);
  // Back from the back/forward cache: the extension may be another one, and the toolbar has forgotten the film.
  addEventListener('pageshow', ({ persisted }) => persisted && restart(), { signal });
  // What a page reported while it was prerendered counted for no tab.
  document.addEventListener('prerenderingchange', () => reportTitle(reported), { signal });

  const stopListening = watchStoredForPage(async (settings, areAnswers) => {
    if (!extension.isAlive()) return;
    const isSame = !settings || looksSame(stored.settings, settings);
    if (settings) stored.settings = settings;
    if (areAnswers) {
      stored = await read();
      setBadgeWords(stored.badgeWords);
      readable.clear();
    }
    if (areAnswers || !isSame) askAgain();
    else update();
  });
  signal.addEventListener('abort', () => {
    sessions.end();
    ignoringErrors(stopListening);
  });

  update();
  return { restart, site: currentSite, openedAt: () => openedAt, signal };
}

/** An extension that was updated leaves the elements of its old script behind. */
function removeElementsOfOldScripts(): void {
  for (const element of document.querySelectorAll(OWN_SELECTOR)) element.remove();
}

/** A part that is loaded late, put into this page by the worker when it is first needed, or in another language. */
async function loadPart<P extends LatePart>(extension: ExtensionGuard, name: P): Promise<LateParts[P]> {
  const { locale } = badgeWords();
  let late = registeredLatePart(name);
  if (late?.locale !== locale) {
    const words = await extension.send('latePart', name);
    late = registeredLatePart(name);
    if (!late) throw new ProblemError('error.partMissing');
    if (words) late.speak?.(words);
    late.locale = locale;
  }
  return late.part;
}

async function loadCard(extension: ExtensionGuard, badges: BadgeManager, signal: AbortSignal) {
  const { Card, handleCardEvents } = await loadPart(extension, 'card');
  const card = new Card(document, () => createOwnElement(document, 'card'), extension.send);
  return handleCardEvents(badges, card, signal);
}

/** The extension's interfaces throw when they are used after it has gone. */
function ignoringErrors(work: () => void): void {
  try {
    work();
  } catch {}
}

/** The settings by which no badge and no tile looks otherwise. */
const NO_LOOKS = ['sitesOff', 'tiles', 'veilScores', 'sync', 'updateHours', 'catalogLimit'];

/** Whether any tile may be dimmed or outlined under these settings. */
const areTilesMarked = ({ dimBelow, dimUnreviewed, dimWatched, outlineFrom }: PageSettings): boolean =>
  dimBelow > 0 || dimUnreviewed || dimWatched.length > 0 || outlineFrom > 0;

/** Whether every badge and tile looks the same under both settings. */
function looksSame(a: PageSettings, b: PageSettings): boolean {
  const looks = (settings: PageSettings) =>
    JSON.stringify(settings, (name, value) => (NO_LOOKS.includes(name) ? undefined : value));
  return looks(a) === looks(b);
}
