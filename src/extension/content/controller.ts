import type { Film } from '../../core/film/film.ts';
import { ProblemError } from '../../core/text/problem.ts';
import type { LatePart } from '../../protocol/types.ts';
import type { Site } from '../../sites/site.ts';
import { onMessages } from '../platform/messaging.ts';
import { lookOn } from '../storage/badge-look.ts';
import { readBadgeWords } from '../storage/badge-words.ts';
import { isVeiled, type PageSettings, readSettings, watchSettings } from '../storage/settings-reader.ts';
import { type BadgeManager, createBadgeManager } from './badge/badge-manager.ts';
import { badgeWords, setBadgeWords } from './badge/badge-speech.ts';
import { startCards } from './card/card-starter.ts';
import { type ExtensionGuard, guardExtension, watchAnswerSources } from './extension-alive.ts';
import { createMatchClient } from './match-client.ts';
import { withMending } from './mended-site.ts';
import { watchNavigation } from './navigation.ts';
import { createOwnElement, OWN_SELECTOR } from './own-elements.ts';
import { startPageSession } from './page-session.ts';
import {
  type LateParts,
  registeredGenericSite,
  registeredLatePart,
  registeredSite,
} from './site-registry.ts';
import { createSiteSessions } from './site-sessions.ts';
import { createLazyTileMarks } from './tile-marks/lazy-tile-marks.ts';
import { createTimeSlicer } from './time-slicer.ts';

/** What the popup is told of a page, by what it asks for. */
type Reported<Name extends keyof LateParts['report']> = ReturnType<LateParts['report'][Name]>;
type PageReader<Name extends keyof LateParts['report']> = (
  ...page: Parameters<LateParts['report']['pageReport']>
) => Reported<Name>;

/** The running content script, for whatever happens outside of it. */
export interface Controller {
  /** Reads everything again: the script was injected once more into a page where it runs. */
  restart(): void;
}

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
  const [own, stored, words] = await Promise.all([
    packaged && withMending(packaged),
    readSettings(),
    readBadgeWords(),
  ]);
  const currentSite = (): Site | undefined => {
    const site = registeredSite(location.href);
    return site && site === packaged ? own : (site ?? registeredGenericSite());
  };

  removeElementsOfOldScripts();
  setBadgeWords(words);
  let settings = stored;
  let openedAt = performance.now();

  const client = createMatchClient((films) => extension.send('match', films), signal);
  const badges = createBadgeManager(
    document,
    (answer) => isVeiled(answer, settings),
    createTimeSlicer(signal, 1),
    () => settings.likelyGrades,
  );
  const siteName = () => currentSite()?.name ?? '';
  const look = () => lookOn(settings.badgeLooks, siteName());
  const marks = createLazyTileMarks(
    () => areTilesMarked(settings) && !settings.marksOff.includes(siteName()),
    look,
    async () =>
      (await loadPart(extension, 'marks'))(() => settings, createOwnElement(document, 'note'), look),
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
    () => settings,
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

  /** What the popup asks of the page of a site. */
  const asked = async <Name extends keyof LateParts['report']>(
    name: Name,
    ofNoSite: Reported<Name>,
  ): Promise<Reported<Name>> => {
    const site = currentSite();
    return site
      ? ((await loadPart(extension, 'report')) as unknown as Record<Name, PageReader<Name>>)[name](
          document,
          site,
          performance.now() - openedAt,
        )
      : ofNoSite;
  };

  const navigation = watchNavigation(() => {
    openedAt = performance.now();
    update(true);
  }, signal);
  // Back from the back/forward cache: the extension may be another one, and the toolbar has forgotten the film.
  addEventListener('pageshow', ({ persisted }) => persisted && restart(), { signal });
  // What a page reported while it was prerendered counted for no tab.
  document.addEventListener('prerenderingchange', () => reportTitle(reported), { signal });

  const stopListening = [
    watchAnswerSources(async () => {
      setBadgeWords(await readBadgeWords());
      askAgain();
    }),
    watchSettings((changed) => {
      const isSame = looksSame(settings, changed);
      settings = changed;
      if (isSame) update();
      else askAgain();
    }),
    onMessages({
      'page.films': () => asked('pageFilms', []),
      'page.report': () => asked('pageReport', null),
      'page.copy': () => asked('pageCopy', ''),
    }),
  ];
  signal.addEventListener('abort', () => {
    sessions.end();
    for (const stop of stopListening) ignoringErrors(stop);
  });

  update();
  return { restart };
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
const NO_LOOKS = ['sitesOff', 'tiles', 'updateHours', 'catalogLimit'];

/** Whether any tile may be dimmed or outlined under these settings. */
const areTilesMarked = ({ dimBelow, dimUnreviewed, dimWatched, outlineFrom }: PageSettings): boolean =>
  dimBelow > 0 || dimUnreviewed || dimWatched.length > 0 || outlineFrom > 0;

/** Whether every badge and tile looks the same under both settings. */
function looksSame(a: PageSettings, b: PageSettings): boolean {
  const looks = (settings: PageSettings) =>
    JSON.stringify(settings, (name, value) => (NO_LOOKS.includes(name) ? undefined : value));
  return looks(a) === looks(b);
}
